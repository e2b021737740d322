package dev.lectern.stage.annotate.note;

import dev.lectern.model.text.SearchForm;
import dev.lectern.model.text.Span;
import dev.lectern.model.text.Words;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/**
 * A text without everything that a page's typography or a careless copy may change: compatibility forms (Unicode Standard
 * Annex 15, NFKC), capitals, the width of spaces and dashes and the spaces about them, quotation marks and invisible
 * characters.
 *
 * @param key what is left
 * @param starts for each unit of it, where the character it came from starts in the original
 * @param ends for each unit, where that character ends in the original
 * @param insides the units that have a word's beginning before them and its end not yet
 */
record NormalText(String key, int[] starts, int[] ends, BitSet insides) {

    /** Prepares a text. */
    static NormalText of(String text) {
        SearchForm form = SearchForm.of(text);
        Maker maker = new Maker(form);
        String source = form.key();
        for (int at = 0; at < source.length(); at += Character.charCount(source.codePointAt(at))) {
            maker.add(source.codePointAt(at), at);
        }
        maker.dropSpace();
        String key = maker.key.toString();
        BitSet insides = new BitSet(key.length());
        Words.in(key).forEach(word -> insides.set(word.start() + 1, Math.max(word.start() + 1, word.end())));
        return new NormalText(key, maker.starts, maker.ends, insides);
    }

    /** Returns the key of a text alone. */
    static String keyOf(String text) {
        return of(text).key;
    }

    /** Returns the range of the original that a non-empty range of the key came from. */
    Span original(Span range) {
        return new Span(starts[range.start()], ends[range.end() - 1]);
    }

    /** Returns the first unit of the key that comes from this place of the original or one behind it. */
    int at(int original) {
        int low = 0;
        int high = key.length();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (ends[middle] <= original) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /** Returns every place of some words, which may not begin or end inside a word unless they are long. */
    List<Span> find(String words, int from, int longEnough) {
        List<Span> whole = new ArrayList<>();
        List<Span> any = new ArrayList<>();
        int at = words.isEmpty() ? -1 : key.indexOf(words, from);
        while (at >= 0) {
            Span found = new Span(at, at + words.length());
            any.add(found);
            if (!insides.get(found.start()) && !insides.get(found.end())) {
                whole.add(found);
            }
            at = key.indexOf(words, at + 1);
        }
        return whole.isEmpty() && words.length() >= longEnough ? any : whole;
    }

    /** Returns the range grown to whole words. */
    Span wholeWords(Span range) {
        int start = range.start();
        int end = range.end();
        while (start > 0 && insides.get(start)) {
            start--;
        }
        while (end < key.length() && insides.get(end)) {
            end++;
        }
        return new Span(start, end);
    }

    private static final class Maker {

        private static final String QUOTES = "'\"`\u00B4\u2039\u203A\u300C\u300D\u300E\u300F\u2018\u2019\u201C\u201D";
        private static final String CLOSING = ",.;:!?\u060C\u061B\u061F";

        private final SearchForm form;
        private final StringBuilder key = new StringBuilder();
        private final int[] starts;
        private final int[] ends;

        Maker(SearchForm form) {
            this.form = form;
            int grown = form.key()
                    .codePoints()
                    .map(code -> code < 0xA0 ? 1 : plain(code).length())
                    .sum();
            this.starts = new int[grown];
            this.ends = new int[grown];
        }

        void add(int code, int at) {
            if (QUOTES.indexOf(code) >= 0) {
                return;
            }
            if (isDash(code)) {
                dash(at);
            } else if (code < 0xA0) {
                append((char) code, at);
            } else {
                for (char unit : plain(code).toCharArray()) {
                    append(Character.toLowerCase(unit), at);
                }
            }
        }

        private void dash(int at) {
            dropSpace();
            if (last() != '-') {
                put('-', at);
            }
        }

        private void append(char unit, int at) {
            if (unit == ' ') {
                if (key.length() > 0 && last() != ' ' && last() != '-') {
                    put(unit, at);
                }
                return;
            }
            if (CLOSING.indexOf(unit) >= 0) {
                dropSpace();
            }
            put(unit, at);
        }

        private void put(char unit, int at) {
            starts[key.length()] = form.starts()[at];
            ends[key.length()] = form.ends()[at];
            key.append(unit);
        }

        void dropSpace() {
            if (last() == ' ') {
                key.setLength(key.length() - 1);
            }
        }

        private char last() {
            return key.length() == 0 ? 0 : key.charAt(key.length() - 1);
        }

        private static String plain(int code) {
            return Normalizer.normalize(Character.toString(code), Normalizer.Form.NFKC);
        }

        private static boolean isDash(int code) {
            return code == '-'
                    || (code >= 0x2010 && code <= 0x2015)
                    || code == 0x2212
                    || code == 0xFE58
                    || code == 0xFE63;
        }
    }
}
