package dev.lectern.stage.render.html;

import dev.lectern.model.archive.ArchivedArticle;
import dev.lectern.model.document.Metadata;
import dev.lectern.model.output.OutputPath;
import dev.lectern.model.text.Folding;
import dev.lectern.model.text.SearchForm;
import dev.lectern.model.text.Slug;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;

/**
 * The names that articles are signed with, of their authors or of their publishers: which articles are under each, and
 * where each name stands on the pages that list them. Names that differ only in their capitals are one. They are sorted
 * as they are written, since where a family name stands no rule knows in every language.
 */
final class NameList {

    /** A name and its articles; the entry of the articles without a name has an empty one. */
    record Entry(String name, String anchor, List<ArchivedArticle> articles) {}

    /** An article under a name, and whether it is the first one under it. */
    record Row(Entry entry, ArchivedArticle article, boolean first) {}

    private static final Slug NAMELESS = new Slug("name-unnamed");

    private final String page;
    private final List<Entry> entries = new ArrayList<>();
    private final List<Row> rows = new ArrayList<>();
    private final Map<String, Integer> firstRows = new HashMap<>();
    private final int names;

    /** Lists the names that a function finds in articles, on pages that are called so. */
    NameList(String page, List<ArchivedArticle> articles, Function<Metadata, List<String>> names) {
        this.page = page;
        Map<String, List<ArchivedArticle>> byKey = new TreeMap<>();
        Map<String, String> written = new HashMap<>();
        List<ArchivedArticle> nameless = new ArrayList<>();
        for (ArchivedArticle article : articles) {
            Set<String> keys = new LinkedHashSet<>();
            for (String name : names.apply(article.article().metadata())) {
                if (!name.isBlank() && keys.add(key(name))) {
                    written.putIfAbsent(key(name), Folding.singleSpaced(name));
                    byKey.computeIfAbsent(key(name), any -> new ArrayList<>()).add(article);
                }
            }
            if (keys.isEmpty()) {
                nameless.add(article);
            }
        }
        Set<Slug> taken = new HashSet<>(Set.of(NAMELESS));
        byKey.entrySet().stream()
                .sorted(Map.Entry.comparingByKey(
                        Comparator.comparing(Letters::plain).thenComparing(Comparator.naturalOrder())))
                .forEach(entry -> {
                    String name = written.getOrDefault(entry.getKey(), entry.getKey());
                    add(new Entry(name, anchor(name, taken), List.copyOf(entry.getValue())));
                });
        this.names = entries.size();
        if (!nameless.isEmpty()) {
            add(new Entry("", NAMELESS.value(), nameless));
        }
    }

    /** Tells whether any article has a name. */
    boolean isEmpty() {
        return size() == 0;
    }

    /** Returns how many names there are. */
    int size() {
        return names;
    }

    List<Entry> entries() {
        return entries;
    }

    int pages() {
        return Paging.pages(rows.size());
    }

    List<Row> rows(int number) {
        return Paging.rows(rows, number);
    }

    OutputPath path(int number) {
        return new OutputPath(number == 1 ? page + ".html" : page + "/" + number + ".html");
    }

    /** Returns the link from a page to the place of a name; empty where no article has it. */
    Optional<String> href(OutputPath from, String name) {
        return Optional.ofNullable(firstRows.get(key(name))).map(row -> href(from, row));
    }

    /** Returns the link from a page to the place of an entry. */
    String href(OutputPath from, Entry entry) {
        return href(from, firstRows.getOrDefault(key(entry.name()), 0));
    }

    private String href(OutputPath from, int row) {
        OutputPath target = path(row / Paging.ROWS + 1);
        String anchor = rows.get(row).entry().anchor();
        return from.equals(target) ? "#" + anchor : from.hrefTo(target, anchor).value();
    }

    private void add(Entry entry) {
        entries.add(entry);
        firstRows.put(key(entry.name()), rows.size());
        boolean first = true;
        for (ArchivedArticle article : entry.articles()) {
            rows.add(new Row(entry, article, first));
            first = false;
        }
    }

    private static String anchor(String name, Set<Slug> taken) {
        Slug slug = Slug.from("name " + name);
        Slug free = slug;
        for (int number = 2; !taken.add(free); number++) {
            free = slug.numbered(number);
        }
        return free.value();
    }

    private static String key(String name) {
        return Folding.singleSpaced(SearchForm.of(name).key());
    }
}
