package dev.lectern.stage.render.search;

import dev.lectern.model.archive.search.FrequentPieces;
import dev.lectern.model.text.Folding;
import dev.lectern.model.text.QueryWords;
import dev.lectern.model.text.TextSlices;
import java.util.ArrayList;
import java.util.List;

/** Writes texts shorter: the pieces they are mostly made of as one sign or two, the rest as it stands. */
final class TextCoding {

    /** Begins letters that stand as they are and do not begin with a space, which would say so itself. */
    private static final char BARE = '\u001E';

    private static final char END = '\t';

    private final FrequentPieces frequent;
    private final TextSlices pieces;
    private final int longest;

    TextCoding(FrequentPieces frequent) {
        this.frequent = frequent;
        List<String> all = new ArrayList<>(frequent.most());
        all.addAll(frequent.next());
        this.pieces = new TextSlices(all);
        this.longest = all.stream().mapToInt(String::length).max().orElse(0);
    }

    /** Appends the pieces in the order of their codes, which a reader of texts must know. */
    void writePieces(ScriptBytes out) {
        out.number(frequent.most().size());
        FrontCoding most = new FrontCoding(out);
        frequent.most().forEach(most::append);
        FrontCoding next = new FrontCoding(out);
        frequent.next().forEach(next::append);
    }

    /** Appends a text; white space in it becomes single spaces. */
    void append(ScriptBytes out, String written) {
        String text = isSingleSpaced(written) ? written : Folding.singleSpaced(written);
        int loose = 0;
        int at = 0;
        while (at < text.length()) {
            int start = text.charAt(at) == ' ' && at + 1 < text.length() ? at + 1 : at;
            int end = Math.max(start + 1, QueryWords.endOfToken(text, start));
            while (at < end) {
                int piece = end - at > longest ? TextSlices.NONE : pieces.find(text, at, end);
                if (piece == TextSlices.NONE) {
                    piece = pieces.findLongest(text, at, Math.min(end, at + FrequentPieces.LONGEST));
                }
                if (piece == TextSlices.NONE) {
                    at++;
                } else {
                    appendLoose(out, text, loose, at);
                    appendCode(out, piece);
                    at += pieces.string(piece).length();
                    loose = at;
                }
            }
        }
        appendLoose(out, text, loose, text.length());
    }

    private void appendLoose(ScriptBytes out, String text, int start, int end) {
        if (start == end) {
            return;
        }
        if (text.charAt(start) != ' ') {
            out.sign(BARE);
        }
        out.text(text, start, end);
        if (end < text.length()) {
            out.sign(END);
        }
    }

    private void appendCode(ScriptBytes out, int code) {
        int most = frequent.most().size();
        if (code < most) {
            out.sign(Digits.of(code));
        } else {
            out.sign(Digits.of(most + (code - most) / Digits.COUNT)).sign(Digits.of((code - most) % Digits.COUNT));
        }
    }

    /** Tells whether nothing but single spaces parts words, which goes for nearly all texts. */
    private static boolean isSingleSpaced(String text) {
        boolean space = true;
        for (int at = 0; at < text.length(); at++) {
            char unit = text.charAt(at);
            boolean plain = unit == ' ';
            boolean odd = unit < ' ' || unit >= 0x7F && Folding.isSpace(unit);
            if (odd || (plain && space)) {
                return false;
            }
            space = plain;
        }
        return !space || text.isEmpty();
    }
}
