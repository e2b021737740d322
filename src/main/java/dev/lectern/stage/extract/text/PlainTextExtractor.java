package dev.lectern.stage.extract.text;

import dev.lectern.language.LanguageDetector;
import dev.lectern.language.Vocabularies;
import dev.lectern.model.diagnostic.Diagnostic;
import dev.lectern.model.diagnostic.LecternException;
import dev.lectern.model.diagnostic.Location;
import dev.lectern.model.document.Article;
import dev.lectern.model.document.Confidence;
import dev.lectern.model.document.Extraction;
import dev.lectern.model.document.Metadata;
import dev.lectern.model.document.Provenance;
import dev.lectern.model.document.Role;
import dev.lectern.model.source.Document;
import dev.lectern.model.source.Editorial;
import dev.lectern.model.source.SourceFile;
import dev.lectern.stage.extract.clean.CleaningRules;
import dev.lectern.stage.extract.draft.Draft;
import dev.lectern.stage.extract.draft.Passage;
import dev.lectern.stage.extract.form.FormRules;
import dev.lectern.stage.extract.metadata.HeadRules;
import dev.lectern.stage.extract.metadata.MetadataReader;
import dev.lectern.stage.extract.metadata.SeedFaults;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Recognises the article in a plain text. */
public final class PlainTextExtractor {

    private static final String UNKNOWN_LANGUAGE = "en";
    /** Below this confidence a person should look; a missing headline alone is not enough. */
    private static final double UNSURE = 0.6;

    private PlainTextExtractor() {}

    /**
     * Returns the article of a text and the fate of every line.
     *
     * @throws LecternException if no line of it is part of an article
     */
    public static Extraction extract(Document document, Editorial editorial) {
        SourceFile file = document.file();
        List<String> lines = file.lines();
        Optional<String> language = editorial.language().or(() -> LanguageDetector.detect(file.text()));
        Draft draft = recognise(PassageSplitter.split(lines), language.orElse(UNKNOWN_LANGUAGE));
        if (draft.passages().stream().noneMatch(passage -> isReadable(draft, passage))) {
            throw SeedFaults.senseless(file.path());
        }
        Assembler.Assembly assembly = Assembler.assemble(draft);
        Metadata metadata = MetadataReader.read(draft, editorial);
        Confidence confidence = Doubts.weigh(draft, language.isPresent());
        Provenance provenance = new Provenance(file.path(), file.charset(), file.fingerprint());
        return new Extraction(
                new Article(file.name(), provenance, metadata, assembly.blocks()),
                LedgerKeeper.keep(lines, draft, assembly.blockOfPassage()),
                diagnostics(file, metadata, confidence),
                confidence);
    }

    /** Cleaning first, as the head is sought among what is left; the body last, as it is all the rest. */
    private static Draft recognise(List<Passage> passages, String language) {
        return Draft.of(passages, language, Vocabularies.of(language).remembering())
                .after(FormRules.NUMBERS)
                .after(CleaningRules.FURNITURE)
                .after(CleaningRules.REPEATS)
                .after(CleaningRules.COMMENTS)
                .after(CleaningRules.OUTSIDE_TEXT)
                .after(CleaningRules.ENDINGS)
                .after(CleaningRules.NEIGHBOURS)
                .after(HeadRules.ALL)
                .after(FormRules.LINES)
                .after(CleaningRules.OUTSIDE)
                .after(CleaningRules.TAIL)
                .after(FormRules.BODY)
                .after(BodyRules.ALL);
    }

    private static boolean isReadable(Draft draft, Passage passage) {
        return draft.role(passage.index()).map(Role::isBody).orElse(false)
                && passage.text().codePoints().anyMatch(Character::isLetter);
    }

    private static List<Diagnostic> diagnostics(SourceFile file, Metadata metadata, Confidence confidence) {
        List<Diagnostic> diagnostics = new ArrayList<>();
        if (metadata.title().supplied()) {
            diagnostics.add(SeedFaults.titleSupplied(file.path()));
        }
        if (confidence.value() < UNSURE) {
            diagnostics.add(Diagnostic.warning(
                    "recognition-unsure",
                    Location.of(file.path()),
                    "the article may not have been recognised rightly: " + String.join("; ", confidence.reasons()),
                    "compare the article's ledger page, which shows what became of every line"));
        }
        return diagnostics;
    }
}
