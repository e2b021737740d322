package dev.lectern.stage.render.html;

import dev.lectern.model.archive.Archive;
import dev.lectern.model.archive.Dossier;
import dev.lectern.model.glossary.Alias;
import dev.lectern.model.glossary.Term;
import dev.lectern.model.output.OutputPath;
import dev.lectern.model.text.Slug;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The addresses at which other names of terms can be found: {@code glossary/massimov.html} leads to Karim Masimov. A name
 * whose address is a term's own, that two terms claim, or that no page may have, has none.
 */
final class AliasPages {

    /** Another name of a term, and the address it has. */
    record Page(OutputPath path, String name, Term term) {}

    private AliasPages() {}

    static List<Page> of(Archive archive) {
        Map<Slug, Page> pages = new TreeMap<>();
        Map<Slug, Term> claimed = new TreeMap<>();
        archive.dossiers().forEach(dossier -> claimed.put(dossier.term().id(), dossier.term()));
        for (Dossier dossier : archive.dossiers()) {
            Term term = dossier.term();
            for (Alias alias : term.names()) {
                Slug slug = Slug.from(alias.text());
                Term other = claimed.putIfAbsent(slug, term);
                if (other == null && !slug.isReserved()) {
                    pages.put(slug, new Page(archive.permalinks().term(slug), alias.text(), term));
                } else if (other != null && !other.id().equals(term.id())) {
                    pages.remove(slug);
                }
            }
        }
        return List.copyOf(pages.values());
    }
}
