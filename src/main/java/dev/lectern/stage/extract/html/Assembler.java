package dev.lectern.stage.extract.html;

import dev.lectern.model.document.Block;
import dev.lectern.model.document.BlockId;
import dev.lectern.model.document.Removal;
import dev.lectern.model.document.RichText;
import dev.lectern.model.document.Role;
import dev.lectern.model.text.LineRange;
import dev.lectern.stage.extract.html.flow.Piece;
import dev.lectern.stage.extract.html.tree.Cut;
import dev.lectern.stage.extract.text.BlockIds;
import dev.lectern.stage.extract.text.PassageNames;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Makes blocks of the pieces that were kept, and removals of those that were not. */
final class Assembler {

    private static final Optional<LineRange> NO_LINES = Optional.empty();

    private Assembler() {}

    /** Returns the blocks, in order, links between them led to where they go. */
    static List<Block> blocks(List<Piece> pieces) {
        BlockIds ids = new BlockIds();
        PassageNames names = new PassageNames();
        List<Block> blocks = new ArrayList<>();
        for (Piece piece : pieces) {
            if (piece.isOpen()) {
                BlockId id = ids.next(piece.words());
                piece.names().forEach(name -> names.put(name, id));
                blocks.add(block(id, piece));
            } else if (piece.role() == Role.TITLE) {
                piece.names().forEach(name -> names.put(name, BlockId.TITLE));
            }
        }
        return names.resolved(blocks);
    }

    private static Block block(BlockId id, Piece piece) {
        RichText text = piece.text();
        Piece.Form form = piece.form();
        return switch (piece.role()) {
            case HEADING -> new Block.Heading(id, Math.max(2, form.level()), text, NO_LINES);
            case LIST_ITEM, KEY_POINT ->
                new Block.ListItem(id, piece.role(), form.marked(), form.level(), text, NO_LINES);
            case TABLE_ROW -> new Block.TableRow(id, form.marked(), text, NO_LINES);
            case CODE -> new Block.Preformatted(id, text, NO_LINES);
            case PULL_QUOTE -> new Block.Prose(id, Role.QUOTE, text, NO_LINES);
            default -> new Block.Prose(id, piece.role(), text, NO_LINES);
        };
    }

    /** Returns the removals, in order; pieces that went together are one. */
    static List<Removal> removals(List<Piece> pieces) {
        List<Removal> removals = new ArrayList<>();
        List<String> words = new ArrayList<>();
        for (int at = 0; at < pieces.size(); at++) {
            Piece piece = pieces.get(at);
            if (piece.isOpen()) {
                continue;
            }
            words.add(piece.words());
            if (at + 1 == pieces.size() || !goTogether(piece, pieces.get(at + 1))) {
                Cut cut = piece.cut().orElseThrow();
                removals.add(new Removal(cut.rule(), cut.role(), NO_LINES, String.join("\n", words)));
                words.clear();
            }
        }
        return removals;
    }

    private static boolean goTogether(Piece one, Piece two) {
        return one.cut().equals(two.cut()) && one.group() == two.group();
    }
}
