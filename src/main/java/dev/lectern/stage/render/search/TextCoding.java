package dev.lectern.stage.render.search;

import dev.lectern.model.archive.search.FrequentWords;
import dev.lectern.model.text.Folding;
import dev.lectern.model.text.QueryWords;
import dev.lectern.model.text.TextSlices;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Writes texts shorter: their frequent words as one sign or two, the rest as it stands. */
final class TextCoding {

    /** Begins words that stand as they are, without a space before the first. */
    private static final char BARE = '\u001E';

    private static final char END = '\t';
    private static final int NONE = -1;

    private final FrequentWords frequent;
    private final TextSlices words;
    private final int[][] codes;

    TextCoding(FrequentWords frequent) {
        this.frequent = frequent;
        Map<String, int[]> byWord = new LinkedHashMap<>();
        number(byWord, frequent.most(), 0);
        number(byWord, frequent.next(), frequent.most().size());
        this.words = new TextSlices(List.copyOf(byWord.keySet()));
        this.codes = byWord.values().toArray(int[][]::new);
    }

    private static void number(Map<String, int[]> byWord, List<String> list, int first) {
        for (int number = 0; number < list.size(); number++) {
            boolean spaced = list.get(number).startsWith(" ");
            String word = spaced ? list.get(number).substring(1) : list.get(number);
            byWord.computeIfAbsent(word, any -> new int[] {NONE, NONE})[spaced ? 1 : 0] = first + number;
        }
    }

    /** Returns the words in the order of their codes, which a reader of texts must know. */
    String words() {
        StringBuilder list = new StringBuilder();
        Digits.append(list, frequent.most().size());
        FrontCoding most = new FrontCoding(list);
        frequent.most().forEach(most::append);
        FrontCoding next = new FrontCoding(list);
        frequent.next().forEach(next::append);
        return list.toString();
    }

    /** Appends a text; white space in it becomes single spaces. */
    void append(StringBuilder out, String written) {
        String text = isSingleSpaced(written) ? written : Folding.singleSpaced(written);
        boolean open = false;
        int at = 0;
        while (at < text.length()) {
            boolean spaced = text.charAt(at) == ' ' && at + 1 < text.length();
            int start = spaced ? at + 1 : at;
            int end = Math.max(start + 1, QueryWords.endOfToken(text, start));
            int word = words.find(text, start, end);
            int code = word < 0 ? NONE : codes[word][spaced ? 1 : 0];
            if (code == NONE) {
                if (!open && !spaced) {
                    out.append(BARE);
                }
                out.append(text, at, end);
                open = true;
            } else {
                if (open) {
                    out.append(END);
                }
                appendCode(out, code);
                open = false;
            }
            at = end;
        }
    }

    private void appendCode(StringBuilder out, int code) {
        int most = frequent.most().size();
        if (code < most) {
            out.append(Digits.of(code));
        } else {
            out.append(Digits.of(most + (code - most) / Digits.COUNT)).append(Digits.of((code - most) % Digits.COUNT));
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
