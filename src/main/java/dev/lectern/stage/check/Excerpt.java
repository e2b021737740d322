package dev.lectern.stage.check;

import dev.lectern.model.text.Folding;
import dev.lectern.model.text.Span;
import dev.lectern.model.text.Words;
import java.util.List;

/** Some words of a text, to be told in a message. */
final class Excerpt {

    private static final int OPENING_WORDS = 6;
    private static final int LONGEST = 60;

    private Excerpt() {}

    /** Returns the first words of a text. */
    static String opening(String text) {
        List<Span> words = Words.in(text.substring(0, Math.min(text.length(), LONGEST * 2)));
        if (words.isEmpty()) {
            return shortened(text);
        }
        int end = words.get(Math.min(OPENING_WORDS, words.size()) - 1).end();
        return shortened(text.substring(0, end)) + (end < text.strip().length() ? " …" : "");
    }

    /** Returns the last words of a text. */
    static String ending(String text) {
        int from = Math.max(0, text.length() - LONGEST * 2);
        List<Span> words = Words.in(text.substring(from));
        if (words.size() <= OPENING_WORDS) {
            return shortened(text);
        }
        int start = from + words.get(words.size() - OPENING_WORDS).start();
        return "… " + shortened(text.substring(start));
    }

    /** Returns a range with the words, or parts of words, that it touches or parts. */
    static String around(String text, Span span) {
        int start = span.start();
        while (start > 0 && !isWordBefore(text, start)) {
            start--;
        }
        while (start > 0 && span.start() - start < LONGEST / 2 && !Folding.isSpace(text.charAt(start - 1))) {
            start--;
        }
        int end = span.end();
        while (end < text.length() && !Words.isWordPart(text.codePointAt(end))) {
            end++;
        }
        while (end < text.length() && end - span.end() < LONGEST / 2 && !Folding.isSpace(text.charAt(end))) {
            end++;
        }
        return text.substring(start, end).replaceAll("[\\t\\n\\r]", " ");
    }

    private static boolean isWordBefore(String text, int at) {
        return Words.isWordPart(text.codePointBefore(at));
    }

    private static String shortened(String text) {
        String spaced = Folding.singleSpaced(text);
        return spaced.length() <= LONGEST ? spaced : spaced.substring(0, LONGEST) + "…";
    }
}
