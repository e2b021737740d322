package dev.lectern.build;

import dev.lectern.model.annotation.AnnotatedArticle;
import dev.lectern.model.archive.ArchivedArticle;
import dev.lectern.model.diagnostic.Diagnostic;
import dev.lectern.model.document.Article;
import dev.lectern.model.document.Block;
import dev.lectern.model.document.BlockId;
import dev.lectern.model.source.Document;
import dev.lectern.model.source.SourceFile;
import dev.lectern.stage.check.ArchiveChecker;
import dev.lectern.stage.check.DisplayChange;
import dev.lectern.stage.index.TermSuggester;
import dev.lectern.stage.read.SeedReader;
import dev.lectern.stage.render.typography.ArticleTypography;
import dev.lectern.stage.render.typography.Edit;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What {@code check} looks for in an archive besides all that a build tells. */
final class ArchiveInspection {

    private static final int FEWEST_ARTICLES = 2;

    private ArchiveInspection() {}

    /** Reads the sources anew, which a build does not keep, and returns what is found in them. */
    static List<Diagnostic> of(Path folder, Reading reading) {
        List<SourceFile> sources = new SeedReader()
                .read(folder).articles().stream().map(Document::file).toList();
        List<AnnotatedArticle> annotated = reading.archive().articles().stream()
                .map(ArchivedArticle::annotated)
                .toList();
        Map<String, List<DisplayChange>> changes = new TreeMap<>();
        annotated.forEach(article -> changes.put(article.id(), changes(article.article())));
        return new ArchiveChecker(reading.archive(), sources)
                .check(changes, new TermSuggester(annotated, reading.glossary()).suggest(FEWEST_ARTICLES));
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
                .map(edit -> new DisplayChange(edit.correction().code(), block, edit.span()))
                .toList();
    }
}
