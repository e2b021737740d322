package dev.lectern.stage.extract.html.flow;

import dev.lectern.model.document.Mark;
import dev.lectern.model.document.RichText;
import dev.lectern.model.text.Folding;
import dev.lectern.model.text.Span;
import java.util.Comparator;
import java.util.List;

/** Cuts pieces out of a text with its marks. */
final class Excerpts {

    private Excerpts() {}

    /** Returns a range of a text less the white space at its ends, with the marks that reach into it. */
    static RichText of(String text, List<Mark> marks, Span range) {
        int start = range.start();
        int end = range.end();
        while (start < end && Folding.isSpace(text.charAt(start)) && !isIndent(text, start)) {
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

    /** The first line of program text keeps its indent, the blank lines above it go. */
    private static boolean isIndent(String text, int start) {
        if (start > 0 && text.charAt(start - 1) != '\n') {
            return false;
        }
        int end = start;
        while (end < text.length() && (text.charAt(end) == ' ' || text.charAt(end) == '\t')) {
            end++;
        }
        return end > start && end < text.length() && !Folding.isSpace(text.charAt(end)) && text.indexOf('\n') >= 0;
    }

    private static Mark moved(Mark mark, Span kept) {
        Span span = new Span(
                Math.max(mark.span().start(), kept.start()) - kept.start(),
                Math.min(mark.span().end(), kept.end()) - kept.start());
        return mark.at(span);
    }
}
