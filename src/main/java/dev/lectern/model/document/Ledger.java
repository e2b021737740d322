package dev.lectern.model.document;

import dev.lectern.model.text.Folding;
import java.util.List;
import java.util.Optional;

/**
 * The cleaning ledger: every line of a source in order with its fate, and everything that was taken out.
 *
 * @param lines all lines; empty where the source has no lines of its own
 * @param removals what was taken out, in order
 */
public record Ledger(List<LedgerLine> lines, List<Removal> removals) {

    private static final int ENOUGH_TO_KNOW_A_LINE = 24;

    /** Copies the lists. */
    public Ledger {
        lines = List.copyOf(lines);
        removals = List.copyOf(removals);
    }

    /** Returns the source line on which a place in a block's text stands; empty where the source has no lines. */
    public Optional<Integer> lineAt(Block block, int offset) {
        Optional<Integer> found = Optional.empty();
        int from = 0;
        for (LedgerLine line : lines) {
            if (!line.block().equals(Optional.of(block.id()))) {
                continue;
            }
            int start = found.isEmpty() ? 0 : block.text().text().indexOf(beginning(line.text()), from);
            if (start > offset) {
                return found;
            }
            if (start >= 0) {
                found = Optional.of(line.number());
                from = start;
            }
        }
        return found;
    }

    private static String beginning(String line) {
        int start = 0;
        while (start < line.length()
                && (Folding.isSpace(line.charAt(start)) || Folding.isInvisible(line.charAt(start)))) {
            start++;
        }
        return line.substring(start, Math.min(line.length(), start + ENOUGH_TO_KNOW_A_LINE))
                .strip();
    }
}
