package dev.lectern.stage.extract.html;

import dev.lectern.language.LanguageDetector;
import dev.lectern.language.Vocabularies;
import dev.lectern.model.diagnostic.Diagnostic;
import dev.lectern.model.diagnostic.LecternException;
import dev.lectern.model.document.Article;
import dev.lectern.model.document.Extraction;
import dev.lectern.model.document.Ledger;
import dev.lectern.model.document.Metadata;
import dev.lectern.model.document.Provenance;
import dev.lectern.model.document.Role;
import dev.lectern.model.source.Document;
import dev.lectern.model.source.Editorial;
import dev.lectern.model.source.SourceFile;
import dev.lectern.stage.extract.html.facts.PageFacts;
import dev.lectern.stage.extract.html.flow.Flow;
import dev.lectern.stage.extract.html.flow.FlowRules;
import dev.lectern.stage.extract.html.flow.HeadLines;
import dev.lectern.stage.extract.html.flow.Piece;
import dev.lectern.stage.extract.metadata.Incipit;
import dev.lectern.stage.extract.metadata.SeedFaults;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jsoup.parser.Parser;

/** Recognises the article in a saved web page. */
public final class HtmlExtractor {

    private static final int DEEPEST = 512;
    private static final int ENOUGH_PIECES = 20;
    private static final int ENOUGH_TO_TELL = 2500;
    private static final String UNKNOWN_LANGUAGE = "en";

    private HtmlExtractor() {}

    /**
     * Returns the article of a page and everything that was taken out of it.
     *
     * @throws LecternException if there is no article in it
     */
    public static Extraction extract(Document document, Editorial editorial) {
        SourceFile file = document.file();
        org.jsoup.nodes.Document page = parse(document.body());
        PageFacts facts = PageFacts.of(page);
        List<Piece> pieces = Reading.of(page, facts);
        String language = language(editorial, facts, pieces);
        Flow flow =
                new Flow(pieces, facts.title().orElse(""), language, Vocabularies.of(language)).after(FlowRules.ALL);
        if (flow.pieces().stream().noneMatch(Piece::isOpen)) {
            throw SeedFaults.senseless(file.path());
        }
        Metadata metadata = facts.metadata(
                editorial, new PageFacts.Shown(opening(flow), kicker(flow), HeadLines.of(flow)), language);
        Provenance provenance = new Provenance(file.path(), file.charset(), file.fingerprint());
        return new Extraction(
                new Article(file.name(), provenance, metadata, Assembler.blocks(flow.pieces())),
                new Ledger(List.of(), Assembler.removals(flow.pieces())),
                diagnostics(file, metadata));
    }

    /** What the text is written in counts before what the page claims, as many sites claim the same for all pages. */
    private static String language(Editorial editorial, PageFacts facts, List<Piece> pieces) {
        Optional<String> claimed = facts.language();
        String sample = pieces.stream()
                .filter(Piece::isProse)
                .limit(ENOUGH_PIECES)
                .map(Piece::words)
                .collect(Collectors.joining("\n"));
        Optional<String> seen = LanguageDetector.detect(sample.substring(0, Math.min(sample.length(), ENOUGH_TO_TELL)));
        boolean agree = claimed.isPresent()
                && seen.map(tag -> claimed.get()
                                .toLowerCase(Locale.ROOT)
                                .split("-", 2)[0]
                                .equals(tag))
                        .orElse(true);
        return editorial.language().or(() -> agree ? claimed : seen).orElse(UNKNOWN_LANGUAGE);
    }

    private static String opening(Flow flow) {
        return flow.pieces().stream()
                .filter(Piece::isOpen)
                .findFirst()
                .map(piece -> Incipit.of(piece.words()))
                .orElse("");
    }

    private static Optional<String> kicker(Flow flow) {
        return flow.pieces().stream()
                .filter(piece -> piece.role() == Role.KICKER)
                .map(Piece::words)
                .findFirst();
    }

    private static List<Diagnostic> diagnostics(SourceFile file, Metadata metadata) {
        return metadata.title().supplied() ? List.of(SeedFaults.titleSupplied(file.path())) : List.of();
    }

    private static org.jsoup.nodes.Document parse(String html) {
        org.jsoup.nodes.Document page = Parser.htmlParser().setMaxDepth(DEEPEST).parseInput(html, "");
        page.outputSettings().prettyPrint(false);
        return page;
    }
}
