package dev.lectern.stage.extract;

import dev.lectern.model.document.Article;
import dev.lectern.model.document.Block;
import dev.lectern.model.document.BlockId;
import dev.lectern.model.document.Extraction;
import dev.lectern.model.document.Ledger;
import dev.lectern.model.document.LedgerLine;
import dev.lectern.model.document.Mark;
import dev.lectern.model.document.Removal;
import dev.lectern.model.document.RichText;
import dev.lectern.model.document.Role;
import dev.lectern.model.source.Editorial.Extent;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Keeps out of the site what the editor does not want published. It is done before anything else is made of the article,
 * so that no page, index or quotation can have more of it than is meant to be shown; the ledger keeps the line numbers
 * and their fates, without the words.
 */
final class Abridgement {

    private Abridgement() {}

    /** Returns the extraction with as much of its text as may be shown. */
    static Extraction of(Extraction extraction, Extent extent) {
        if (extent == Extent.FULL) {
            return extraction;
        }
        Article whole = extraction.article();
        List<Block> shown = extent == Extent.EXCERPT ? withoutDeadLinks(excerpt(whole)) : List.of();
        Article article = new Article(whole.id(), whole.provenance(), whole.metadata(), shown);
        return new Extraction(
                article, ledger(extraction.ledger(), shown), extraction.diagnostics(), extraction.confidence());
    }

    /** The deck and the first paragraph. */
    private static List<Block> excerpt(Article article) {
        Optional<Block> first = article.blocks(Role.PARAGRAPH).stream().findFirst();
        return article.blocks().stream()
                .filter(block ->
                        block.role() == Role.DECK || first.filter(block::equals).isPresent())
                .toList();
    }

    /** A link to a passage that is not shown would lead nowhere. */
    private static List<Block> withoutDeadLinks(List<Block> shown) {
        Set<BlockId> ids = shown.stream().map(Block::id).collect(Collectors.toSet());
        ids.add(BlockId.TITLE);
        return shown.stream()
                .map(block -> block.with(new RichText(
                        block.text().text(),
                        block.text().marks().stream()
                                .filter(mark ->
                                        !(mark instanceof Mark.PassageLink link) || ids.contains(link.passage()))
                                .toList())))
                .toList();
    }

    private static Ledger ledger(Ledger whole, List<Block> shown) {
        Set<BlockId> ids = shown.stream().map(Block::id).collect(Collectors.toSet());
        List<LedgerLine> lines = whole.lines().stream()
                .map(line -> mayShow(line, ids) ? line : line.withheld())
                .toList();
        List<Removal> removals = whole.removals().stream()
                .map(removal -> new Removal(removal.rule(), removal.role(), removal.lines(), ""))
                .toList();
        return new Ledger(lines, removals);
    }

    private static boolean mayShow(LedgerLine line, Set<BlockId> shown) {
        boolean metadata =
                line.role().filter(role -> !role.isBlock() && !role.isRemoved()).isPresent();
        return line.isBlank()
                || metadata
                || line.block().filter(shown::contains).isPresent();
    }
}
