package dev.lectern.stage.render.html;

import dev.lectern.model.output.OutputPath;
import dev.lectern.stage.render.html.view.LinkView;
import dev.lectern.stage.render.html.view.PagerView;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.IntFunction;

/** Splits a long list into pages of 200 rows. */
final class Paging {

    static final int ROWS = 200;
    private static final int NEAR = 3;

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

    /** The first page, the last, and three on either side of the current one, so that no pager grows with the list. */
    private static SortedSet<Integer> shown(int current, int total) {
        SortedSet<Integer> shown = new TreeSet<>();
        shown.add(1);
        shown.add(total);
        for (int page = Math.max(1, current - NEAR); page <= Math.min(total, current + NEAR); page++) {
            shown.add(page);
        }
        return shown;
    }

    /** Returns the links between the pages, seen from one of them. */
    static PagerView view(int current, int total, IntFunction<OutputPath> paths, String language) {
        List<LinkView> links = new ArrayList<>();
        OutputPath here = paths.apply(current);
        for (int page : shown(current, total)) {
            String href = page == current ? "" : here.hrefTo(paths.apply(page)).value();
            links.add(new LinkView(Integer.toString(page), href, language, "ltr"));
        }
        return new PagerView(current, total, links);
    }
}
