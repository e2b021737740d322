package dev.lectern.stage.verify;

import dev.lectern.model.text.TextSlices;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The name of an element that pages usually have, in small letters, and what goes for it by its name. */
record ElementName(String text, Kind kind) {

    private static final Table PAGE = new Table(Arrays.stream(Kind.values()).filter(kind -> !kind.isOfDrawing()));
    private static final Table DRAWING = new Table(Arrays.stream(Kind.values()).filter(Kind::isOfDrawing));

    /** Elements that may stand in the same places. */
    enum Kind {
        HTML("html"),
        HEAD("head"),
        BODY("body"),
        TITLE("title"),
        SCRIPT("script"),
        FACT("meta link"),
        VOID("area br embed img input wbr"),
        PARAGRAPH("p"),
        RULE("hr"),
        BLOCK("address article aside blockquote details dialog fieldset figcaption figure footer header hgroup main nav"
                + " section summary"),
        LIST("ul ol menu"),
        ITEM("li"),
        DESCRIPTIONS("dl"),
        DESCRIPTION("dt dd"),
        DIVISION("div"),
        HEADING("h1 h2 h3 h4 h5 h6"),
        FORM("form"),
        TABLE("table"),
        CAPTION("caption"),
        COLUMNS("colgroup"),
        COLUMN("col"),
        ROWS("thead tbody tfoot"),
        ROW("tr"),
        CELL("td th"),
        PHRASE("abbr b bdi bdo cite code data del dfn em i ins kbd label legend mark meter output progress q s samp small"
                + " span strong sub sup time u var"),
        ANCHOR("a"),
        BUTTON("button"),
        DRAWING("svg"),
        SHAPE("a circle ellipse g line path polygon polyline rect symbol text tspan use"),
        SHAPE_TEXT("desc title");

        private final List<String> names;

        Kind(String names) {
            this.names = List.of(names.split(" "));
        }

        /** Tells whether it has no content and no end tag. */
        boolean isVoid() {
            return switch (this) {
                case FACT, VOID, RULE, COLUMN -> true;
                default -> false;
            };
        }

        /** Tells whether text stands in it, and not only white space. */
        boolean takesText() {
            return switch (this) {
                case HTML, HEAD, TABLE, COLUMNS, ROWS, ROW -> false;
                default -> true;
            };
        }

        /** Tells whether it is part of a drawing, where other names are usual. */
        boolean isOfDrawing() {
            return this == SHAPE || this == SHAPE_TEXT;
        }
    }

    /** Returns the name that stands in a range of a page; null for one that is not usual there. */
    static @Nullable ElementName at(String page, int start, int end, boolean drawing) {
        Table table = drawing ? DRAWING : PAGE;
        int number = table.slices.find(page, start, end);
        return number == TextSlices.NONE ? null : table.names.get(number);
    }

    /** Names by their letters. */
    private record Table(List<ElementName> names, TextSlices slices) {

        Table(Stream<Kind> kinds) {
            this(kinds.flatMap(kind -> kind.names.stream().map(name -> new ElementName(name, kind)))
                    .toList());
        }

        Table(List<ElementName> names) {
            this(names, new TextSlices(names.stream().map(ElementName::text).toList()));
        }
    }
}
