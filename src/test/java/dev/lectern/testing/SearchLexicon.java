package dev.lectern.testing;

import java.util.ArrayList;
import java.util.List;

/** The pieces that the texts of a search index are written with, read back as its format is described. */
final class SearchLexicon {

    private static final int DIGITS = 92;

    private final List<String> pieces = new ArrayList<>();
    private final int single;

    /** Reads the payload of {@code lexicon.js}. */
    SearchLexicon(String payload) {
        DigitReader lexicon = new DigitReader(payload);
        single = lexicon.number();
        String before = "";
        while (lexicon.hasNext()) {
            before = lexicon.word(pieces.size() == single ? "" : before);
            pieces.add(before);
        }
    }

    /** Returns the text that was coded. */
    String decoded(String coded) {
        DigitReader in = new DigitReader(coded);
        StringBuilder text = new StringBuilder();
        while (in.hasNext()) {
            if (in.isAt(' ') || in.isAt('\u001E')) {
                String loose = in.until('\t');
                text.append(loose.startsWith("\u001E") ? loose.substring(1) : loose);
            } else {
                int digit = in.digit();
                text.append(pieces.get(digit < single ? digit : single + DIGITS * (digit - single) + in.digit()));
            }
        }
        return text.toString();
    }
}
