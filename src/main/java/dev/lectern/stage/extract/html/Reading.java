package dev.lectern.stage.extract.html;

import dev.lectern.stage.extract.html.facts.PageFacts;
import dev.lectern.stage.extract.html.flow.KeptText;
import dev.lectern.stage.extract.html.flow.PageReader;
import dev.lectern.stage.extract.html.flow.Piece;
import dev.lectern.stage.extract.html.tree.ArticleFinder;
import dev.lectern.stage.extract.html.tree.Clipper;
import dev.lectern.stage.extract.html.tree.Cut;
import dev.lectern.stage.extract.html.tree.PageNotes;
import dev.lectern.stage.extract.html.tree.Survey;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * Reads a page in the way that finds an article in it: as it is shown; where hardly anything is shown, with what is
 * hidden until a script runs; else from the copy of the text that it keeps for search engines.
 */
final class Reading {

    private static final int ENOUGH = 250;
    private static final int MUCH_MORE = 2;

    private Reading() {}

    /** Returns the pieces of a page. */
    static List<Piece> of(Document page, PageFacts facts) {
        Map<Element, Cut> backLinks = PageNotes.settle(page.body());
        List<Piece> shown = read(Survey.of(page.body()), facts, backLinks);
        if (length(shown) >= ENOUGH) {
            return shown;
        }
        List<Piece> hidden = read(Survey.ofHidden(page.body()), facts, backLinks);
        List<Piece> best = length(hidden) > length(shown) * MUCH_MORE ? hidden : shown;
        List<Piece> kept = facts.articleBody().map(KeptText::pieces).orElse(List.of());
        return length(kept) > length(best) * MUCH_MORE ? join(best, kept) : best;
    }

    private static List<Piece> read(Survey survey, PageFacts facts, Map<Element, Cut> backLinks) {
        Element article = ArticleFinder.find(survey);
        Map<Element, Cut> cuts = Clipper.clip(survey, article);
        cuts.putAll(backLinks);
        return PageReader.read(survey, article, cuts, facts.address());
    }

    /** What is shown is told as taken out, so that the ledger has it, and the better copy follows. */
    private static List<Piece> join(List<Piece> shown, List<Piece> kept) {
        List<Piece> pieces = new ArrayList<>();
        shown.forEach(piece -> pieces.add(piece.isOpen() ? piece.cut(Cut.OUTSIDE) : piece));
        pieces.addAll(kept);
        return pieces;
    }

    private static int length(List<Piece> pieces) {
        return pieces.stream()
                .filter(Piece::isOpen)
                .mapToInt(piece -> piece.words().length())
                .sum();
    }
}
