package dev.lectern.model.text;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Splits text into sentences: the rules of Unicode Standard Annex 29 as the JDK has them, with the breaks after titles,
 * initials and months of a few Latin-script languages taken back.
 */
public final class Sentences {

    private static final Set<String> ABBREVIATIONS = Set.of(
            "mr", "mrs", "ms", "dr", "prof", "gen", "col", "lt", "sgt", "capt", "rev", "hon", "sen", "rep", "gov", "st",
            "no", "vs", "etc", "p", "pp", "vol", "fig", "ed", "eds", "jr", "sr", "inc", "ltd", "co", "corp", "e.g",
            "i.e", "u.s", "u.k", "jan", "feb", "mar", "apr", "jun", "jul", "aug", "sep", "sept", "oct", "nov", "dec",
            "bzw", "z.b", "nr", "str", "hr", "fr", "m", "mme", "mlle", "г", "гг", "ул", "им", "т.е", "т.д", "руб",
            "млн", "млрд", "тыс");
    private static final Set<String> MAY_END = Set.of("etc", "u.s", "u.k", "inc", "ltd", "co", "corp", "jr", "sr", "г");
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
        if (stop == start || text.charAt(stop - 1) != '.') {
            return false;
        }
        String last = lastWord(text, start, stop - 1);
        String small = last.toLowerCase(Locale.ROOT);
        if (ABBREVIATIONS.contains(small)) {
            return Character.isLowerCase(text.codePointAt(end)) || !MAY_END.contains(small);
        }
        return INITIALS.matcher(last).matches() && !last.equals("I");
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
