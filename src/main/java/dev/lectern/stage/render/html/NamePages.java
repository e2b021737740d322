package dev.lectern.stage.render.html;

import dev.lectern.model.document.Article;
import dev.lectern.model.output.OutputPath;
import dev.lectern.stage.render.html.view.LinkView;
import dev.lectern.stage.render.html.view.NamesView;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Makes the views of the pages that list an archive's authors or publishers, each name with its articles. */
final class NamePages {

    private static final int NAMES_FOR_LETTERS = 24;

    /** What such pages are called and what they say of the names, in the singular, in the plural, and where there is none. */
    record Words(String heading, String one, String many, String nameless) {}

    private final Catalog catalog;
    private final NameList list;
    private final Words words;
    private final String language;
    private final Map<String, NameList.Entry> firsts = new LinkedHashMap<>();

    NamePages(Catalog catalog, NameList list, Words words, String language) {
        this.catalog = catalog;
        this.list = list;
        this.words = words;
        this.language = language;
        for (NameList.Entry entry : list.entries()) {
            if (!entry.name().isEmpty()) {
                firsts.putIfAbsent(Letters.first(entry.name()), entry);
            }
        }
    }

    int pages() {
        return list.isEmpty() ? 0 : list.pages();
    }

    OutputPath path(int page) {
        return list.path(page);
    }

    NamesView view(int page) {
        OutputPath path = list.path(page);
        String summary = Wording.count(list.size(), words.one(), words.many()) + ", "
                + Wording.count(catalog.archive().articles().size(), "article", "articles");
        List<NamesView.NameView> names = new ArrayList<>();
        List<NameList.Row> rows = list.rows(page);
        int at = 0;
        while (at < rows.size()) {
            NameList.Entry entry = rows.get(at).entry();
            int end = at;
            while (end < rows.size() && rows.get(end).entry() == entry) {
                end++;
            }
            names.add(name(path, entry, rows.subList(at, end)));
            at = end;
        }
        return new NamesView(
                words.heading(), summary, letters(path), names, Paging.view(page, pages(), list::path, language));
    }

    private NamesView.NameView name(OutputPath path, NameList.Entry entry, List<NameList.Row> rows) {
        boolean continued = !rows.get(0).first();
        return new NamesView.NameView(
                entry.name().isEmpty() ? words.nameless() : entry.name(),
                entry.anchor(),
                entry.name().isEmpty(),
                continued,
                Wording.count(entry.articles().size(), "article", "articles"),
                rows.stream().map(row -> signed(path, row)).toList());
    }

    private NamesView.SignedView signed(OutputPath path, NameList.Row row) {
        Article article = row.article().article();
        int words = catalog.words(article);
        return new NamesView.SignedView(
                catalog.link(path, article),
                Wording.day(article.metadata().published()),
                Wording.isoDay(article.metadata().published()),
                words == 0 ? "" : Wording.readingTime(words));
    }

    /** Links to the first name under each letter; a short list needs none. */
    private List<LinkView> letters(OutputPath path) {
        if (list.size() < NAMES_FOR_LETTERS) {
            return List.of();
        }
        List<LinkView> letters = new ArrayList<>();
        firsts.forEach((letter, entry) -> letters.add(new LinkView(letter, list.href(path, entry), language, "ltr")));
        return letters;
    }
}
