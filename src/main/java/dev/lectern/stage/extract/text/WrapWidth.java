package dev.lectern.stage.extract.text;

import dev.lectern.model.text.LineRange;
import dev.lectern.stage.extract.draft.Shape;
import java.util.ArrayList;
import java.util.List;

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

    private final List<Integer> inner = new ArrayList<>();
    private final List<Integer> broken = new ArrayList<>();
    private int endings;
    private int capitals;
    private int count;
    private final List<String> lines;

    private WrapWidth(List<String> lines) {
        this.lines = lines;
    }

    /** Returns the width in characters; zero where the source is not wrapped. */
    static int of(List<String> lines, List<LineRange> groups) {
        WrapWidth width = new WrapWidth(lines);
        groups.forEach(width::add);
        return Math.max(width.ofMostLines(), width.ofBrokenSentences());
    }

    private void add(LineRange group) {
        int longest = 0;
        for (int line = group.first(); line <= group.last(); line++) {
            longest = Math.max(longest, text(line).length());
        }
        for (int line = group.first(); line < group.last() && longest >= NARROWEST; line++) {
            addInner(text(line), text(line + 1));
        }
        count += group.last() - group.first() + 1;
    }

    private void addInner(String line, String next) {
        boolean ends = Shape.of(line).endsSentence();
        inner.add(line.length());
        endings += ends ? 1 : 0;
        capitals += !ends && beginsWithCapital(next) ? 1 : 0;
        if (!ends && Shape.of(next).startsSmall()) {
            broken.add(line.length());
        }
    }

    private int ofMostLines() {
        boolean verse = capitals > (inner.size() - endings) * MOST_CAPITALS;
        boolean ended = endings > inner.size() * MOST_ENDINGS;
        return ended || verse ? 0 : common(inner, MOST);
    }

    private int ofBrokenSentences() {
        int width = common(broken, MOST_OF_BROKEN);
        long wider = lines.stream()
                .filter(line -> Wrapping.trim(line).length() > width / NEAR)
                .count();
        return wider > count * MOST_WIDER ? 0 : width;
    }

    /** The width that the longest of some lines have and most of them come near; zero where there is none. */
    private static int common(List<Integer> lengths, double most) {
        if (lengths.size() < FEWEST_LINES) {
            return 0;
        }
        List<Integer> sorted = lengths.stream().sorted().toList();
        int width = sorted.get(sorted.size() * 95 / 100);
        long near = sorted.stream().filter(length -> length >= width * NEAR).count();
        boolean wrapped = width >= NARROWEST && width <= WIDEST && near >= sorted.size() * most;
        return wrapped ? width : 0;
    }

    private String text(int line) {
        return Wrapping.trim(lines.get(line - 1));
    }

    private static boolean beginsWithCapital(String text) {
        return !text.isEmpty() && Character.isUpperCase(text.codePointAt(0));
    }
}
