package dev.lectern.stage.check;

import dev.lectern.model.archive.ArchivedArticle;
import dev.lectern.model.diagnostic.Location;
import dev.lectern.model.document.Article;
import dev.lectern.model.document.Block;
import dev.lectern.model.document.BlockId;
import dev.lectern.model.document.LedgerLine;
import dev.lectern.model.document.Role;
import dev.lectern.model.source.SourceFile;
import dev.lectern.model.text.LineRange;
import java.util.Optional;

/** An article beside the source it was read from. */
final class CheckedArticle {

    private final ArchivedArticle archived;
    private final SourceText source;

    CheckedArticle(ArchivedArticle archived, SourceFile file) {
        this.archived = archived;
        this.source = new SourceText(file);
    }

    Article article() {
        return archived.article();
    }

    ArchivedArticle archived() {
        return archived;
    }

    /** Returns the source as a place. */
    Location whole() {
        return source.whole();
    }

    /** Returns where a place of a block stands in the source. */
    Location at(Block block, int offset) {
        return source.at(block, offset);
    }

    /** Returns where a place of a block, or of the title, stands in the source. */
    Location at(BlockId id, int offset) {
        return article()
                .block(id)
                .map(block -> source.at(block, offset))
                .orElseGet(() -> source.at(id, article().text(id), offset, titleLines()));
    }

    /** Tells whether the source has a space there already at which no line is broken. */
    boolean isUnbreakable(BlockId id, int offset) {
        return source.isUnbreakable(at(id, offset));
    }

    private Optional<LineRange> titleLines() {
        return archived.ledger().lines().stream()
                .filter(line -> line.role().equals(Optional.of(Role.TITLE)))
                .map(LedgerLine::number)
                .map(LineRange::of)
                .reduce(LineRange::to);
    }
}
