package dev.lectern.build;

import dev.lectern.model.annotation.AnchoredNote;
import dev.lectern.model.archive.Archive;
import dev.lectern.model.archive.ArchivedArticle;
import dev.lectern.model.archive.Dossier;
import dev.lectern.model.archive.Permalinks;
import dev.lectern.model.config.Introduction;
import dev.lectern.model.diagnostic.Diagnostic;
import dev.lectern.model.diagnostic.Location;
import dev.lectern.model.document.Block;
import dev.lectern.model.document.Mark;
import dev.lectern.model.glossary.Term;
import dev.lectern.model.text.EditDistance;
import dev.lectern.model.text.Slug;
import dev.lectern.stage.render.html.body.Addresses;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Finds the links in the editor's own words, the introduction, the definitions and the notes, that lead nowhere. */
final class EditorLinks {

    private final Addresses addresses;
    private final Set<String> known = new TreeSet<>();

    private EditorLinks(Archive archive) {
        Set<Slug> terms = new LinkedHashSet<>();
        archive.dossiers().forEach(dossier -> terms.add(dossier.term().id()));
        this.addresses = new Addresses(Permalinks.INDEX, archive.permalinks(), terms);
        known.addAll(archive.permalinks().slugs().keySet());
        terms.forEach(term -> known.add(term.value()));
    }

    /** Returns a warning for each; such a link leaves only its words on the page. */
    static List<Diagnostic> check(Archive archive, Introduction introduction) {
        EditorLinks links = new EditorLinks(archive);
        List<Diagnostic> dead = new ArrayList<>();
        for (String target : links.deadIn(archive.introduction())) {
            dead.add(links.warning(target, place(introduction, target)));
        }
        for (ArchivedArticle article : archive.articles()) {
            for (AnchoredNote anchored : article.notes()) {
                for (String target : links.deadIn(anchored.note().body())) {
                    dead.add(links.warning(target, anchored.note().location()));
                }
            }
        }
        for (Dossier dossier : archive.dossiers()) {
            Term term = dossier.term();
            for (String target : links.deadIn(term.definition())) {
                dead.add(links.warning(target, Location.of(term.location().file())));
            }
        }
        return dead;
    }

    private Set<String> deadIn(List<Block> blocks) {
        Set<String> dead = new LinkedHashSet<>();
        for (Block block : blocks) {
            for (Mark mark : block.text().marks()) {
                if (mark instanceof Mark.Hyperlink link
                        && addresses.resolve(link.target()).isEmpty()) {
                    dead.add(link.target());
                }
            }
        }
        return dead;
    }

    private Diagnostic warning(String target, Location place) {
        return Diagnostic.warning(
                "link-unknown",
                place,
                "\"" + target + "\" names no article, no term and no address",
                EditDistance.nearest(target, known)
                        .map(near -> "did you mean \"" + near + "\"?")
                        .orElse("write the file name of a seed, the id of a term, or an address with https://"));
    }

    /** The line on which the target is written; where it was written otherwise, the first. */
    private static Location place(Introduction introduction, String target) {
        int at = Math.max(0, introduction.markdown().indexOf(target));
        int lines = (int) introduction.markdown().substring(0, at).lines().count();
        int line = introduction.location().line() + Math.max(0, lines - 1);
        return Location.of(introduction.location().file(), line);
    }
}
