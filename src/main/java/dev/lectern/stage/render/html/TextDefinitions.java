package dev.lectern.stage.render.html;

import dev.lectern.model.annotation.Annotation.AcronymDefinition;
import dev.lectern.model.archive.Archive;
import dev.lectern.model.archive.ArchivedArticle;
import dev.lectern.model.archive.Dossier;
import dev.lectern.model.glossary.Alias;
import dev.lectern.model.text.SearchForm;
import dev.lectern.model.text.Slug;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Where articles themselves say what an acronym stands for, by the terms that bear the acronym or the long form. */
final class TextDefinitions {

    /** The first place where an article explains a name of a term. */
    record Evidence(ArchivedArticle article, AcronymDefinition definition) {}

    private final Map<Slug, List<Evidence>> byTerm = new HashMap<>();

    TextDefinitions(Archive archive) {
        Map<String, Set<Slug>> owners = new HashMap<>();
        for (Dossier dossier : archive.dossiers()) {
            for (Alias name : dossier.term().names()) {
                owners.computeIfAbsent(key(name.text()), key -> new LinkedHashSet<>())
                        .add(dossier.term().id());
            }
        }
        for (ArchivedArticle article : archive.articles()) {
            Set<Slug> told = new LinkedHashSet<>();
            for (AcronymDefinition definition : article.annotated().acronyms()) {
                Set<Slug> terms = new LinkedHashSet<>(owners.getOrDefault(key(definition.acronym()), Set.of()));
                terms.addAll(owners.getOrDefault(key(definition.longForm()), Set.of()));
                terms.removeIf(term -> !told.add(term));
                terms.forEach(term ->
                        byTerm.computeIfAbsent(term, any -> new ArrayList<>()).add(new Evidence(article, definition)));
            }
        }
    }

    /** Returns the evidence for a term, in the archive's order of articles, one an article. */
    List<Evidence> of(Slug term) {
        return byTerm.getOrDefault(term, List.of());
    }

    private static String key(String name) {
        return SearchForm.of(name).key();
    }
}
