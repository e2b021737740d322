package dev.lectern.stage.render.html;

import dev.lectern.model.archive.Dossier;
import dev.lectern.model.archive.Permalinks;
import dev.lectern.model.glossary.Alias;
import dev.lectern.stage.render.html.view.GlossaryView;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Makes the view of the list of terms: A to Z, other names referring to their terms. */
final class GlossaryPage {

    private static final Comparator<GlossaryView.EntryView> BY_NAME = Comparator.comparing(
                    (GlossaryView.EntryView entry) -> Letters.plain(entry.name()))
            .thenComparing(GlossaryView.EntryView::name)
            .thenComparing(GlossaryView.EntryView::href);

    private final Catalog catalog;

    GlossaryPage(Catalog catalog) {
        this.catalog = catalog;
    }

    GlossaryView view() {
        List<GlossaryView.EntryView> entries = new ArrayList<>();
        int mentions = 0;
        for (Dossier dossier : catalog.archive().dossiers()) {
            mentions += dossier.mentions();
            addTo(entries, dossier);
        }
        Map<String, List<GlossaryView.EntryView>> letters = new TreeMap<>();
        entries.stream()
                .sorted(BY_NAME)
                .forEach(entry -> letters.computeIfAbsent(Letters.first(entry.name()), letter -> new ArrayList<>())
                        .add(entry));
        List<GlossaryView.LetterView> groups = letters.entrySet().stream()
                .map(group ->
                        new GlossaryView.LetterView(group.getKey(), Letters.anchor(group.getKey()), group.getValue()))
                .toList();
        String summary = Wording.count(catalog.archive().dossiers().size(), "term", "terms") + ", "
                + Wording.count(mentions, "mention", "mentions");
        return new GlossaryView(summary, groups);
    }

    private void addTo(List<GlossaryView.EntryView> entries, Dossier dossier) {
        String href = catalog.link(Permalinks.GLOSSARY, dossier.term()).href();
        String name = dossier.term().headword();
        entries.add(new GlossaryView.EntryView(
                name,
                href,
                "",
                dossier.term().kind().label(),
                catalog.card(dossier.term()),
                Wording.count(dossier.mentions(), "mention", "mentions")));
        dossier.term().aliases().stream()
                .map(Alias::text)
                .distinct()
                .filter(alias -> !standsBeside(alias, name))
                .forEach(alias -> entries.add(new GlossaryView.EntryView(alias, href, name, "", "", "")));
    }

    /** An alias that begins as the headword does would stand next to it, and lead nowhere new. */
    private static boolean standsBeside(String alias, String name) {
        String one = Letters.plain(alias);
        String other = Letters.plain(name);
        return one.startsWith(other) || other.startsWith(one);
    }
}
