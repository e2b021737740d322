package dev.lectern.stage.extract.html.flow;

import dev.lectern.stage.extract.html.tree.Survey;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;

/** Tells tables of data from tables that only place things on a page. */
final class Tables {

    private static final int LONGEST_CELL = 300;

    private Tables() {}

    /** Tells whether a table is one of data: two columns and two rows or more, no table or list of blocks inside a cell. */
    static boolean isOfData(Element table, Survey survey) {
        String role = table.attr("role");
        if (role.equals("presentation")
                || role.equals("none")
                || table.selectFirst("table table, h1, h2, h3, form, pre") != null) {
            return false;
        }
        List<Element> rows = rows(table).stream()
                .filter(row -> row.normalName().equals("tr"))
                .toList();
        long wide = rows.stream().filter(row -> row.childrenSize() > 1).count();
        boolean long_ = rows.stream()
                .flatMap(row -> row.children().stream())
                .anyMatch(cell -> survey.note(cell).letters() > LONGEST_CELL
                        && survey.note(cell).runs() > 2);
        boolean headed = table.selectFirst("th, caption, thead") != null;
        return rows.size() >= 2 && wide * 2 >= rows.size() && (headed || !long_);
    }

    /** Returns the rows of a table and its caption, in order, those of tables inside it aside. */
    static List<Element> rows(Element table) {
        List<Element> rows = new ArrayList<>();
        for (Element part : table.children()) {
            switch (part.normalName()) {
                case "tr", "caption" -> rows.add(part);
                case "thead", "tbody", "tfoot" ->
                    part.children().stream()
                            .filter(row -> row.normalName().equals("tr"))
                            .forEach(rows::add);
                default -> {}
            }
        }
        return rows;
    }

    /** Tells whether a row holds the headings of columns. */
    static boolean isHead(Element row) {
        boolean inHead = row.parent() != null && row.parent().normalName().equals("thead");
        return inHead
                || (row.childrenSize() > 0
                        && row.children().stream()
                                .allMatch(cell -> cell.normalName().equals("th")));
    }
}
