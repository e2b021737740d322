package dev.lectern.stage.render.html;

import dev.lectern.model.archive.ArchivedArticle;
import dev.lectern.model.document.Article;
import dev.lectern.model.document.Block;
import dev.lectern.model.document.BlockId;
import dev.lectern.model.document.LedgerLine;
import dev.lectern.model.document.Removal;
import dev.lectern.model.document.Role;
import dev.lectern.model.output.OutputPath;
import dev.lectern.model.text.Folding;
import dev.lectern.model.text.LineRange;
import dev.lectern.model.text.Sentences;
import dev.lectern.model.text.Span;
import dev.lectern.stage.render.html.body.Addresses;
import dev.lectern.stage.render.html.body.ParagraphNumbers;
import dev.lectern.stage.render.html.view.SourceView;
import dev.lectern.stage.render.typography.ArticleTypography.Tally;
import dev.lectern.stage.render.typography.Correction;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Makes the view of the ledger of one article: every line of its source and what became of it. */
final class SourcePage {

    /** So many characters tell one sentence of an article from the others. */
    private static final int BEGINNING = 40;

    private final Catalog catalog;
    private final ArchivedArticle archived;
    private final OutputPath page;
    private final Addresses addresses;
    private final ParagraphNumbers numbers;
    private final Map<BlockId, Block> blocks = new HashMap<>();

    /** By how they begin; few articles have lines for which they are looked up. */
    private final Map<String, Block> sentences = new HashMap<>();

    SourcePage(Catalog catalog, ArchivedArticle archived) {
        this.catalog = catalog;
        this.archived = archived;
        this.page = catalog.archive().permalinks().source(archived.id());
        this.addresses = catalog.addressesFrom(page);
        this.numbers = new ParagraphNumbers(archived.article());
        for (Block block : archived.article().blocks()) {
            blocks.put(block.id(), block);
        }
    }

    SourceView view() {
        Article article = archived.article();
        Tally tally = catalog.typography(article).tally();
        return new SourceView(
                catalog.link(page, article),
                article.provenance().path(),
                article.provenance().charset(),
                article.provenance().fingerprint(),
                figures(),
                display(tally.corrections()),
                straight(tally.unsettled()),
                tally.corrections().entrySet().stream()
                        .map(SourcePage::correction)
                        .toList(),
                archived.ledger().lines().stream().map(this::line).toList(),
                archived.ledger().lines().isEmpty()
                        ? archived.ledger().removals().stream()
                                .map(SourcePage::removal)
                                .toList()
                        : List.of());
    }

    private static String display(Map<Correction, Integer> corrections) {
        int all = corrections.values().stream().mapToInt(Integer::intValue).sum();
        return all == 0 ? "" : Wording.grouped(all);
    }

    private static String straight(int marks) {
        return marks == 0 ? "" : Wording.count(marks, "straight mark", "straight marks");
    }

    private static SourceView.CorrectionView correction(Map.Entry<Correction, Integer> count) {
        Correction kind = count.getKey();
        return new SourceView.CorrectionView(kind.code(), Wording.grouped(count.getValue()), kind.label());
    }

    private List<SourceView.FigureView> figures() {
        Map<String, Integer> counts = new TreeMap<>();
        archived.ledger()
                .lines()
                .forEach(line -> line.role().ifPresent(role -> counts.merge(words(role), 1, Integer::sum)));
        return counts.entrySet().stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue(Comparator.reverseOrder()))
                .map(entry ->
                        new SourceView.FigureView(entry.getKey(), Wording.count(entry.getValue(), "line", "lines")))
                .toList();
    }

    private SourceView.LineView line(LedgerLine line) {
        if (line.role().isEmpty()) {
            return new SourceView.LineView(line.number(), "", "blank", "", "", "");
        }
        if (line.isWithheld()) {
            return new SourceView.LineView(line.number(), "", "withheld", "not shown", "", "");
        }
        Role role = line.role().orElseThrow();
        Optional<Block> block = line.block().map(blocks::get);
        if (role.isRemoved()) {
            boolean isTold = role == Role.DUPLICATE && block.isEmpty();
            return removed(line, role, isTold ? twin(line) : block);
        }
        if (block.isPresent() && block.get() instanceof Block.PullQuote quote) {
            return placed(line, "pull quote of", Optional.ofNullable(blocks.get(quote.repeats())));
        }
        if (block.isPresent()) {
            return placed(line, "kept →", block);
        }
        String top = addresses.article(archived.id());
        return new SourceView.LineView(line.number(), line.text(), "metadata", "read as", words(role), top);
    }

    private SourceView.LineView placed(LedgerLine line, String fate, Optional<Block> block) {
        String target =
                block.map(found -> numbers.cite(found.id(), found.role())).orElse("a passage of the article");
        String href = block.map(
                        found -> addresses.article(archived.id(), found.id().value()))
                .orElse(addresses.article(archived.id()));
        return new SourceView.LineView(line.number(), line.text(), "kept", fate, target, href);
    }

    private SourceView.LineView removed(LedgerLine line, Role role, Optional<Block> twin) {
        Optional<LineRange> lines = twin.flatMap(Block::lines);
        if (role == Role.DUPLICATE && lines.isPresent()) {
            return new SourceView.LineView(
                    line.number(),
                    line.text(),
                    "removed",
                    "duplicate of",
                    words(lines.get()),
                    "#L" + lines.get().first());
        }
        String rule = line.rule().orElse(words(role));
        return new SourceView.LineView(line.number(), line.text(), "removed", "removed: " + rule, "", "");
    }

    /** Returns the block that says the same as a line, if the line begins as one of its sentences does. */
    private Optional<Block> twin(LedgerLine line) {
        if (sentences.isEmpty()) {
            archived.article().blocks().forEach(this::addSentences);
        }
        return Optional.ofNullable(sentences.get(beginning(line.text(), 0)));
    }

    private void addSentences(Block block) {
        String text = block.text().text();
        String language = archived.article().metadata().language();
        for (Span sentence : Sentences.in(text, language)) {
            sentences.putIfAbsent(beginning(text, sentence.start()), block);
        }
    }

    private static String beginning(String text, int start) {
        int end = Math.min(text.length(), start + 2 * BEGINNING);
        String words = Folding.singleSpaced(text.substring(start, end));
        return words.substring(0, Math.min(words.length(), BEGINNING));
    }

    private static SourceView.RemovalView removal(Removal removal) {
        return new SourceView.RemovalView(removal.rule(), words(removal.role()), removal.text());
    }

    private static String words(LineRange lines) {
        return lines.first() == lines.last() ? "line " + lines.first() : "lines " + lines.first() + "–" + lines.last();
    }

    private static String words(Role role) {
        return role.label().replace('-', ' ');
    }
}
