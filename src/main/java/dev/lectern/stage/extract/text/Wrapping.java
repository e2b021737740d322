package dev.lectern.stage.extract.text;

import dev.lectern.model.text.Folding;
import dev.lectern.model.text.LineRange;
import dev.lectern.stage.extract.draft.Bullets;
import dev.lectern.stage.extract.draft.Shape;
import java.util.ArrayList;
import java.util.List;

/**
 * Undoes line breaks that were put in to fit a width. A source is wrapped if among its groups of lines without a blank
 * line between them most lines but the last come near a common width and do not end like a sentence more often than
 * chance has it.
 */
final class Wrapping {

    private static final int NARROWEST = 40;
    private static final int WIDEST = 100;
    private static final int FEWEST_LINES = 6;
    private static final double NEAR_WIDTH = 0.72;
    private static final double MOST_ENDINGS = 0.5;
    /** In verse nearly every line begins with a capital; in wrapped prose, even German, half of them at most. */
    private static final double MOST_CAPITALS = 0.7;

    private Wrapping() {}

    /** Returns the line ranges of the paragraphs of a source; a line each where it is not wrapped. */
    static List<LineRange> paragraphs(List<String> lines) {
        List<LineRange> groups = groups(lines);
        int width = width(lines, groups);
        List<LineRange> paragraphs = new ArrayList<>();
        for (LineRange group : groups) {
            if (width > 0) {
                addWrapped(paragraphs, lines, group, width);
            } else {
                for (int line = group.first(); line <= group.last(); line++) {
                    paragraphs.add(LineRange.of(line));
                }
            }
        }
        return paragraphs;
    }

    /** Joins lines to one text: a space for each break, none where a word was hyphenated at it. */
    static String join(List<String> lines) {
        StringBuilder joined = new StringBuilder();
        for (String line : lines) {
            String text = trim(line);
            if (joined.length() > 0) {
                joinTo(joined, text);
            } else {
                joined.append(text);
            }
        }
        return joined.toString();
    }

    /** Cuts white space of any width and invisible characters off both ends. */
    static String trim(String line) {
        int start = 0;
        int end = line.length();
        while (start < end && isNothing(line.charAt(start))) {
            start++;
        }
        while (end > start && isNothing(line.charAt(end - 1))) {
            end--;
        }
        return line.substring(start, end);
    }

    private static boolean isNothing(char unit) {
        return Folding.isSpace(unit) || Folding.isInvisible(unit);
    }

    private static void joinTo(StringBuilder joined, String text) {
        int last = joined.length() - 1;
        boolean hyphenated = joined.charAt(last) == '\u00AD'
                || (joined.charAt(last) == '-'
                        && last > 0
                        && Character.isLetter(joined.charAt(last - 1))
                        && !text.isEmpty()
                        && Character.isLowerCase(text.charAt(0)));
        if (hyphenated) {
            joined.setLength(last);
        } else {
            joined.append(' ');
        }
        joined.append(text);
    }

    /** Runs of lines that no blank line parts. */
    private static List<LineRange> groups(List<String> lines) {
        List<LineRange> groups = new ArrayList<>();
        int start = 0;
        for (int line = 1; line <= lines.size() + 1; line++) {
            boolean blank = line > lines.size() || Folding.isBlank(lines.get(line - 1));
            if (!blank && start == 0) {
                start = line;
            } else if (blank && start > 0) {
                groups.add(new LineRange(start, line - 1));
                start = 0;
            }
        }
        return groups;
    }

    /** The width the source was wrapped to, in characters; zero where it was not. */
    private static int width(List<String> lines, List<LineRange> groups) {
        List<Integer> inner = new ArrayList<>();
        int endings = 0;
        int capitals = 0;
        for (LineRange group : groups) {
            for (int line = group.first(); line < group.last(); line++) {
                String text = trim(lines.get(line - 1));
                inner.add(text.length());
                boolean ends = Shape.of(text).endsSentence();
                endings += ends ? 1 : 0;
                capitals += !ends && beginsWithCapital(lines.get(line)) ? 1 : 0;
            }
        }
        boolean verse = capitals > (inner.size() - endings) * MOST_CAPITALS;
        if (inner.size() < FEWEST_LINES || endings > inner.size() * MOST_ENDINGS || verse) {
            return 0;
        }
        inner.sort(null);
        int width = inner.get(inner.size() * 95 / 100);
        long near =
                inner.stream().filter(length -> length >= width * NEAR_WIDTH).count();
        boolean wrapped = width >= NARROWEST && width <= WIDEST && near >= inner.size() * 0.7;
        return wrapped ? width : 0;
    }

    private static boolean beginsWithCapital(String line) {
        String text = trim(line);
        return !text.isEmpty() && Character.isUpperCase(text.codePointAt(0));
    }

    /** A paragraph goes on while its lines are full; a short line, a bullet or an indented line ends or begins one. */
    private static void addWrapped(List<LineRange> paragraphs, List<String> lines, LineRange group, int width) {
        int start = group.first();
        for (int line = group.first() + 1; line <= group.last(); line++) {
            String before = trim(lines.get(line - 2));
            String text = trim(lines.get(line - 1));
            boolean ended = before.length() < width * NEAR_WIDTH
                    && (Shape.of(before).endsSentence() || !Shape.of(text).startsSmall());
            if (ended || Bullets.isItem(text) || Bullets.isNumbered(text)) {
                paragraphs.add(new LineRange(start, line - 1));
                start = line;
            }
        }
        paragraphs.add(new LineRange(start, group.last()));
    }
}
