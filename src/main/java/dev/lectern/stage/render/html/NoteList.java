package dev.lectern.stage.render.html;

import dev.lectern.model.annotation.AnchoredNote;
import dev.lectern.model.archive.ArchivedArticle;
import dev.lectern.model.archive.Permalinks;
import dev.lectern.model.output.OutputPath;
import dev.lectern.model.text.SearchForm;
import dev.lectern.model.text.Slug;
import dev.lectern.stage.render.html.body.Direction;
import dev.lectern.stage.render.html.view.LinkView;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Every note of the archive and where it stands on the pages that list them: those that have lost their place first, all
 * in the archive's order of articles. Tags that differ only in their capitals are one.
 */
final class NoteList {

    /** A note in the list. */
    record Row(ArchivedArticle article, AnchoredNote noted, boolean lost, String anchor) {}

    /** A tag and its notes, in the order of the list; the numbers are those of the rows. */
    record Tag(String name, String anchor, List<Integer> rows) {}

    private final List<Row> rows = new ArrayList<>();
    private final Map<String, Tag> tags = new LinkedHashMap<>();
    private final Permalinks permalinks;
    private final String language;

    NoteList(List<ArchivedArticle> articles, Permalinks permalinks, String language) {
        this.permalinks = permalinks;
        this.language = language;
        for (boolean lost : new boolean[] {true, false}) {
            for (ArchivedArticle article : articles) {
                for (AnchoredNote noted : article.notes()) {
                    if (noted.anchoring().state().isPlaced() != lost) {
                        String anchor = permalinks.slug(article.id()) + "_"
                                + noted.note().id();
                        rows.add(new Row(article, noted, lost, anchor));
                    }
                }
            }
        }
        sortTags();
    }

    private void sortTags() {
        Map<String, List<Integer>> byKey =
                new TreeMap<>(Comparator.comparing(Letters::plain).thenComparing(Comparator.naturalOrder()));
        Map<String, String> written = new HashMap<>();
        for (int number = 0; number < rows.size(); number++) {
            Set<String> keys = new HashSet<>();
            for (String tag : rows.get(number).noted().note().tags()) {
                if (keys.add(key(tag))) {
                    written.putIfAbsent(key(tag), tag);
                    byKey.computeIfAbsent(key(tag), any -> new ArrayList<>()).add(number);
                }
            }
        }
        Set<Slug> taken = new HashSet<>();
        byKey.forEach((key, numbers) -> {
            String name = written.getOrDefault(key, key);
            Slug slug = Slug.from(name);
            Slug free = slug;
            for (int number = 2; !taken.add(free); number++) {
                free = slug.numbered(number);
            }
            tags.put(key, new Tag(name, "tag_" + free, List.copyOf(numbers)));
        });
    }

    boolean isEmpty() {
        return rows.isEmpty();
    }

    List<Row> rows() {
        return rows;
    }

    List<Row> rows(int page) {
        return Paging.rows(rows, page);
    }

    int pages() {
        return rows.isEmpty() ? 0 : Paging.pages(rows.size());
    }

    List<Tag> tags() {
        return List.copyOf(tags.values());
    }

    OutputPath path(int page) {
        return page == 1 ? Permalinks.NOTES : new OutputPath("notes/" + page + ".html");
    }

    /** Returns the link from a page to a row of the list. */
    String href(OutputPath page, int row) {
        return page.hrefTo(path(row / Paging.ROWS + 1), rows.get(row).anchor()).value();
    }

    /** Returns the link from a page to the notes that have a tag. */
    LinkView link(OutputPath page, String tag) {
        Tag found = tags.get(key(tag));
        String href = found == null
                ? ""
                : page.hrefTo(Permalinks.NOTES, found.anchor()).value();
        return new LinkView(tag, href, language, Direction.of(language));
    }

    /** Returns the link from a page to an article's notes as data. */
    String data(OutputPath page, ArchivedArticle article) {
        return page.hrefTo(permalinks.notes(article.id())).value();
    }

    private static String key(String tag) {
        return SearchForm.of(tag).key().strip();
    }
}
