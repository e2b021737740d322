package dev.lectern.stage.extract.markdown;

import dev.lectern.model.document.Mark;
import dev.lectern.model.document.RichText;
import dev.lectern.model.text.LineRange;
import dev.lectern.model.text.Span;
import dev.lectern.stage.extract.markdown.Piece.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A quotation that opens with its sort in brackets, as in {@code [!note]}.
 *
 * @param kind what its pieces are
 * @param opening how long the brackets are
 */
record Callout(Kind kind, int opening) {

    private static final Pattern MARK = Pattern.compile("\\[!([\\p{L}_-]{1,30})(?:\\|[^\\]]*)?][+-]?\\s*");
    private static final List<String> QUOTATIONS = List.of("quote", "cite");

    /** Returns the call-out that the first piece of a quotation opens. */
    static Optional<Callout> of(Piece first) {
        Matcher mark = MARK.matcher(first.text().text());
        if (!mark.lookingAt()) {
            return Optional.empty();
        }
        boolean quotes = QUOTATIONS.contains(mark.group(1).toLowerCase(Locale.ROOT));
        return Optional.of(new Callout(quotes ? Kind.QUOTE : Kind.CALLOUT, mark.end()));
    }

    /**
     * Returns the pieces of the quotation as those of the call-out, its title a piece by itself. A mark alone has no words,
     * and shows its sort.
     *
     * @param firstLine how long the words on its first line are, the brackets included
     */
    List<Piece> applied(List<Piece> quoted, int firstLine) {
        List<Piece> applied = new ArrayList<>();
        for (Piece piece : quoted) {
            Kind own = piece.kind() == Kind.QUOTE ? kind : piece.kind();
            applied.add(new Piece(own, piece.text(), piece.lines(), piece.level(), piece.marked()));
        }
        Piece first = applied.remove(0);
        applied.addAll(0, opened(first, Math.min(firstLine, first.text().text().length())));
        return applied;
    }

    private List<Piece> opened(Piece piece, int firstLine) {
        RichText text = piece.text();
        RichText title = Texts.part(text, Math.min(opening, firstLine), firstLine);
        RichText rest =
                Texts.part(text, Math.max(firstLine, opening), text.text().length());
        LineRange lines = piece.lines();
        if (title.text().isEmpty()) {
            return List.of(rest.text().isEmpty() ? piece : with(piece, rest, lines));
        }
        RichText strong = new RichText(
                title.text(), List.of(new Mark.Strong(new Span(0, title.text().length()))));
        if (rest.text().isEmpty() || lines.first() == lines.last()) {
            return List.of(with(piece, kind == Kind.CALLOUT ? strong : title, lines));
        }
        return List.of(
                with(piece, strong, new LineRange(lines.first(), lines.first())),
                with(piece, rest, new LineRange(lines.first() + 1, lines.last())));
    }

    private static Piece with(Piece piece, RichText text, LineRange lines) {
        return new Piece(piece.kind(), text, lines, piece.level(), piece.marked());
    }
}
