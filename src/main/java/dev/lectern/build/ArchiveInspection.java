package dev.lectern.build;

import dev.lectern.model.annotation.AnnotatedArticle;
import dev.lectern.model.archive.ArchivedArticle;
import dev.lectern.model.config.Introduction;
import dev.lectern.model.diagnostic.Diagnostic;
import dev.lectern.model.document.Article;
import dev.lectern.model.document.Block;
import dev.lectern.model.document.BlockId;
import dev.lectern.model.source.Document;
import dev.lectern.model.source.Seeds;
import dev.lectern.stage.check.ArchiveChecker;
import dev.lectern.stage.check.DisplayChange;
import dev.lectern.stage.check.OutwardLink;
import dev.lectern.stage.index.TermSuggester;
import dev.lectern.stage.render.typography.ArticleTypography;
import dev.lectern.stage.render.typography.Edit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * What {@code check} looks for in an archive besides all that a build tells.
 *
 * @param seeds the sources, in which places are told
 * @param external who asks for pages of the web, if they are to be asked for
 * @param progress is told how far that is
 */
record ArchiveInspection(Seeds seeds, Introduction introduction, Optional<ExternalLinks> external, Progress progress) {

    private static final int FEWEST_ARTICLES = 2;

    /** Tells whether what has this code would be found, if it is there. */
    boolean looksFor(String code) {
        return external.isPresent() || !ExternalLinks.CODES.contains(code);
    }

    /** Returns what is found in the sources and in what was read from them. */
    List<Diagnostic> of(Reading reading) {
        List<AnnotatedArticle> annotated = reading.archive().articles().stream()
                .map(ArchivedArticle::annotated)
                .toList();
        Map<String, List<DisplayChange>> changes = new TreeMap<>();
        annotated.forEach(article -> changes.put(article.id(), changes(article.article())));
        ArchiveChecker checker = new ArchiveChecker(
                reading.archive(), seeds.articles().stream().map(Document::file).toList());
        List<Diagnostic> found = new ArrayList<>(
                checker.check(changes, new TermSuggester(annotated, reading.glossary()).suggest(FEWEST_ARTICLES)));
        external.ifPresent(links -> {
            List<OutwardLink> outward = new ArrayList<>(checker.outwardLinks());
            outward.addAll(new EditorAddresses(seeds, introduction).in(reading.archive()));
            found.addAll(links.check(outward, progress));
        });
        return found;
    }

    private static List<DisplayChange> changes(Article article) {
        ArticleTypography typography = new ArticleTypography(article, ArticleTypography.typographer(article));
        List<DisplayChange> changes = new ArrayList<>(changes(BlockId.TITLE, typography.edits(BlockId.TITLE)));
        for (Block block : article.blocks()) {
            changes.addAll(changes(block.id(), typography.edits(block)));
        }
        return changes;
    }

    private static List<DisplayChange> changes(BlockId block, List<Edit> edits) {
        return edits.stream()
                .map(edit -> new DisplayChange(edit.correction().code(), block, edit.span(), edit.replacement()))
                .toList();
    }
}
