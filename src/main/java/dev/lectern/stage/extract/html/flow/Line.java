package dev.lectern.stage.extract.html.flow;

import dev.lectern.model.document.Mark;
import dev.lectern.model.document.RichText;
import dev.lectern.model.text.Folding;
import dev.lectern.model.text.Span;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.function.Function;

/**
 * The text of one block while it is being read: runs of white space become one space, line breaks are kept as line
 * feeds, and marks that are open where a block ends go on in the next.
 */
final class Line {

    private static final String CONTROLS_OF_DIRECTION = "\u202A\u202B\u202C\u202D\u202E\u2066\u2067\u2068\u2069";
    private static final String NOTHING = "\u00AD\u200B\u2060\u2061\u2062\u2063\u2064\uFEFF\uFFFC";

    private final StringBuilder text = new StringBuilder();
    private final List<Mark> marks = new ArrayList<>();
    private final Deque<int[]> starts = new ArrayDeque<>();
    private final Deque<Function<Span, Mark>> makers = new ArrayDeque<>();
    private final int[] counts = new int[2];
    private boolean owed() {
        return counts[0] == 1;
    }

    /** Adds text as a browser would set it. */
    void append(String words, boolean linked) {
        for (int at = 0; at < words.length(); at++) {
            char unit = words.charAt(at);
            if (NOTHING.indexOf(unit) >= 0 || CONTROLS_OF_DIRECTION.indexOf(unit) >= 0) {
                continue;
            }
            if (Folding.isSpace(unit)) {
                counts[0] = 1;
                continue;
            }
            settle();
            text.append(unit);
            counts[1] += linked ? 1 : 0;
        }
    }

    /** Adds text with its white space as it stands. */
    void appendWhole(String words) {
        for (int at = 0; at < words.length(); at++) {
            char unit = words.charAt(at);
            boolean shown = unit == '\n' || unit == '\t' || !Character.isISOControl(unit);
            if (shown && CONTROLS_OF_DIRECTION.indexOf(unit) < 0) {
                text.append(unit);
            }
        }
    }

    private void settle() {
        if (owed() && text.length() > 0 && text.charAt(text.length() - 1) != '\n') {
            text.append(' ');
        }
        counts[0] = 0;
    }

    /** Starts a new line inside the block. */
    void feed() {
        counts[0] = 0;
        if (text.length() > 0) {
            text.append('\n');
        }
    }

    /** Parts two cells of a row. */
    void part() {
        counts[0] = 0;
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
        settleBeforeMark();
        starts.push(new int[] {text.length()});
        makers.push(maker);
    }

    private void settleBeforeMark() {
        if (owed()) {
            settle();
        }
    }

    /** Closes the mark opened last. */
    void close() {
        mark(starts.pop()[0], makers.pop());
    }

    private void mark(int start, Function<Span, Mark> maker) {
        if (text.length() > start) {
            marks.add(maker.apply(new Span(start, text.length())));
        }
    }

    /** Returns the share of the letters that is in links. */
    double linkShare() {
        long shown = text.chars().filter(unit -> !Folding.isSpace(unit)).count();
        return shown == 0 ? 0 : (double) counts[1] / shown;
    }

    /** Returns what was read, without white space at its ends, and is empty again; marks that are open stay so. */
    RichText take() {
        var start = starts.iterator();
        makers.forEach(maker -> {
            int[] from = start.next();
            mark(from[0], maker);
            from[0] = 0;
        });
        RichText taken = RichTexts.cut(text.toString(), marks, new Span(0, text.length()));
        text.setLength(0);
        marks.clear();
        counts[0] = 0;
        counts[1] = 0;
        return taken;
    }

    /** Cuts rich texts. */
    static final class RichTexts {

        private RichTexts() {}

        /** Returns a range of a text less the white space at its ends, with the marks that reach into it. */
        static RichText cut(String text, List<Mark> marks, Span range) {
            int start = range.start();
            int end = range.end();
            while (start < end && Folding.isSpace(text.charAt(start)) ) {
                start++;
            }
            while (end > start && Folding.isSpace(text.charAt(end - 1))) {
                end--;
            }
            Span kept = new Span(start, end);
            List<Mark> fitted = marks.stream()
                    .filter(mark -> mark.span().overlaps(kept))
                    .map(mark -> moved(mark, kept))
                    .sorted(Comparator.comparing(Mark::span))
                    .toList();
            return new RichText(text.substring(start, end), fitted);
        }

        private static Mark moved(Mark mark, Span kept) {
            Span span = new Span(
                    Math.max(mark.span().start(), kept.start()) - kept.start(),
                    Math.min(mark.span().end(), kept.end()) - kept.start());
            if (mark instanceof Mark.Hyperlink link) {
                return new Mark.Hyperlink(span, link.target());
            }
            if (mark instanceof Mark.Code) {
                return new Mark.Code(span);
            }
            return mark instanceof Mark.Strong ? new Mark.Strong(span) : new Mark.Emphasis(span);
        }
    }
}
