package dev.lectern.stage.extract.markdown;

import dev.lectern.model.diagnostic.Diagnostic;
import dev.lectern.model.diagnostic.Location;
import dev.lectern.model.document.Extraction;
import dev.lectern.model.document.Ledger;
import dev.lectern.model.document.LedgerLine;
import dev.lectern.model.document.Removal;
import dev.lectern.model.source.Document;
import dev.lectern.model.source.Editorial;
import dev.lectern.model.source.MediaType;
import dev.lectern.model.source.SourceFile;
import dev.lectern.stage.extract.markdown.preamble.Preamble;
import dev.lectern.stage.extract.markdown.preamble.Statement;
import dev.lectern.stage.extract.text.PlainTextExtractor;
import java.util.ArrayList;
import java.util.List;

/** Reads Markdown that could hold up the parser as plain text, and says so. */
final class PlainFallback {

    private PlainFallback() {}

    /** Returns the article of the text behind a head, and the fate of every line of both. */
    static Extraction extract(Document document, Preamble preamble, Statement statement, Editorial said) {
        SourceFile file = document.file();
        String withoutHead = "\n".repeat(preamble.bodyLine() - 1) + preamble.body();
        SourceFile text =
                new SourceFile(file.path(), MediaType.PLAIN_TEXT, withoutHead, file.charset(), file.fingerprint());
        Extraction read = PlainTextExtractor.extract(new Document(text, document.frontMatter(), withoutHead, 1), said);
        FateKeeper keeper = new FateKeeper(new Preamble(
                preamble.settings(), preamble.lines().subList(0, preamble.bodyLine() - 1), preamble.bodyLine()));
        keeper.head(statement);
        Ledger head = keeper.ledger();
        List<LedgerLine> lines = new ArrayList<>(head.lines());
        lines.addAll(read.ledger()
                .lines()
                .subList(lines.size(), read.ledger().lines().size()));
        List<Removal> removals = new ArrayList<>(head.removals());
        removals.addAll(read.ledger().removals());
        List<Diagnostic> diagnostics = new ArrayList<>(read.diagnostics());
        diagnostics.add(Diagnostic.warning(
                "markdown-plain",
                Location.of(file.path(), preamble.bodyLine()),
                "the Markdown is too long or too deeply nested and is read as plain text",
                "part it into several files, and keep its lists and quotations flat"));
        return new Extraction(read.article(), new Ledger(lines, removals), diagnostics);
    }
}
