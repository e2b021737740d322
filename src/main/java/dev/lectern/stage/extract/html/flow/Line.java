package dev.lectern.stage.extract.html.flow;

import dev.lectern.model.document.Mark;
import dev.lectern.model.document.RichText;
import dev.lectern.model.text.Folding;
import dev.lectern.model.text.Span;
import dev.lectern.stage.extract.html.tree.PlainText;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.function.Function;

/**
 * The text of one block while it is being read: runs of white space become one space, line breaks are kept as line
 * feeds, and marks that are open where a block ends go on in the next.
 */
final class Line {

    private final StringBuilder text = new StringBuilder();
    private final StringBuilder owed = new StringBuilder();
    private final StringBuilder linked = new StringBuilder();
    private final List<Mark> marks = new ArrayList<>();
    private final Deque<OpenMark> open = new ArrayDeque<>();

    /** A mark whose end is still to come. */
    private record OpenMark(int start, Function<Span, Mark> maker) {}

    /** Adds text as a browser would set it. */
    void append(String words, boolean inLink) {
        for (int at = 0; at < words.length(); at++) {
            char unit = words.charAt(at);
            if (!PlainText.isWanted(unit)) {
                continue;
            }
            if (Folding.isSpace(unit)) {
                owe();
                continue;
            }
            pay();
            text.append(unit);
            if (inLink) {
                linked.append(unit);
            }
        }
    }

    /** Adds text with its white space as it stands. */
    void appendWhole(String words) {
        for (int at = 0; at < words.length(); at++) {
            char unit = words.charAt(at);
            boolean shown = unit == '\n' || unit == '\t' || !Character.isISOControl(unit);
            if (shown && PlainText.isWanted(unit)) {
                text.append(unit);
            }
        }
    }

    /** A space is owed until a word follows it in the same line. */
    private void owe() {
        boolean starts = text.length() == 0 || "\n\t".indexOf(text.charAt(text.length() - 1)) >= 0;
        if (owed.length() == 0 && !starts) {
            owed.append(' ');
        }
    }

    private void pay() {
        text.append(owed);
        owed.setLength(0);
    }

    /** Starts a new line inside the block. */
    void feed() {
        owed.setLength(0);
        if (text.length() > 0) {
            text.append('\n');
        }
    }

    /** Parts two cells of a row. */
    void part() {
        owed.setLength(0);
        text.append('\t');
    }

    /** Tells whether the last two things read were line breaks, which part paragraphs. */
    boolean endsInBlankLine() {
        int length = text.length();
        return length > 1 && text.charAt(length - 1) == '\n' && text.charAt(length - 2) == '\n';
    }

    /** Tells whether nothing has been read that shows. */
    boolean isBlank() {
        return Folding.isBlank(text.toString());
    }

    /** Opens a mark. */
    void open(Function<Span, Mark> maker) {
        pay();
        open.push(new OpenMark(text.length(), maker));
    }

    /** Closes the mark opened last. */
    void close() {
        OpenMark mark = open.pop();
        mark(mark.start(), mark.maker());
    }

    private void mark(int start, Function<Span, Mark> maker) {
        if (text.length() > start) {
            marks.add(maker.apply(new Span(start, text.length())));
        }
    }

    /** Returns the share of the letters that is in links. */
    double linkShare() {
        long shown = text.chars().filter(unit -> !Folding.isSpace(unit)).count();
        return shown == 0 ? 0 : (double) linked.length() / shown;
    }

    /** Returns what was read, without white space at its ends, and is empty again; marks that are open stay so. */
    RichText take() {
        List<OpenMark> going = new ArrayList<>(open);
        going.forEach(mark -> mark(mark.start(), mark.maker()));
        open.clear();
        going.forEach(mark -> open.addLast(new OpenMark(0, mark.maker())));
        RichText taken = Excerpts.of(text.toString(), marks, new Span(0, text.length()));
        text.setLength(0);
        owed.setLength(0);
        linked.setLength(0);
        marks.clear();
        return taken;
    }
}
