package dev.lectern.stage.extract.html;

import dev.lectern.model.diagnostic.Diagnostic;
import dev.lectern.model.diagnostic.LecternException;
import dev.lectern.model.diagnostic.Location;
import dev.lectern.model.document.Article;
import dev.lectern.model.document.Extraction;
import dev.lectern.model.document.Ledger;
import dev.lectern.model.document.Metadata;
import dev.lectern.model.document.Provenance;
import dev.lectern.model.document.Title;
import dev.lectern.model.source.Document;
import dev.lectern.model.source.Editorial;
import dev.lectern.model.source.SourceFile;
import dev.lectern.stage.extract.html.flow.Flow;
import dev.lectern.stage.extract.html.flow.FlowRules;
import dev.lectern.stage.extract.html.flow.PageReader;
import dev.lectern.stage.extract.html.flow.Piece;
import dev.lectern.stage.extract.html.tree.ArticleFinder;
import dev.lectern.stage.extract.html.tree.Clipper;
import dev.lectern.stage.extract.html.tree.Survey;
import dev.lectern.stage.extract.language.Vocabularies;
import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/** Recognises the article in a saved web page. */
public final class HtmlExtractor {

    private static final int DEEPEST = 512;

    private HtmlExtractor() {}

    /**
     * Returns the article of a page and everything that was taken out of it.
     *
     * @throws LecternException if there is no article in it
     */
    public static Extraction extract(Document document, Editorial editorial) {
        SourceFile file = document.file();
        org.jsoup.nodes.Document page = parse(document.body());
        Survey survey = Survey.of(page.body());
        Element article = ArticleFinder.find(survey);
        List<Piece> pieces = PageReader.read(
                survey, page.body(), article, Clipper.clip(survey, article), Optional.empty());
        String title = page.title();
        Element h1 = page.selectFirst("h1");
        if (h1 != null && !h1.text().isBlank()) title = h1.text();
        Flow flow = new Flow(pieces, title, "en", Vocabularies.of("en")).after(FlowRules.ALL);
        if (flow.pieces().stream().noneMatch(Piece::isOpen)) {
            throw LecternException.problem(Diagnostic.error(
                    "seed-senseless",
                    Location.of(file.path()),
                    "no part of this page is an article",
                    "save the page again once its text is shown, or copy the text into a .txt file"));
        }
        Metadata metadata = new Metadata(new Title(title, false), Optional.empty(), List.of(), Optional.empty(), Optional.empty(), "en");
        Provenance provenance = new Provenance(file.path(), file.charset(), file.fingerprint());
        return new Extraction(
                new Article(file.name(), provenance, metadata, Assembler.blocks(flow.pieces())),
                new Ledger(List.of(), Assembler.removals(flow.pieces())),
                List.of());
    }

    private static org.jsoup.nodes.Document parse(String html) {
        org.jsoup.nodes.Document page = Parser.htmlParser().setMaxDepth(DEEPEST).parseInput(html, "");
        page.outputSettings().prettyPrint(false);
        return page;
    }
}
