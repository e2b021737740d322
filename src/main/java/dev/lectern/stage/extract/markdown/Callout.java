package dev.lectern.stage.extract.markdown;

import dev.lectern.stage.extract.markdown.Piece.Kind;
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

    /** Returns a piece of the quotation as one of the call-out; a mark alone has no words, and shows its sort. */
    Piece applied(Piece piece, boolean first) {
        Kind own = piece.kind() == Kind.QUOTE ? kind : piece.kind();
        boolean hasWords = first && opening < piece.text().text().length();
        return new Piece(
                own,
                hasWords ? Texts.opening(piece.text(), opening, "") : piece.text(),
                piece.lines(),
                piece.level(),
                piece.marked());
    }
}
