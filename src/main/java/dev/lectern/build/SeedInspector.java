package dev.lectern.build;

import dev.lectern.model.annotation.AnnotatedArticle;
import dev.lectern.model.diagnostic.Diagnostic;
import dev.lectern.model.document.Extraction;
import dev.lectern.model.glossary.Glossary;
import dev.lectern.model.source.Document;
import dev.lectern.model.source.Seeds;
import dev.lectern.model.text.Slug;
import dev.lectern.stage.annotate.ArticleAnnotator;
import dev.lectern.stage.extract.ArticleExtractor;
import dev.lectern.stage.link.PermalinkAssigner;
import dev.lectern.stage.read.SeedReader;
import dev.lectern.stage.render.data.InspectionJson;
import dev.lectern.stage.render.data.InspectionText;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Shows what Lectern makes of one seed. */
public final class SeedInspector {

    /** The inspection, and what is to be said of the seed besides. */
    public record Inspection(String text, List<Diagnostic> diagnostics) {}

    /**
     * Inspects a seed.
     *
     * @param seed the seed's path from the archive
     * @throws dev.lectern.model.diagnostic.LecternException if it cannot be read, or the glossary has an error
     */
    public Inspection inspect(Path archive, Path seed, InspectionFormat format) {
        Seeds seeds = new SeedReader().read(archive, seed);
        List<Diagnostic> diagnostics = new ArrayList<>(seeds.diagnostics());
        Glossary glossary = Reading.glossary(seeds.glossary(), diagnostics, new Recollection());
        Document document = seeds.articles().get(0);
        Extraction extraction = new ArticleExtractor().extract(document, ArticleRecogniser.editorial(seeds, document));
        diagnostics.addAll(extraction.diagnostics());
        AnnotatedArticle annotated = new ArticleAnnotator(glossary).annotate(extraction.article());
        Slug slug = new PermalinkAssigner()
                .assign(List.of(extraction.article()), LockFile.slugs(seeds.locked(), diagnostics::add))
                .slug(extraction.article().id());
        String text = switch (format) {
            case TEXT -> InspectionText.of(extraction, annotated);
            case JSON -> InspectionJson.of(extraction, annotated, slug);
        };
        return new Inspection(text, diagnostics.stream().sorted().distinct().toList());
    }
}
