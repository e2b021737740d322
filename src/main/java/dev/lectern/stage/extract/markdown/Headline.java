package dev.lectern.stage.extract.markdown;

import dev.lectern.model.document.RichText;
import dev.lectern.model.text.Folding;
import dev.lectern.model.text.LineRange;
import dev.lectern.stage.extract.draft.Shape;
import dev.lectern.stage.extract.markdown.Piece.Kind;
import dev.lectern.stage.extract.markdown.preamble.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Where the headline of an article stands.
 *
 * @param pieces the article's pieces, with the title of the file's head before them where no heading repeats it
 * @param index which of them is the headline, if any
 */
record Headline(List<Piece> pieces, Optional<Integer> index) {

    private static final int MOST_PROSE_BEFORE = 2;
    private static final String SEPARATORS = "|-–—·:•»";

    /** Finds it: the title of the head, on the page if a heading repeats it, else the first heading of the page. */
    static Headline of(List<Piece> pieces, Statement statement) {
        Optional<String> said = statement.said().title();
        if (said.isEmpty()) {
            return new Headline(pieces, first(pieces));
        }
        for (int at = 0; at < pieces.size() && prose(pieces, at) <= MOST_PROSE_BEFORE; at++) {
            Piece piece = pieces.get(at);
            boolean mayBe = piece.kind() == Kind.HEADING || (piece.kind() == Kind.PARAGRAPH && prose(pieces, at) == 0);
            if (mayBe && isSame(said.get(), piece.text().text())) {
                return new Headline(pieces, Optional.of(at));
            }
        }
        Optional<LineRange> lines = statement.titleLines();
        if (lines.isEmpty()) {
            return new Headline(pieces, Optional.empty());
        }
        List<Piece> all = new ArrayList<>();
        all.add(new Piece(Kind.PARAGRAPH, RichText.plain(said.get()), lines.get(), 0, false));
        all.addAll(pieces);
        return new Headline(all, Optional.of(0));
    }

    /** Returns the headline's words, if it is on the page. */
    Optional<String> words() {
        return index.map(at -> pieces.get(at).text().text());
    }

    /** The only heading of the first level, unless much text stands before it; else the first heading, before any text. */
    private static Optional<Integer> first(List<Piece> pieces) {
        List<Integer> headings = new ArrayList<>();
        List<Integer> top = new ArrayList<>();
        for (int at = 0; at < pieces.size(); at++) {
            if (pieces.get(at).kind() == Kind.HEADING) {
                headings.add(at);
                if (pieces.get(at).level() == 1) {
                    top.add(at);
                }
            }
        }
        if (top.size() == 1 && prose(pieces, top.get(0)) <= MOST_PROSE_BEFORE) {
            return Optional.of(top.get(0));
        }
        return headings.stream().limit(1).filter(at -> prose(pieces, at) == 0).findFirst();
    }

    private static long prose(List<Piece> pieces, int before) {
        return pieces.stream()
                .limit(before)
                .filter(piece -> piece.kind() == Kind.PARAGRAPH || piece.kind() == Kind.QUOTE)
                .filter(piece -> Shape.of(piece.text().text()).isProse())
                .count();
    }

    /** Pages write the site's name behind the headline. */
    static boolean isSame(String title, String heading) {
        String one = folded(title);
        String other = folded(heading);
        if (one.equals(other)) {
            return true;
        }
        String rest = one.startsWith(other) ? one.substring(other.length()).strip() : "";
        return !other.isEmpty() && !rest.isEmpty() && SEPARATORS.indexOf(rest.charAt(0)) >= 0;
    }

    private static String folded(String text) {
        return Folding.singleSpaced(Folding.folded(text)).toLowerCase(Locale.ROOT);
    }
}
