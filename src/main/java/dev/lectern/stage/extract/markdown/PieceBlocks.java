package dev.lectern.stage.extract.markdown;

import dev.lectern.model.document.Block;
import dev.lectern.model.document.BlockId;
import dev.lectern.model.document.RichText;
import dev.lectern.model.document.Role;
import dev.lectern.model.text.LineRange;
import java.util.Optional;

/** Makes blocks of pieces. */
final class PieceBlocks {

    private static final int DEEPEST_HEADING = 6;

    private PieceBlocks() {}

    /** Returns the block of a piece that was found to be for something; headings get the level given. */
    static Block block(Piece piece, Role role, BlockId id, int level, Optional<LineRange> lines) {
        RichText text = piece.text();
        boolean isItem = piece.kind() == Piece.Kind.LIST_ITEM;
        return switch (role) {
            case HEADING -> new Block.Heading(id, Math.min(DEEPEST_HEADING, Math.max(2, level)), text, lines);
            case LIST_ITEM, KEY_POINT ->
                new Block.ListItem(id, role, isItem && piece.marked(), isItem ? piece.level() : 0, text, lines);
            case TABLE_ROW -> new Block.TableRow(id, piece.marked(), text, lines);
            case CODE -> new Block.Preformatted(id, text, lines);
            default -> new Block.Prose(id, role, text, lines);
        };
    }
}
