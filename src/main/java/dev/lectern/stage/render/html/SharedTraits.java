package dev.lectern.stage.render.html;

import dev.lectern.model.glossary.Term;
import dev.lectern.model.output.OutputPath;
import dev.lectern.stage.render.html.body.Direction;
import dev.lectern.stage.render.html.view.LinkView;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** Puts what passages have in common into words: terms, which lead to their dossiers, and times. */
final class SharedTraits {

    private static final Pattern TIME = Pattern.compile("\\d{4}(?:-\\d{2}){0,2}");
    private static final int MOST = 4;

    private final Catalog catalog;
    private final String language;
    private final Map<String, Term> terms = new HashMap<>();

    SharedTraits(Catalog catalog, String language) {
        this.catalog = catalog;
        this.language = language;
        catalog.archive()
                .dossiers()
                .forEach(dossier -> terms.putIfAbsent(dossier.term().headword(), dossier.term()));
    }

    /** Returns the terms and times among what is shared, seen from a page; a time that another one narrows is left out. */
    List<LinkView> of(OutputPath page, List<String> shared) {
        List<LinkView> links = new ArrayList<>();
        for (String trait : shared) {
            Term term = terms.get(trait);
            boolean isWidest = shared.stream().anyMatch(other -> other.startsWith(trait + "-"));
            if (links.size() < MOST && term != null) {
                links.add(catalog.link(page, term));
            } else if (links.size() < MOST && TIME.matcher(trait).matches() && !isWidest) {
                links.add(new LinkView(Wording.time(trait), "", language, Direction.of(language)));
            }
        }
        return links;
    }

    /** Returns a name in which times are written out. */
    String inWords(String name) {
        return TIME.matcher(name).replaceAll(time -> Wording.time(time.group()));
    }
}
