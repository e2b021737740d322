package dev.lectern.stage.extract;

import dev.lectern.model.document.Extraction;
import dev.lectern.model.source.Document;
import dev.lectern.model.source.Editorial;
import dev.lectern.stage.extract.html.HtmlExtractor;
import dev.lectern.stage.extract.markdown.MarkdownExtractor;
import dev.lectern.stage.extract.text.PlainTextExtractor;

/** Makes an article of a seed of any kind. */
public final class ArticleExtractor {

    /**
     * Returns the article of a seed and the fate of every line of it.
     *
     * @param editorial what the editor says of it, which goes before what the page says
     * @throws dev.lectern.model.diagnostic.LecternException if there is no article in it
     */
    public Extraction extract(Document document, Editorial editorial) {
        return Abridgement.of(PassageLanguages.marked(extractWhole(document, editorial)), editorial.extent());
    }

    private static Extraction extractWhole(Document document, Editorial editorial) {
        return switch (document.file().mediaType()) {
            case PLAIN_TEXT -> PlainTextExtractor.extract(document, editorial);
            case MARKDOWN -> MarkdownExtractor.extract(document, editorial);
            case HTML -> HtmlExtractor.extract(document, editorial);
        };
    }
}
