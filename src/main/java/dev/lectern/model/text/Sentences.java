package dev.lectern.model.text;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Splits text into sentences: the rules of Unicode Standard Annex 29 as the JDK has them, with the breaks after titles,
 * initials and other abbreviations of a few languages taken back.
 */
public final class Sentences {

    /** A name or another word follows. */
    private static final Set<String> BEFORE_WORDS = words(
            "mr mrs ms messrs dr prof gen col lt maj sgt capt cmdr adm rev hon"
                    + " sen rep gov pres st mt ft vs e.g i.e cf bzw z.b d.h hr fr mme mlle mgr sig sr.a ул им проф акад ген т.е");
    /** A number follows; otherwise the sentence may well end. */
    private static final Set<String> BEFORE_NUMBERS =
            words("no nos nr p pp vol fig figs ch art sec jan feb mar apr jun jul"
                    + " aug sep sept oct nov dec janv févr avr juil déc рис стр ст");
    /** A name follows, unless the next word is one that begins sentences. */
    private static final Set<String> BEFORE_NAMES = words("u.s u.k u.n e.u d.c");

    private static final Set<String> OPENERS =
            words("the this that these those it its he she they we i you a an in on at as"
                    + " but and or so if when while for after before although however there their his her our some many no not yet"
                    + " still since by from with to one both all what who why how");
    private static final Pattern INITIALS = Pattern.compile("(?:\\p{L}\\.)*\\p{Lu}\\p{M}*");

    private Sentences() {}

    /** Returns where the sentences of a text stand, in order, without the white space between them. */
    public static List<Span> in(String text, String language) {
        BreakIterator breaks = BreakIterator.getSentenceInstance(Locale.forLanguageTag(language));
        breaks.setText(text);
        List<Span> sentences = new ArrayList<>();
        int start = breaks.first();
        for (int end = breaks.next(); end != BreakIterator.DONE; end = breaks.next()) {
            if (end < text.length() && isFalseEnd(text, start, end)) {
                continue;
            }
            addTrimmed(sentences, text, start, end);
            start = end;
        }
        addTrimmed(sentences, text, start, text.length());
        return sentences;
    }

    /** Returns the sentence that encloses a range, or the run of them where the range crosses an end. */
    public static Span around(Span range, List<Span> sentences) {
        int start = range.start();
        int end = range.end();
        for (Span sentence : sentences) {
            if (sentence.overlaps(range)) {
                start = Math.min(start, sentence.start());
                end = Math.max(end, sentence.end());
            }
        }
        return new Span(start, end);
    }

    private static boolean isFalseEnd(String text, int start, int end) {
        int stop = end;
        while (stop > start && Folding.isSpace(text.charAt(stop - 1))) {
            stop--;
        }
        int next = text.codePointAt(end);
        if (Character.isLowerCase(next)) {
            return true;
        }
        if (stop == start || text.charAt(stop - 1) != '.') {
            return false;
        }
        String last = lastWord(text, start, stop - 1);
        String small = last.toLowerCase(Locale.ROOT);
        if (BEFORE_WORDS.contains(small)) {
            return true;
        }
        if (BEFORE_NUMBERS.contains(small)) {
            return Character.isDigit(next);
        }
        if (BEFORE_NAMES.contains(small)) {
            return !OPENERS.contains(firstWord(text, end));
        }
        boolean spaced = last.length() == 1 && Character.isLetter(next) && text.startsWith(".", end + 1);
        return spaced || (INITIALS.matcher(last).matches() && !last.equals("I"));
    }

    private static String firstWord(String text, int start) {
        int end = start;
        while (end < text.length() && Character.isLetter(text.charAt(end))) {
            end++;
        }
        return text.substring(start, end).toLowerCase(Locale.ROOT);
    }

    /** Returns what stands between the last space and the full stop, without opening brackets and quotation marks. */
    private static String lastWord(String text, int start, int stop) {
        int from = stop;
        while (from > start && !Folding.isSpace(text.charAt(from - 1))) {
            from--;
        }
        while (from < stop && !Character.isLetterOrDigit(text.charAt(from))) {
            from++;
        }
        return text.substring(from, stop);
    }

    private static Set<String> words(String spaced) {
        return Set.of(spaced.split(" "));
    }

    private static void addTrimmed(List<Span> sentences, String text, int from, int to) {
        int start = from;
        int end = to;
        while (start < end && Folding.isSpace(text.charAt(start))) {
            start++;
        }
        while (end > start && Folding.isSpace(text.charAt(end - 1))) {
            end--;
        }
        if (start < end) {
            sentences.add(new Span(start, end));
        }
    }
}
