package dev.lectern.stage.extract.markdown;

import dev.lectern.language.LanguageDetector;
import dev.lectern.model.diagnostic.Diagnostic;
import dev.lectern.model.diagnostic.LecternException;
import dev.lectern.model.document.Article;
import dev.lectern.model.document.Block;
import dev.lectern.model.document.Extraction;
import dev.lectern.model.document.Metadata;
import dev.lectern.model.document.Provenance;
import dev.lectern.model.document.RichText;
import dev.lectern.model.source.Document;
import dev.lectern.model.source.Editorial;
import dev.lectern.model.source.Lines;
import dev.lectern.model.source.SourceFile;
import dev.lectern.stage.extract.draft.Draft;
import dev.lectern.stage.extract.markdown.cut.AsideCutter;
import dev.lectern.stage.extract.markdown.cut.AsideCutter.Trimmed;
import dev.lectern.stage.extract.markdown.preamble.Preamble;
import dev.lectern.stage.extract.markdown.preamble.Statement;
import dev.lectern.stage.extract.markdown.preamble.StatementReader;
import dev.lectern.stage.extract.metadata.MetadataReader;
import dev.lectern.stage.extract.metadata.SeedFaults;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Recognises the article in a file of Markdown, clipped off a page or written for a site generator. */
public final class MarkdownExtractor {

    private static final String UNKNOWN_LANGUAGE = "en";

    private MarkdownExtractor() {}

    /**
     * Returns the article of a file and the fate of every line. What the editor says goes before what the file's head
     * says, and that before what the page says.
     *
     * @throws LecternException if no line of it is part of an article
     */
    public static Extraction extract(Document document, Editorial editorial) {
        List<Diagnostic> problems = new ArrayList<>();
        Preamble preamble = Preamble.of(document, problems::add);
        Trimmed body = AsideCutter.cut(preamble.body());
        String language = editorial
                .language()
                .or(() -> StatementReader.language(preamble))
                .or(() -> LanguageDetector.detect(body.text()))
                .orElse(UNKNOWN_LANGUAGE);
        Statement statement = StatementReader.read(preamble, language, problems::add);
        Optional<ArticlePieces> pieces = parsed(body.text(), preamble.bodyLine());
        Extraction extraction = pieces.isPresent()
                ? extract(document.file(), new Reading(preamble, body, statement, pieces.get(), language), editorial)
                : PlainFallback.extract(document, preamble, statement, Voices.first(editorial, statement.said()));
        problems.addAll(extraction.diagnostics());
        return new Extraction(extraction.article(), extraction.ledger(), problems);
    }

    /** A file read and parsed, with nothing ruled yet. */
    private record Reading(
            Preamble preamble, Trimmed body, Statement statement, ArticlePieces pieces, String language) {

        /** Tells whether somebody has named the article and not yet begun to write. */
        private boolean isUnwritten() {
            return statement.said().title().isPresent()
                    && preamble.bodyLines().stream().allMatch(String::isBlank);
        }

        /** Returns the pieces behind the standfirst that the file's head has. */
        List<Piece> withDeck() {
            List<Piece> all = new ArrayList<>();
            statement
                    .deck()
                    .map(deck -> new Piece(Piece.Kind.PARAGRAPH, RichText.plain(deck.text()), deck.lines(), 0, false))
                    .ifPresent(all::add);
            all.addAll(pieces.pieces());
            return all;
        }
    }

    /** Nothing where the text is of a shape that could take the parser for ever, or that the parser fails at. */
    private static Optional<ArticlePieces> parsed(String markdown, int firstLine) {
        if (!MarkdownGuard.OF_ARTICLE.isSafe(markdown)) {
            return Optional.empty();
        }
        try {
            return Optional.of(ArticlePieces.of(markdown, firstLine));
        } catch (StackOverflowError | IndexOutOfBoundsException | IllegalStateException failure) {
            return Optional.empty();
        }
    }

    private static Extraction extract(SourceFile file, Reading reading, Editorial editorial) {
        Headline headline = Headline.of(reading.withDeck(), reading.statement());
        int deckLine =
                reading.statement().deck().map(deck -> deck.lines().first()).orElse(0);
        Draft draft = new PieceRules(headline, deckLine).ruled(reading.language());
        Assembly assembly = Assembly.of(headline.pieces(), draft);
        if (!assembly.isReadable()) {
            throw reading.isUnwritten()
                    ? SeedFaults.unwritten(file.path(), reading.preamble().bodyLine())
                    : SeedFaults.senseless(file.path());
        }
        Metadata metadata = Voices.named(MetadataReader.read(
                draft, Voices.of(editorial, reading.statement().said(), headline)));
        FateKeeper keeper = new FateKeeper(reading.preamble());
        keeper.cuts(reading.body(), reading.pieces().pictures());
        keeper.pieces(draft, assembly.blockOfPiece());
        keeper.head(reading.statement());
        SourceNames.Body text = new SourceNames.Body(
                Lines.of(reading.body().text()),
                reading.body().cuts(),
                reading.preamble().bodyLine());
        Provenance provenance = new Provenance(file.path(), file.charset(), file.fingerprint());
        List<Block> blocks = SourceNames.resolved(assembly, headline, text);
        List<Diagnostic> diagnostics = new ArrayList<>(diagnostics(file, metadata));
        diagnostics.addAll(UnknownNotes.warnings(file.path(), blocks));
        return new Extraction(new Article(file.name(), provenance, metadata, blocks), keeper.ledger(), diagnostics);
    }

    private static List<Diagnostic> diagnostics(SourceFile file, Metadata metadata) {
        return metadata.title().supplied() ? List.of(SeedFaults.titleSupplied(file.path())) : List.of();
    }
}
