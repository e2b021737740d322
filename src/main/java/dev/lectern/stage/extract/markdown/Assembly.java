package dev.lectern.stage.extract.markdown;

import dev.lectern.model.document.Block;
import dev.lectern.model.document.BlockId;
import dev.lectern.model.document.Role;
import dev.lectern.stage.extract.draft.Draft;
import dev.lectern.stage.extract.markdown.Piece.Kind;
import dev.lectern.stage.extract.text.BlockIds;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * The blocks of an article, footnotes last and by their numbers, and the block that each kept piece became.
 *
 * @param blocks in reading order
 * @param blockOfPiece by the piece's index
 */
record Assembly(List<Block> blocks, Map<Integer, BlockId> blockOfPiece) {

    private static final int TOPMOST = 2;

    /** Assembles pieces of which each has a role; the topmost headings are moved to the second level. */
    static Assembly of(List<Piece> pieces, Draft draft) {
        BlockIds ids = new BlockIds();
        int top = pieces.isEmpty() ? TOPMOST : topLevel(pieces, draft);
        Map<Integer, BlockId> blockOfPiece = new HashMap<>();
        List<Block> blocks = new ArrayList<>();
        Map<Integer, List<Block>> notes = new TreeMap<>();
        for (int at = 0; at < pieces.size(); at++) {
            Piece piece = pieces.get(at);
            Role role = draft.role(at).orElseThrow();
            if (role.isBlock()) {
                BlockId id = ids.next(piece.text().text());
                int level = piece.level() - top + TOPMOST;
                blockOfPiece.put(at, id);
                (piece.kind() == Kind.FOOTNOTE
                                ? notes.computeIfAbsent(piece.level(), number -> new ArrayList<>())
                                : blocks)
                        .add(PieceBlocks.block(piece, role, id, level, Optional.of(piece.lines())));
            }
        }
        notes.values().forEach(blocks::addAll);
        return new Assembly(List.copyOf(blocks), Map.copyOf(blockOfPiece));
    }

    /** Tells whether anything of it is text. */
    boolean isReadable() {
        return blocks.stream()
                .filter(block -> block.role().isBody())
                .anyMatch(block -> block.text().text().codePoints().anyMatch(Character::isLetter));
    }

    private static int topLevel(List<Piece> pieces, Draft draft) {
        int top = Integer.MAX_VALUE;
        for (int at = 0; at < pieces.size(); at++) {
            if (pieces.get(at).kind() == Kind.HEADING && draft.is(at, Role.HEADING)) {
                top = Math.min(top, pieces.get(at).level());
            }
        }
        return top == Integer.MAX_VALUE ? TOPMOST : top;
    }
}
