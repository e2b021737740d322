package dev.lectern.stage.extract.text;

import dev.lectern.model.text.Folding;
import dev.lectern.model.text.LineRange;
import dev.lectern.stage.extract.draft.Bullets;
import dev.lectern.stage.extract.draft.Shape;
import java.util.ArrayList;
import java.util.List;

/** Undoes line breaks that were put in to fit {@linkplain WrapWidth a width}. */
final class Wrapping {

    private Wrapping() {}

    /** Returns the line ranges of the paragraphs of a source; a line each where it is not wrapped. */
    static List<LineRange> paragraphs(List<String> lines) {
        List<LineRange> groups = groups(lines);
        int width = WrapWidth.of(lines, groups);
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

    /** A paragraph goes on while its lines are full; a short line, a bullet or an indented line ends or begins one. */
    private static void addWrapped(List<LineRange> paragraphs, List<String> lines, LineRange group, int width) {
        List<String> texts = lines.subList(group.first() - 1, group.last()).stream()
                .map(Wrapping::trim)
                .toList();
        int start = group.first();
        for (int at = 1; at < texts.size(); at++) {
            String text = texts.get(at);
            boolean ended = !isFull(texts.get(at - 1), width) && !goesOn(texts, at, width);
            if (ended || Bullets.isItem(text) || Bullets.isNumbered(text)) {
                paragraphs.add(new LineRange(start, group.first() + at - 1));
                start = group.first() + at;
            }
        }
        paragraphs.add(new LineRange(start, group.last()));
    }

    /** Whether a line goes on with the sentence of a short one above it; a byline or a menu in small letters does not. */
    private static boolean goesOn(List<String> texts, int at, int width) {
        String last = texts.get(texts.size() - 1);
        boolean paragraph = texts.stream().anyMatch(text -> isFull(text, width))
                ? isFull(texts.get(at), width) || at == texts.size() - 1
                : Shape.of(last).endsSentence();
        return paragraph
                && !Shape.of(texts.get(at - 1)).endsSentence()
                && Shape.of(texts.get(at)).startsSmall();
    }

    private static boolean isFull(String line, int width) {
        return line.length() >= width * WrapWidth.NEAR;
    }
}
