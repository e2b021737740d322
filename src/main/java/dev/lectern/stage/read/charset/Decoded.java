package dev.lectern.stage.read.charset;

import dev.lectern.model.diagnostic.Diagnostic;
import java.util.List;

/**
 * A text as its bytes were understood.
 *
 * @param text without a byte-order mark and without control characters other than tabs and line ends
 * @param charset the IANA name of the encoding
 * @param doubts warnings: a guess, a bad byte, a character that is not what it seems
 */
public record Decoded(String text, String charset, List<Diagnostic> doubts) {

    /** Copies the list. */
    public Decoded {
        doubts = List.copyOf(doubts);
    }
}
