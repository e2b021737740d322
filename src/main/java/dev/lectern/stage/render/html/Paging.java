package dev.lectern.stage.render.html;

import dev.lectern.model.output.OutputPath;
import dev.lectern.stage.render.html.view.LinkView;
import dev.lectern.stage.render.html.view.PagerView;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;

/** Splits a long list into pages of 200 rows. */
final class Paging {

    private static final int ROWS = 200;

    private Paging() {}

    /** Returns how many pages so many rows need; a list without rows has one page. */
    static int pages(int rows) {
        return Math.max(1, (rows + ROWS - 1) / ROWS);
    }

    /** Returns the rows of a page, counted from one. */
    static <T> List<T> rows(List<T> all, int page) {
        int start = Math.min(all.size(), (page - 1) * ROWS);
        return all.subList(start, Math.min(all.size(), start + ROWS));
    }

    /** Returns the links between the pages, seen from one of them. */
    static PagerView view(int current, int total, IntFunction<OutputPath> paths, String language) {
        List<LinkView> links = new ArrayList<>();
        OutputPath here = paths.apply(current);
        for (int page = 1; page <= total; page++) {
            String href = page == current ? "" : here.hrefTo(paths.apply(page)).value();
            links.add(new LinkView(Integer.toString(page), href, language, "ltr"));
        }
        return new PagerView(current, total, links);
    }
}
