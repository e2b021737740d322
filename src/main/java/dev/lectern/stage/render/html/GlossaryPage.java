package dev.lectern.stage.render.html;

import dev.lectern.model.archive.Dossier;
import dev.lectern.model.archive.Permalinks;
import dev.lectern.model.glossary.Alias;
import dev.lectern.model.glossary.TermKind;
import dev.lectern.model.output.OutputPath;
import dev.lectern.stage.render.html.view.GlossaryView;
import dev.lectern.stage.render.html.view.LinkView;
import dev.lectern.stage.render.markup.Markup;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/** Makes the views of the list of terms: A to Z, other names referring to their terms. */
final class GlossaryPage {

    private static final Comparator<Name> BY_NAME = Comparator.comparing((Name name) -> Letters.plain(name.text()))
            .thenComparing(Name::text)
            .thenComparing(name -> name.dossier().term().id());

    private final Catalog catalog;
    private final Frame frame;
    private final GlossaryGaps gaps;
    private final String summary;
    private final List<Name> names = new ArrayList<>();
    private final Map<String, Integer> firstRows = new TreeMap<>();

    /** A name in the list: a term's own, or another one. */
    private record Name(String text, Dossier dossier, boolean own) {

        TermKind kind() {
            return dossier.term().kind();
        }
    }

    GlossaryPage(Catalog catalog, Frame frame) {
        this.catalog = catalog;
        this.frame = frame;
        this.gaps = new GlossaryGaps(catalog);
        this.summary = summary(catalog.archive().dossiers());
        for (Dossier dossier : catalog.archive().dossiers()) {
            String headword = dossier.term().headword();
            names.add(new Name(headword, dossier, true));
            dossier.term().aliases().stream()
                    .map(Alias::text)
                    .distinct()
                    .filter(alias -> !standsBeside(alias, headword))
                    .forEach(alias -> names.add(new Name(alias, dossier, false)));
        }
        names.sort(BY_NAME);
        Map<String, List<Name>> byLetter = new TreeMap<>();
        names.forEach(name -> byLetter.computeIfAbsent(Letters.first(name.text()), letter -> new ArrayList<>())
                .add(name));
        names.clear();
        byLetter.forEach((letter, group) -> {
            firstRows.put(letter, names.size());
            names.addAll(group);
        });
    }

    int pages() {
        return Paging.pages(names.size());
    }

    /** Returns the address of a page; no term can be called "index", so that its folder is free. */
    OutputPath path(int page) {
        return page == 1 ? Permalinks.GLOSSARY : new OutputPath("glossary/index/" + page + ".html");
    }

    GlossaryView view(int page) {
        OutputPath path = path(page);
        boolean first = page == 1;
        List<Name> rows = Paging.rows(names, page);
        return new GlossaryView(
                summary,
                kinds(rows),
                letters(path, page),
                groups(path, rows, page),
                first ? gaps.unlisted(path) : List.of(),
                first ? gaps.unlistedMore() : "",
                first ? gaps.unused(path) : List.of(),
                first ? gaps.unusedMore() : "",
                first && !names.isEmpty() ? new LinkedData(catalog, frame).glossary() : Markup.EMPTY,
                Paging.view(page, pages(), this::path, frame.language()));
    }

    private static String summary(List<Dossier> dossiers) {
        int mentions = dossiers.stream().mapToInt(Dossier::mentions).sum();
        return Wording.count(dossiers.size(), "term", "terms") + ", " + Wording.count(mentions, "mention", "mentions");
    }

    private static List<GlossaryView.KindView> kinds(List<Name> rows) {
        Map<TermKind, Integer> counts = new EnumMap<>(TermKind.class);
        rows.stream().filter(Name::own).forEach(name -> counts.merge(name.kind(), 1, Integer::sum));
        List<GlossaryView.KindView> kinds = new ArrayList<>();
        if (counts.size() > 1) {
            counts.forEach((kind, count) ->
                    kinds.add(new GlossaryView.KindView(kind.label(), together(kind), Wording.grouped(count))));
        }
        return kinds;
    }

    private static String together(TermKind kind) {
        return switch (kind) {
            case PERSON -> "People";
            case ORGANIZATION -> "Organizations";
            case PLACE -> "Places";
            case EVENT -> "Events";
            case CONCEPT -> "Concepts";
            case WORK -> "Works";
        };
    }

    /** The Latin alphabet, where any name uses it, and every other letter that begins one. */
    private List<GlossaryView.LetterView> letters(OutputPath path, int page) {
        SortedSet<String> letters = new TreeSet<>(firstRows.keySet());
        if (letters.stream().anyMatch(letter -> letter.compareTo("A") >= 0 && letter.compareTo("Z") <= 0)) {
            for (char letter = 'A'; letter <= 'Z'; letter++) {
                letters.add(Character.toString(letter));
            }
        }
        Map<String, SortedSet<String>> kinds = new TreeMap<>();
        Paging.rows(names, page)
                .forEach(name -> kinds.computeIfAbsent(Letters.first(name.text()), letter -> new TreeSet<>())
                        .add("has-" + name.kind().label()));
        return letters.stream()
                .map(letter -> new GlossaryView.LetterView(
                        letter, href(path, letter), String.join(" ", kinds.getOrDefault(letter, new TreeSet<>()))))
                .toList();
    }

    private String href(OutputPath path, String letter) {
        Integer row = firstRows.get(letter);
        if (row == null) {
            return "";
        }
        OutputPath target = path(row / Paging.ROWS + 1);
        String anchor = Letters.anchor(letter);
        return target.equals(path) ? "#" + anchor : path.hrefTo(target, anchor).value();
    }

    private List<GlossaryView.GroupView> groups(OutputPath path, List<Name> rows, int page) {
        Map<String, List<GlossaryView.EntryView>> groups = new LinkedHashMap<>();
        rows.forEach(name -> groups.computeIfAbsent(Letters.first(name.text()), letter -> new ArrayList<>())
                .add(entry(path, name)));
        List<GlossaryView.GroupView> views = new ArrayList<>();
        groups.forEach((letter, entries) -> views.add(new GlossaryView.GroupView(
                letter,
                Letters.anchor(letter),
                firstRows.getOrDefault(letter, 0) < (page - 1) * Paging.ROWS,
                entries)));
        return views;
    }

    private GlossaryView.EntryView entry(OutputPath path, Name name) {
        Dossier dossier = name.dossier();
        LinkView term = catalog.link(path, dossier.term());
        String kind = name.kind().label();
        return name.own()
                ? new GlossaryView.EntryView(
                        name.text(),
                        term.href(),
                        "",
                        kind,
                        catalog.card(dossier.term()),
                        Wording.count(dossier.mentions(), "mention", "mentions"))
                : new GlossaryView.EntryView(name.text(), term.href(), term.text(), kind, "", "");
    }

    /** An alias that begins as the headword does would stand next to it, and lead nowhere new. */
    private static boolean standsBeside(String alias, String name) {
        String one = Letters.plain(alias);
        String other = Letters.plain(name);
        return one.startsWith(other) || other.startsWith(one);
    }
}
