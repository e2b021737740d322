package dev.lectern.stage.render.html;

import dev.lectern.model.archive.Dossier;
import dev.lectern.model.archive.UnlistedAcronym;
import dev.lectern.model.archive.UnlistedAcronym.Occurrence;
import dev.lectern.model.document.Article;
import dev.lectern.model.output.OutputPath;
import dev.lectern.stage.render.html.view.GlossaryView.UnlistedView;
import dev.lectern.stage.render.html.view.LinkView;
import java.util.List;

/** What the editor of a glossary may want to mend: acronyms that are not in it yet, terms that no article mentions. */
final class GlossaryGaps {

    private static final int MOST = 60;
    private static final int PLACES = 3;

    private final Catalog catalog;

    GlossaryGaps(Catalog catalog) {
        this.catalog = catalog;
    }

    List<UnlistedView> unlisted(OutputPath path) {
        return catalog.archive().unlisted().stream()
                .limit(MOST)
                .map(acronym -> view(path, acronym))
                .toList();
    }

    /** Returns how many more there are than are listed, in words. */
    String unlistedMore() {
        return more(catalog.archive().unlisted().size());
    }

    List<LinkView> unused(OutputPath path) {
        return unused().stream()
                .limit(MOST)
                .map(dossier -> catalog.link(path, dossier.term()))
                .toList();
    }

    /** Returns how many more there are than are listed, in words. */
    String unusedMore() {
        return more(unused().size());
    }

    private List<Dossier> unused() {
        return catalog.archive().dossiers().stream()
                .filter(dossier -> dossier.mentions() == 0)
                .toList();
    }

    private static String more(int all) {
        return all <= MOST ? "" : "and " + Wording.grouped(all - MOST) + " more";
    }

    private UnlistedView view(OutputPath path, UnlistedAcronym acronym) {
        List<Occurrence> places = acronym.occurrences();
        return new UnlistedView(
                acronym.letters(),
                acronym.longForm().orElse(""),
                Wording.grouped(acronym.count()),
                places.stream().limit(PLACES).map(place -> link(path, place)).toList(),
                places.size() <= PLACES
                        ? ""
                        : "and " + Wording.count(places.size() - PLACES, "other article", "other articles"));
    }

    private LinkView link(OutputPath path, Occurrence place) {
        Article article = catalog.article(place.article()).orElseThrow().article();
        String href = path.hrefTo(catalog.archive().permalinks().article(place.article()), place.anchor())
                .value();
        return catalog.link(article, href);
    }
}
