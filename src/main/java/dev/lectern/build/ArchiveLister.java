package dev.lectern.build;

import dev.lectern.model.archive.ArchiveOrder;
import dev.lectern.model.archive.ArchivedArticle;
import dev.lectern.model.archive.Permalinks;
import dev.lectern.model.config.SiteConfig;
import dev.lectern.model.diagnostic.Diagnostic;
import dev.lectern.model.diagnostic.Severity;
import dev.lectern.model.document.Article;
import dev.lectern.model.glossary.Glossary;
import dev.lectern.model.source.Seeds;
import dev.lectern.stage.check.OrphanArticles;
import dev.lectern.stage.read.SeedReader;
import dev.lectern.stage.render.data.ArticleListing;
import dev.lectern.stage.render.data.TermsReport;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** Lists what an archive holds: its articles, those that nothing leads to, the terms that no article has. */
public final class ArchiveLister {

    /**
     * A list.
     *
     * @param count how many there are
     * @param diagnostics what is missing from it, and why
     */
    public record Listing(String text, int count, List<Diagnostic> diagnostics) {}

    private final BuildRequest request;
    private final SiteConfig config;

    /**
     * Gets ready to list.
     *
     * @param request the archive, and the configuration that says how bad a message is
     * @throws dev.lectern.model.diagnostic.LecternException if the configuration has an error
     */
    public ArchiveLister(BuildRequest request) {
        this.request = request;
        this.config = SiteBuilder.config(request);
    }

    /**
     * Lists the articles in the archive's order, as they were recognised.
     *
     * @throws dev.lectern.model.diagnostic.LecternException if there are no seeds, or the glossary has an error
     */
    public Listing articles(InspectionFormat format) {
        return articles(format, id -> true);
    }

    /** Lists the articles to which no tie, no link and no term in common leads from another. */
    public Listing orphans(InspectionFormat format) {
        Set<String> alone = OrphanArticles.of(reading().archive()).stream()
                .map(ArchivedArticle::id)
                .collect(Collectors.toSet());
        return articles(format, alone::contains);
    }

    /** Lists the terms that stand in no article. */
    public Listing unused(InspectionFormat format) {
        Reading reading = reading();
        TermsReport report = new TermsReport(reading.archive()).unused();
        String text = switch (format) {
            case TEXT -> report.text();
            case JSON -> report.json();
        };
        return new Listing(text, report.count(), errors(reading.diagnostics(), reading.unwanted()));
    }

    private Reading reading() {
        return Reading.of(request.archive(), config.introduction());
    }

    private Listing articles(InspectionFormat format, Predicate<String> wanted) {
        Seeds seeds = new SeedReader().read(request.archive());
        List<Diagnostic> diagnostics = new ArrayList<>(seeds.diagnostics());
        Recollection things = new Recollection();
        Glossary glossary = Reading.glossary(seeds.glossary(), diagnostics, things);
        List<ArticleRecogniser.Recognition> recognitions =
                new ArticleRecogniser(glossary, things).recognise(seeds, Progress.UNWATCHED);
        recognitions.forEach(recognition -> diagnostics.addAll(recognition.diagnostics()));
        List<ArticleRecogniser.Recognised> recognised = recognitions.stream()
                .map(ArticleRecogniser.Recognition::article)
                .flatMap(Optional::stream)
                .sorted(Comparator.comparing(ArticleRecogniser.Recognised::annotated, ArchiveOrder.OF_ARTICLES))
                .toList();
        List<Article> articles = recognised.stream()
                .map(article -> article.annotated().article())
                .toList();
        Locked locked = LockReader.read(seeds.locked(), diagnostics::add).only(SeedChecks.present(seeds));
        Permalinks permalinks = ArticleNotes.permalinks(articles, locked, things);
        List<ArticleListing.Row> rows = recognised.stream()
                .filter(article -> wanted.test(article.annotated().id()))
                .map(article -> new ArticleListing.Row(
                        article.extraction(),
                        permalinks.slug(article.annotated().id())))
                .toList();
        String text = switch (format) {
            case TEXT -> ArticleListing.text(rows);
            case JSON -> ArticleListing.json(rows);
        };
        return new Listing(text, rows.size(), errors(diagnostics, IgnoreFile.of(seeds, diagnostics::add)));
    }

    private List<Diagnostic> errors(List<Diagnostic> diagnostics, IgnoreFile unwanted) {
        return Judgement.of(diagnostics, unwanted, config.severities()).told().stream()
                .filter(found -> found.severity() == Severity.ERROR)
                .toList();
    }
}
