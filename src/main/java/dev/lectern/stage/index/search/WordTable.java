package dev.lectern.stage.index.search;

import dev.lectern.model.text.QueryWords;
import dev.lectern.model.text.TextSlices;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ObjIntConsumer;

/**
 * The runs of letters of texts in one language: each is folded and stemmed when it is first seen, and only looked up from
 * then on. Looking up is what most of the time goes into, so all that is known of a run lies in one place: its letters too,
 * where they are ASCII and no more than sixteen.
 */
final class WordTable {

    private static final int FIRST = 1 << 12;

    /** A row has the letters or a hash of them, the number of the text and the group, and how often it was seen. */
    private static final int ROW = 4;

    private static final int REST = 1;
    private static final int TEXT_AND_GROUP = 2;
    private static final int SEEN = 3;

    private static final int HALF = 8;
    private static final int ASCII_END = 0x80;
    private static final int INT = 32;

    private final long[][] rows = {new long[FIRST * ROW]};
    private final List<String> texts = new ArrayList<>();
    private final List<int[]> several = new ArrayList<>();
    private final Stemming stemming;
    private final Vocabulary vocabulary;
    private final Endings endings = new Endings();

    WordTable(String language, Vocabulary vocabulary) {
        this.stemming = Stemming.of(language);
        this.vocabulary = vocabulary;
    }

    /** Counts the run in a range of a text and returns its one group; a negative number where it has more or none. */
    int see(String text, int start, int end) {
        int middle = Math.min(end, start + HALF);
        long key = packed(text, start, middle);
        long rest = end - middle > HALF ? 0 : packed(text, middle, end);
        if (key == 0 || (rest == 0 && middle < end)) {
            key = TextSlices.hash(text, start, end);
            rest = 0;
        }
        long[] known = rows[0];
        int row = first(key, rest, known.length);
        while (known[row] != 0) {
            if (known[row] == key && known[row + REST] == rest && (key > 0 || isAt(known[row + 2], text, start, end))) {
                return seen(row, text, start);
            }
            row = next(row, known.length);
        }
        return seen(add(key, rest, text.substring(start, end)), text, start);
    }

    /** Returns letters as a number that is theirs alone; zero where one is not of ASCII, or there is none. */
    private static long packed(String text, int start, int end) {
        long packed = 0;
        int units = 0;
        for (int at = start; at < end; at++) {
            char unit = text.charAt(at);
            packed = packed << Byte.SIZE | unit;
            units |= unit;
        }
        return units < ASCII_END ? packed : 0;
    }

    private boolean isAt(long textAndGroup, String text, int start, int end) {
        return TextSlices.isAt(texts.get((int) (textAndGroup >>> INT)), text, start, end);
    }

    /** Returns the groups of a run that has not one. */
    int[] groups(int negative) {
        return several.get(-1 - negative);
    }

    /** Tells every run as it stands, with the space before it where it had one, and how often. */
    void forEach(ObjIntConsumer<String> reader) {
        long[] known = rows[0];
        for (int row = 0; row < known.length; row += ROW) {
            if (known[row] != 0) {
                String text = texts.get((int) (known[row + TEXT_AND_GROUP] >>> INT));
                reader.accept(text, (int) known[row + SEEN]);
                reader.accept(" " + text, (int) (known[row + SEEN] >>> INT));
            }
        }
    }

    /** Returns what its words end in. */
    Endings endings() {
        return endings;
    }

    private int seen(int row, String text, int start) {
        boolean spaced = start > 0 && text.charAt(start - 1) == ' ';
        rows[0][row + SEEN] += spaced ? 1L << INT : 1;
        return (int) rows[0][row + TEXT_AND_GROUP];
    }

    private int add(long key, long rest, String text) {
        if (2 * ROW * texts.size() >= rows[0].length) {
            grow();
        }
        long[] known = rows[0];
        int row = free(known, key, rest);
        known[row] = key;
        known[row + REST] = rest;
        known[row + TEXT_AND_GROUP] = (long) texts.size() << INT | Integer.toUnsignedLong(group(text));
        texts.add(text);
        return row;
    }

    private void grow() {
        long[] small = rows[0];
        long[] large = new long[2 * small.length];
        for (int row = 0; row < small.length; row += ROW) {
            if (small[row] != 0) {
                System.arraycopy(small, row, large, free(large, small[row], small[row + REST]), ROW);
            }
        }
        rows[0] = large;
    }

    private static int free(long[] known, long key, long rest) {
        int row = first(key, rest, known.length);
        while (known[row] != 0) {
            row = next(row, known.length);
        }
        return row;
    }

    private static int first(long key, long rest, int length) {
        return TextSlices.slot(key ^ Long.rotateLeft(rest, INT), length / ROW) * ROW;
    }

    private static int next(int row, int length) {
        return row + ROW & (length - 1);
    }

    private int group(String text) {
        int[] groups = QueryWords.inToken(text).stream().mapToInt(this::group).toArray();
        if (groups.length == 1) {
            return groups[0];
        }
        several.add(groups);
        return -several.size();
    }

    private int group(QueryWords.Word word) {
        String key = word.kind() == QueryWords.Kind.WHOLE ? key(word) : word.form();
        endings.add(word.form(), key);
        return vocabulary.add(word.form(), key);
    }

    /** What is left of a word, folded as words are, so that two languages can have a group together. */
    private String key(QueryWords.Word word) {
        List<String> stem = QueryWords.of(stemming.stem(word.surface()));
        return stem.size() == 1 ? stem.get(0) : word.form();
    }
}
