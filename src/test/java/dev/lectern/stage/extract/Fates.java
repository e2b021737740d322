package dev.lectern.stage.extract;

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

/** The accounting identity: every line that shows something is in exactly one of a block, the metadata or a removal. */
final class Fates {

    private Fates() {}

    static void check(Document document, Extraction extraction) {
        List<String> source = document.file().lines();
        List<LedgerLine> ledger = extraction.ledger().lines();
        assertThat(ledger.stream().map(LedgerLine::text)).isEqualTo(source);
        Set<BlockId> blocks =
                extraction.article().blocks().stream().map(Block::id).collect(Collectors.toSet());
        assertThat(blocks).hasSameSizeAs(extraction.article().blocks());
        for (LedgerLine line : ledger) {
            assertThat(line.isBlank()).as("line %d blank", line.number()).isEqualTo(Folding.isBlank(line.text()));
            if (!line.isBlank()) {
                checkLine(extraction, line, blocks);
            }
        }
        for (Block block : extraction.article().blocks()) {
            checkBlock(ledger, block);
        }
    }

    private static void checkLine(Extraction extraction, LedgerLine line, Set<BlockId> blocks) {
        Role role = line.role().orElseThrow();
        long removals = extraction.ledger().removals().stream()
                .filter(removal -> covers(removal, line.number()))
                .count();
        assertThat(removals).as("removals of line %d", line.number()).isEqualTo(role.isRemoved() ? 1 : 0);
        assertThat(line.block().isPresent())
                .as("block of line %d", line.number())
                .isEqualTo(role.isBlock());
        line.block().ifPresent(block -> assertThat(blocks).contains(block));
        assertThat(line.rule()).isPresent();
    }

    /** A block says what its lines say, white space, bullets and line-end hyphens aside. */
    private static void checkBlock(List<LedgerLine> ledger, Block block) {
        String lines = ledger.stream()
                .filter(line -> line.block().filter(block.id()::equals).isPresent())
                .map(LedgerLine::text)
                .collect(Collectors.joining());
        assertThat(bare(lines))
                .as("words of block %s", block.id())
                .endsWith(bare(block.text().text()));
    }

    private static String bare(String text) {
        return text.codePoints()
                .filter(code -> !Folding.isSpace(code) && !Folding.isInvisible(code) && code != '-')
                .mapToObj(Character::toString)
                .collect(Collectors.joining());
    }

    private static boolean covers(Removal removal, int line) {
        LineRange lines = removal.lines().orElseThrow();
        return lines.first() <= line && line <= lines.last();
    }
}
