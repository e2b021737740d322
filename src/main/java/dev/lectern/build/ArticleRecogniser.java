package dev.lectern.build;

import dev.lectern.model.annotation.AnnotatedArticle;
import dev.lectern.model.diagnostic.Diagnostic;
import dev.lectern.model.diagnostic.LecternException;
import dev.lectern.model.diagnostic.Location;
import dev.lectern.model.document.Extraction;
import dev.lectern.model.glossary.Glossary;
import dev.lectern.model.source.Document;
import dev.lectern.model.source.Editorial;
import dev.lectern.model.source.Seeds;
import dev.lectern.model.source.SourceFile;
import dev.lectern.stage.annotate.ArticleAnnotator;
import dev.lectern.stage.extract.ArticleExtractor;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Recognises and annotates the articles of an archive side by side; a seed that fails costs itself and a message. */
final class ArticleRecogniser {

    private final ArticleExtractor extractor = new ArticleExtractor();
    private final ArticleAnnotator annotator;
    private final Glossary glossary;
    private final Recollection memory;

    ArticleRecogniser(Glossary glossary, Recollection memory) {
        this.annotator = memory.recall(ArticleAnnotator.class, glossary, ArticleAnnotator::new);
        this.glossary = glossary;
        this.memory = memory;
    }

    /** All that what comes of a seed depends on. */
    private record Source(String path, String fingerprint, Editorial editorial) {}

    /** What came of one seed, if anything did. */
    private record Extracted(Optional<Extraction> extraction, List<Diagnostic> diagnostics) {}

    /** An article of the archive on its way: what came of the seed, and what was found in it. */
    record Recognised(Extraction extraction, AnnotatedArticle annotated) {}

    /** What became of one seed. */
    record Recognition(Optional<Recognised> article, List<Diagnostic> diagnostics) {}

    /** Returns what became of each seed while nobody watches. */
    List<Recognition> recognise(Seeds seeds) {
        return recognise(seeds, Progress.UNWATCHED);
    }

    /** Returns what became of each seed, in the order of the seeds. */
    List<Recognition> recognise(Seeds seeds, Progress progress) {
        Count read = new Count("recognising", seeds.articles().size(), progress);
        return seeds.articles().parallelStream()
                .map(document -> {
                    Recognition recognition = recognise(document, editorial(seeds, document));
                    read.more();
                    return recognition;
                })
                .toList();
    }

    /** Returns what the editor says of an article. */
    static Editorial editorial(Seeds seeds, Document document) {
        return seeds.editorials().getOrDefault(document.file().name(), Editorial.SILENT);
    }

    private Recognition recognise(Document document, Editorial editorial) {
        SourceFile file = document.file();
        Extracted extracted = memory.recallAlike(
                Extracted.class,
                new Source(file.path(), file.fingerprint(), editorial),
                () -> extract(document, editorial));
        return memory.recall(Recognition.class, extracted, glossary, known -> annotate(file, known));
    }

    private Extracted extract(Document document, Editorial editorial) {
        try {
            Extraction extraction = extractor.extract(document, editorial);
            return new Extracted(Optional.of(extraction), extraction.diagnostics());
        } catch (RuntimeException | StackOverflowError failure) {
            return new Extracted(Optional.empty(), reasons(document.file(), failure));
        }
    }

    private Recognition annotate(SourceFile file, Extracted extracted) {
        if (extracted.extraction().isEmpty()) {
            return new Recognition(Optional.empty(), extracted.diagnostics());
        }
        try {
            Extraction extraction = extracted.extraction().get();
            AnnotatedArticle annotated = annotator.annotate(extraction.article());
            List<Diagnostic> diagnostics = new ArrayList<>(extracted.diagnostics());
            diagnostics.addAll(annotator.diagnose(annotated));
            return new Recognition(Optional.of(new Recognised(extraction, annotated)), diagnostics);
        } catch (RuntimeException | StackOverflowError failure) {
            return new Recognition(Optional.empty(), reasons(file, failure));
        }
    }

    private static List<Diagnostic> reasons(SourceFile file, Throwable failure) {
        return failure instanceof LecternException refused
                ? refused.diagnostics()
                : List.of(Diagnostic.error(
                        "seed-failed",
                        Location.of(file.path()),
                        "an error of Lectern's own: " + failure,
                        "this article was left out; please report it with the file"));
    }
}
