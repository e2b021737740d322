package dev.lectern.stage.render.html.view;

import dev.lectern.stage.render.markup.Markup;
import java.util.List;

/**
 * A block of an article or of a definition, or a run of blocks that belong together.
 *
 * @param kind {@code paragraph, heading, quote, question, answer, speaker, caption, pull-quote, code, note} for one
 *     block; {@code list, numbered-list, counted-list, table, quotes, verse} for a run, whose blocks are its parts; {@code item},
 *     {@code row}, {@code header-row} and {@code line} for those parts
 * @param id its anchor; empty for a run
 * @param number the paragraph's number in the article; empty for what is not counted
 * @param ledger link to its line of the ledger; empty where it has none
 * @param line the number of its first line in the source; empty where the source has no lines
 * @param level of a heading, 2 to 6; zero for all else
 * @param text what it says
 * @param href of a pull quote: link to the paragraph it repeats; else empty
 * @param language its BCP 47 tag where it is not in the article's language; else empty
 * @param direction {@code ltr} or {@code rtl} where it has a language; else empty
 * @param cells of a row of a table
 * @param parts of a run, and the lists inside an item
 */
public record BlockView(
        String kind,
        String id,
        String number,
        String ledger,
        String line,
        int level,
        Markup text,
        String href,
        String language,
        String direction,
        List<Markup> cells,
        List<BlockView> parts) {

    /** Returns a run of blocks. */
    public static BlockView run(String kind, List<BlockView> parts) {
        return new BlockView(kind, "", "", "", "", 0, Markup.EMPTY, "", "", "", List.of(), parts);
    }

    /** Returns one block that is neither numbered nor tied to a ledger. */
    public static BlockView plain(String kind, String id, Markup text) {
        return new BlockView(kind, id, "", "", "", 0, text, "", "", "", List.of(), List.of());
    }

    /** Returns this block with parts. */
    public BlockView withParts(List<BlockView> made) {
        return new BlockView(kind, id, number, ledger, line, level, text, href, language, direction, cells, made);
    }

    /** Returns this block with cells in the place of its text. */
    public BlockView withCells(List<Markup> made) {
        return new BlockView(
                kind, id, number, ledger, line, level, Markup.EMPTY, href, language, direction, made, parts);
    }

    /** Returns this heading at a level. */
    public BlockView atLevel(int made) {
        return new BlockView(kind, id, number, ledger, line, made, text, href, language, direction, cells, parts);
    }

    /** Returns this block with a link. */
    public BlockView withHref(String made) {
        return new BlockView(kind, id, number, ledger, line, level, text, made, language, direction, cells, parts);
    }
}
