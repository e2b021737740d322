package dev.lectern.build;

import dev.lectern.model.annotation.AnnotatedArticle;
import dev.lectern.model.archive.Archive;
import dev.lectern.model.archive.ArchiveOrder;
import dev.lectern.model.archive.ArchivedArticle;
import dev.lectern.model.archive.Permalinks;
import dev.lectern.model.diagnostic.Diagnostic;
import dev.lectern.model.diagnostic.LecternException;
import dev.lectern.model.diagnostic.Severity;
import dev.lectern.model.document.Article;
import dev.lectern.model.document.Extraction;
import dev.lectern.model.glossary.Glossary;
import dev.lectern.model.source.Document;
import dev.lectern.model.source.Editorial;
import dev.lectern.model.source.Editorial.Extent;
import dev.lectern.model.source.Seeds;
import dev.lectern.stage.annotate.ArticleAnnotator;
import dev.lectern.stage.extract.GlossaryExtraction;
import dev.lectern.stage.extract.GlossaryExtractor;
import dev.lectern.stage.index.Indexer;
import dev.lectern.stage.link.Linker;
import dev.lectern.stage.link.PermalinkAssigner;
import dev.lectern.stage.read.SeedReader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * An archive as it was read: recognised, annotated, linked and indexed.
 *
 * @param diagnostics everything said on the way
 */
record Reading(Archive archive, List<Diagnostic> diagnostics) {

    /**
     * Reads the archive of a folder.
     *
     * @throws LecternException if the glossary has an error
     */
    static Reading of(Path folder) {
        Seeds seeds = new SeedReader().read(folder);
        List<Diagnostic> diagnostics = new ArrayList<>(seeds.diagnostics());
        Glossary glossary = glossary(seeds.glossary(), diagnostics);

        List<ArticleRecogniser.Recognition> recognitions = new ArticleRecogniser().recognise(seeds);
        recognitions.forEach(recognition -> diagnostics.addAll(recognition.diagnostics()));
        List<Extraction> extractions = recognitions.stream()
                .map(ArticleRecogniser.Recognition::extraction)
                .flatMap(Optional::stream)
                .sorted(Comparator.comparing(Extraction::article, ArchiveOrder.OF_ARTICLES))
                .toList();

        ArticleAnnotator annotator = new ArticleAnnotator(glossary);
        List<Article> articles = extractions.stream().map(Extraction::article).toList();
        List<AnnotatedArticle> annotated =
                articles.parallelStream().map(annotator::annotate).toList();
        annotated.forEach(article -> diagnostics.addAll(annotator.diagnose(article)));

        Permalinks permalinks =
                new PermalinkAssigner().assign(articles, LockFile.slugs(seeds.locked(), diagnostics::add));
        Archive archive = new Archive(
                archived(annotated, extractions, seeds),
                new Indexer().dossiers(annotated, glossary),
                permalinks,
                new Linker().link(annotated, glossary));
        return new Reading(archive, diagnostics);
    }

    /** Makes the glossary; an error in it stops the build, as half a glossary would unmake links in every article. */
    static Glossary glossary(List<Document> documents, List<Diagnostic> diagnostics) {
        GlossaryExtraction extraction = new GlossaryExtractor().extract(documents);
        List<Diagnostic> unread = diagnostics.stream()
                .filter(diagnostic -> diagnostic.severity() == Severity.ERROR)
                .filter(diagnostic -> diagnostic.location().file().startsWith("seeds/glossary/"))
                .toList();
        boolean failed = extraction.diagnostics().stream().anyMatch(found -> found.severity() == Severity.ERROR);
        if (failed || !unread.isEmpty()) {
            List<Diagnostic> all = new ArrayList<>(unread);
            all.addAll(extraction.diagnostics());
            throw new LecternException(LecternException.Kind.PROBLEM, all);
        }
        diagnostics.addAll(extraction.diagnostics());
        return extraction.glossary();
    }

    /** Both lists are in one order, so the n-th of each belong together. */
    private static List<ArchivedArticle> archived(
            List<AnnotatedArticle> annotated, List<Extraction> extractions, Seeds seeds) {
        List<ArchivedArticle> archived = new ArrayList<>();
        for (int at = 0; at < annotated.size(); at++) {
            Extent extent = seeds.editorials()
                    .getOrDefault(annotated.get(at).id(), Editorial.SILENT)
                    .extent();
            archived.add(
                    new ArchivedArticle(annotated.get(at), extractions.get(at).ledger(), extent != Extent.FULL));
        }
        return archived;
    }
}
