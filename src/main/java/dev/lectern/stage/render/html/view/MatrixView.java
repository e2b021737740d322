package dev.lectern.stage.render.html.view;

import java.util.List;

/**
 * Which article speaks of which term, under the name {@code matrix}.
 *
 * @param columns the terms, like beside like; empty where there is nothing to compare
 * @param rows the articles, like beside like
 * @param terms how many terms the archive mentions
 * @param articles how many articles mention any of them
 */
public record MatrixView(List<ColumnView> columns, List<RowView> rows, int terms, int articles) {

    /** A matrix of nothing. */
    public static final MatrixView NONE = new MatrixView(List.of(), List.of(), 0, 0);

    /** A term: what the archive mostly calls it, its whole name, and the link to its dossier. */
    public record ColumnView(String name, String headword, String href) {}

    /** An article and one cell for each column. */
    public record RowView(LinkView article, List<CellView> cells) {}

    /**
     * How often an article mentions a term.
     *
     * @param term its name
     * @param count zero where the cell is empty
     * @param href link to the first mention; empty where there is none
     * @param inset where the cell's square begins, from either edge of a cell of 24 units
     * @param side of the square, whose area grows with the count
     */
    public record CellView(String term, int count, String href, String inset, String side) {}
}
