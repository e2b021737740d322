package dev.lectern.stage.extract.markdown;

import dev.lectern.model.document.Block;
import dev.lectern.model.document.BlockId;
import dev.lectern.model.document.RichText;
import dev.lectern.model.document.Role;
import dev.lectern.stage.extract.text.PassageNames;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The blocks of a short piece of Markdown, such as a definition.
 *
 * <p>Kept are paragraphs, headings (from the second level), lists, quotations, code, emphasis and harmless links. Of raw
 * HTML only the words are kept, of a picture the words that stand for it, of a link to anything but the web, an address
 * for mail or another page of the site the words too.
 *
 * @param blocks in order, with ids of a prefix and a number; no block has lines
 * @param plain whether the Markdown was of a shape that could take the parser for ever, so that its paragraphs are shown as
 *     they are written
 */
public record MarkdownBlocks(List<Block> blocks, boolean plain) {

    private static final Pattern BLANK_LINES = Pattern.compile("(?:\\R[ \\t]*+){2,}+");
    private static final Pattern SPACES = Pattern.compile("\\s+");

    /** Copies the list. */
    public MarkdownBlocks {
        blocks = List.copyOf(blocks);
    }

    /** Parses Markdown; the n-th block is named by the prefix and n, as in {@code d-1}. */
    public static MarkdownBlocks of(String markdown, String prefix) {
        if (!MarkdownGuard.OF_PIECE.isSafe(markdown)) {
            return inPlain(markdown, prefix);
        }
        try {
            BlockCollector collector = new BlockCollector(MarkdownTree.of(markdown), new LineIndex(markdown), false);
            return new MarkdownBlocks(new PassageNames().resolved(blocks(collector.collect(), prefix)), false);
        } catch (StackOverflowError tooDeep) {
            return inPlain(markdown, prefix);
        }
    }

    private static List<Block> blocks(List<Piece> pieces, String prefix) {
        List<Block> blocks = new ArrayList<>();
        for (Piece piece : pieces) {
            BlockId id = new BlockId(prefix + "-" + (blocks.size() + 1));
            int level = Math.max(2, piece.level());
            blocks.add(PieceBlocks.block(piece, piece.kind().role(), id, level, Optional.empty()));
        }
        return blocks;
    }

    private static MarkdownBlocks inPlain(String markdown, String prefix) {
        List<Block> blocks = new ArrayList<>();
        for (String paragraph : BLANK_LINES.split(markdown)) {
            String text = SPACES.matcher(paragraph).replaceAll(" ").strip();
            if (!text.isEmpty()) {
                BlockId id = new BlockId(prefix + "-" + (blocks.size() + 1));
                blocks.add(new Block.Prose(id, Role.PARAGRAPH, RichText.plain(text), Optional.empty()));
            }
        }
        return new MarkdownBlocks(blocks, true);
    }
}
