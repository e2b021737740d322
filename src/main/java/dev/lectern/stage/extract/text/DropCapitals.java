package dev.lectern.stage.extract.text;

import dev.lectern.model.text.Folding;
import dev.lectern.model.text.LineRange;
import dev.lectern.model.text.Words;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Puts initials that were set large, and so came to stand on a line of their own, back to their words: a single capital
 * over a line that begins in small letters.
 */
final class DropCapitals {

    private static final Pattern INITIAL = Pattern.compile("[\"“«„'‘]?\\p{Lu}");
    private static final int FEWEST_WORDS = 6;

    private final List<String> lines;
    private final Set<String> words = new HashSet<>();

    DropCapitals(List<String> lines) {
        this.lines = lines;
        if (lines.stream().anyMatch(DropCapitals::isInitial)) {
            lines.stream().filter(line -> Words.count(line) >= FEWEST_WORDS).forEach(line -> {
                List<String> all = Words.folded(line);
                words.addAll(all.subList(1, all.size()));
            });
        }
    }

    /** Returns the paragraphs with each lone initial taken to the paragraph under it, blank lines between or not. */
    List<LineRange> joined(List<LineRange> paragraphs) {
        List<LineRange> joined = new ArrayList<>();
        for (int at = 0; at < paragraphs.size(); at++) {
            LineRange range = paragraphs.get(at);
            boolean opens = at + 1 < paragraphs.size()
                    && range.first() == range.last()
                    && opens(range.first(), paragraphs.get(at + 1).first());
            joined.add(opens ? range.to(paragraphs.get(at + 1)) : range);
            at += opens ? 1 : 0;
        }
        return joined;
    }

    /** Tells whether a line is an initial that belongs to the rest of its word on another line, without a space. */
    boolean isPartOfWord(String initial, String rest) {
        if (!isInitial(initial)) {
            return false;
        }
        String letter = Wrapping.trim(initial).replaceAll("[^\\p{L}]", "").toLowerCase(Locale.ROOT);
        List<String> following = Words.folded(rest);
        String next = following.isEmpty() ? "" : following.get(0);
        boolean isWord = words.contains(letter);
        return !isWord || words.contains(letter + next) || !words.contains(next);
    }

    private boolean opens(int initial, int line) {
        String text = Wrapping.trim(lines.get(line - 1));
        return isInitial(lines.get(initial - 1))
                && line - initial <= 2
                && Words.count(text) >= FEWEST_WORDS
                && !Folding.isBlank(text)
                && Character.isLowerCase(text.codePointAt(0));
    }

    private static boolean isInitial(String line) {
        return line.length() < 8 && INITIAL.matcher(Wrapping.trim(line)).matches();
    }
}
