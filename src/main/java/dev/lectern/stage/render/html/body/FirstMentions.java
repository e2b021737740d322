package dev.lectern.stage.render.html.body;

import dev.lectern.model.archive.Archive;
import dev.lectern.model.archive.ConcordanceLine;
import dev.lectern.model.archive.Dossier;
import dev.lectern.model.text.Slug;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** Where each article of an archive first mentions each term. */
public final class FirstMentions {

    private final Map<Slug, Map<String, ConcordanceLine>> byTerm = new HashMap<>();

    /** Looks them up in the concordances. */
    public FirstMentions(Archive archive) {
        for (Dossier dossier : archive.dossiers()) {
            Map<String, ConcordanceLine> byArticle = new LinkedHashMap<>();
            dossier.concordance().forEach(line -> byArticle.putIfAbsent(line.article(), line));
            byTerm.put(dossier.term().id(), Collections.unmodifiableMap(byArticle));
        }
    }

    /** Returns the first mentions of a term by article, in the order of its concordance. */
    public Map<String, ConcordanceLine> of(Slug term) {
        return byTerm.getOrDefault(term, Map.of());
    }

    /** Returns where an article first mentions a term. */
    public Optional<ConcordanceLine> of(Slug term, String article) {
        return Optional.ofNullable(of(term).get(article));
    }
}
