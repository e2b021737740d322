package dev.lectern.stage.extract.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lectern.model.document.Block;
import dev.lectern.model.document.BlockId;
import dev.lectern.model.document.Extraction;
import dev.lectern.model.document.LedgerLine;
import dev.lectern.model.document.Removal;
import dev.lectern.model.document.Role;
import dev.lectern.model.source.Document;
import dev.lectern.model.text.Folding;
import dev.lectern.model.text.LineRange;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The accounting identity for Markdown: every line that shows something is in exactly one of a block, the metadata or
 * what was removed; a removal inside a line that stays says what it took out of it.
 */
final class MarkdownFates {

    private MarkdownFates() {}

    static void check(Document document, Extraction extraction) {
        List<String> source = document.file().lines();
        List<LedgerLine> ledger = extraction.ledger().lines();
        assertThat(ledger.stream().map(LedgerLine::text)).isEqualTo(source);
        assertThat(ledger.stream().map(LedgerLine::number).distinct()).hasSize(source.size());
        List<Block> blocks = extraction.article().blocks();
        Set<BlockId> ids = blocks.stream().map(Block::id).collect(Collectors.toSet());
        assertThat(ids).hasSameSizeAs(blocks);
        for (LedgerLine line : ledger) {
            assertThat(line.isBlank()).as("line %d blank", line.number()).isEqualTo(Folding.isBlank(line.text()));
            if (!line.isBlank()) {
                checkLine(extraction, line, ids);
            }
        }
        for (Block block : blocks) {
            assertThat(ledger.stream().filter(line -> line.block().equals(java.util.Optional.of(block.id()))))
                    .as("lines of block %s", block)
                    .isNotEmpty()
                    .allMatch(line -> covers(block.lines().orElseThrow(), line.number()));
        }
        for (Removal removal : extraction.ledger().removals()) {
            checkRemoval(source, removal);
        }
    }

    private static void checkLine(Extraction extraction, LedgerLine line, Set<BlockId> blocks) {
        Role role = line.role().orElseThrow();
        long removals = extraction.ledger().removals().stream()
                .filter(removal -> removal.rule().equals(line.rule().orElseThrow()))
                .filter(removal -> covers(removal.lines().orElseThrow(), line.number()))
                .count();
        if (role.isRemoved()) {
            assertThat(removals).as("removals of line %d", line.number()).isPositive();
        }
        assertThat(line.block().isPresent())
                .as("block of line %d", line.number())
                .isEqualTo(role.isBlock());
        line.block().ifPresent(block -> assertThat(blocks).contains(block));
    }

    /** What was removed can be read in the lines it is said to come from. */
    private static void checkRemoval(List<String> source, Removal removal) {
        LineRange lines = removal.lines().orElseThrow();
        String there = letters(String.join("", source.subList(lines.first() - 1, lines.last())));
        assertThat(isWithin(letters(removal.text()), there))
                .as("%s in %s", removal, there)
                .isTrue();
    }

    private static boolean isWithin(String part, String whole) {
        int at = 0;
        for (int unit = 0; unit < whole.length() && at < part.length(); unit++) {
            at += whole.charAt(unit) == part.charAt(at) ? 1 : 0;
        }
        return at == part.length();
    }

    private static String letters(String text) {
        return text.codePoints()
                .filter(Character::isLetterOrDigit)
                .mapToObj(Character::toString)
                .collect(Collectors.joining());
    }

    private static boolean covers(LineRange lines, int line) {
        return lines.first() <= line && line <= lines.last();
    }
}
