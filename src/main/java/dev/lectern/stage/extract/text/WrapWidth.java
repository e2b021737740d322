package dev.lectern.stage.extract.text;

import dev.lectern.model.text.LineRange;
import dev.lectern.stage.extract.draft.Shape;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * The width that a source's line breaks were put in to fit. A source is wrapped if among its groups of lines without a
 * blank line between them most lines but the last come near a common width and do not end like a sentence more often
 * than chance has it. Groups of short lines alone, such as menus, say nothing of that; and where lists and headlines
 * stand among the text, the lines that visibly break a sentence tell enough, if hardly a line is wider than they are.
 */
final class WrapWidth {

    /** The share of the width that a line reaches before the next word begins another. */
    static final double NEAR = 0.72;

    private static final int NARROWEST = 40;
    private static final int WIDEST = 100;
    private static final int FEWEST_LINES = 6;
    private static final double MOST = 0.7;
    private static final double MOST_ENDINGS = 0.5;
    /** In verse nearly every line begins with a capital; in wrapped prose, even German, half of them at most. */
    private static final double MOST_CAPITALS = 0.7;
    /** Among lines that break a sentence there are no short ones but those before a dash or a long word. */
    private static final double MOST_OF_BROKEN = 0.85;

    private static final double MOST_WIDER = 0.05;

    private final List<String> lines;
    private final List<Line> inner;

    /**
     * A line that another one follows in its group.
     *
     * @param length in characters
     * @param ends whether it ends like a sentence
     * @param capital whether the next begins with a capital
     * @param broken whether the next goes on with its sentence in a small letter
     */
    private record Line(int length, boolean ends, boolean capital, boolean broken) {}

    private WrapWidth(List<String> lines, List<LineRange> groups) {
        this.lines = lines.stream().map(Wrapping::trim).toList();
        List<Line> found = new ArrayList<>();
        for (LineRange group : groups) {
            found.addAll(inner(this.lines.subList(group.first() - 1, group.last())));
        }
        this.inner = List.copyOf(found);
    }

    /** Returns the width in characters; zero where the source is not wrapped. */
    static int of(List<String> lines, List<LineRange> groups) {
        WrapWidth width = new WrapWidth(lines, groups);
        return Math.max(width.ofMostLines(), width.ofBrokenSentences());
    }

    private static List<Line> inner(List<String> group) {
        List<Line> inner = new ArrayList<>();
        boolean wide = group.stream().anyMatch(line -> line.length() >= NARROWEST);
        for (int at = 0; at + 1 < group.size() && wide; at++) {
            String line = group.get(at);
            String next = group.get(at + 1);
            boolean ends = Shape.of(line).endsSentence();
            boolean capital = !next.isEmpty() && Character.isUpperCase(next.codePointAt(0));
            inner.add(new Line(
                    line.length(), ends, capital, !ends && Shape.of(next).startsSmall()));
        }
        return inner;
    }

    private int ofMostLines() {
        long endings = inner.stream().filter(Line::ends).count();
        long capitals =
                inner.stream().filter(line -> line.capital() && !line.ends()).count();
        boolean verse = capitals > (inner.size() - endings) * MOST_CAPITALS;
        boolean ended = endings > inner.size() * MOST_ENDINGS;
        return ended || verse ? 0 : common(inner.stream(), MOST);
    }

    private int ofBrokenSentences() {
        int width = common(inner.stream().filter(Line::broken), MOST_OF_BROKEN);
        long wider = lines.stream().filter(line -> line.length() > width / NEAR).count();
        long shown = lines.stream().filter(line -> !line.isEmpty()).count();
        return wider > shown * MOST_WIDER ? 0 : width;
    }

    /** The width that the longest of some lines have and most of them come near; zero where there is none. */
    private static int common(Stream<Line> lines, double most) {
        List<Integer> sorted = lines.map(Line::length).sorted().toList();
        if (sorted.size() < FEWEST_LINES) {
            return 0;
        }
        int width = sorted.get(sorted.size() * 95 / 100);
        long near = sorted.stream().filter(length -> length >= width * NEAR).count();
        boolean wrapped = width >= NARROWEST && width <= WIDEST && near >= sorted.size() * most;
        return wrapped ? width : 0;
    }
}
