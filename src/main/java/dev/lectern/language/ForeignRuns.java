package dev.lectern.language;

import dev.lectern.model.text.Span;
import dev.lectern.model.text.Words;
import java.lang.Character.UnicodeScript;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Finds the words of a text that are written in other scripts than the text. Signs between two such words belong to them,
 * and so do those of their own script that follow; a single letter, as in a formula, is no word.
 */
public final class ForeignRuns {

    private static final Set<UnicodeScript> WITHOUT_ALPHABET =
            EnumSet.of(UnicodeScript.HAN, UnicodeScript.HIRAGANA, UnicodeScript.KATAKANA);

    /** Letters of these look alike, and words of one are misspelt with those of another. */
    private static final Set<UnicodeScript> ALIKE =
            EnumSet.of(UnicodeScript.LATIN, UnicodeScript.CYRILLIC, UnicodeScript.GREEK);

    private static final String OPENING = "([{«“‘„「『《〈【";
    private static final String CLOSING = ")]}»”’“」』》〉】";

    private final String text;
    private final Set<UnicodeScript> home;
    private final List<Span> runs = new ArrayList<>();

    private ForeignRuns(String text, Set<UnicodeScript> home) {
        this.text = text;
        this.home = home;
    }

    /** Returns the runs of a text whose own scripts are given, in order. */
    public static List<Span> in(String text, Set<UnicodeScript> home) {
        ForeignRuns finder = new ForeignRuns(text, home);
        finder.find();
        return finder.runs;
    }

    private void find() {
        Set<UnicodeScript> current = Set.of();
        int start = 0;
        int end = 0;
        int letters = 0;
        int at = 0;
        while (at < text.length()) {
            int code = text.codePointAt(at);
            int next = at + Character.charCount(code);
            Optional<UnicodeScript> script = Scripts.of(code);
            if (script.filter(current::contains).isPresent()) {
                end = next;
                letters++;
            } else if (script.isPresent() || code == '\t') {
                add(start, end, letters);
                boolean isForeign = script.isPresent() && !home.contains(script.get());
                current = isForeign ? Scripts.together(script.get()) : Set.of();
                start = at;
                end = next;
                letters = isForeign ? 1 : 0;
            } else if (end == at && letters > 0 && isOfRun(code)) {
                end = next;
            }
            at = next;
        }
        add(start, end, letters);
    }

    /** Accents belong to the letter before them, and signs that are read from right to left to such a run. */
    private static boolean isOfRun(int code) {
        byte direction = Character.getDirectionality(code);
        return Words.isMark(code)
                || direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC
                || direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT;
    }

    private void add(int start, int end, int letters) {
        if (letters == 0) {
            return;
        }
        UnicodeScript script = UnicodeScript.of(text.codePointAt(start));
        boolean isWord = letters > 1 || WITHOUT_ALPHABET.contains(script);
        if (isWord && !(ALIKE.contains(script) && isInsideWord(start, end))) {
            runs.add(new Span(start, closed(start, end)));
        }
    }

    /** What opens in a run closes in it: the second of two brackets would turn the wrong way outside. */
    private int closed(int start, int end) {
        Deque<Character> awaited = new ArrayDeque<>();
        for (int at = start; at < end; at++) {
            int pair = OPENING.indexOf(text.charAt(at));
            if (pair >= 0) {
                awaited.push(CLOSING.charAt(pair));
            } else if (!awaited.isEmpty() && awaited.peek() == text.charAt(at)) {
                awaited.pop();
            }
        }
        int last = end;
        while (last < text.length() && !awaited.isEmpty() && awaited.peek() == text.charAt(last)) {
            awaited.pop();
            last++;
        }
        return last;
    }

    private boolean isInsideWord(int start, int end) {
        return (start > 0 && isLookalike(text.codePointBefore(start)))
                || (end < text.length() && isLookalike(text.codePointAt(end)));
    }

    private boolean isLookalike(int code) {
        return Scripts.of(code)
                .filter(script -> ALIKE.contains(script) && home.contains(script))
                .isPresent();
    }
}
