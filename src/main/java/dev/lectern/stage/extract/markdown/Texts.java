package dev.lectern.stage.extract.markdown;

import dev.lectern.model.document.Mark;
import dev.lectern.model.document.RichText;
import dev.lectern.model.text.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Cuts and joins texts with their marks. */
final class Texts {

    private Texts() {}

    /** Returns two texts as one, parted by a string where neither is empty. */
    static RichText joined(RichText first, RichText second, String between) {
        if (first.text().isEmpty() || second.text().isEmpty()) {
            return first.text().isEmpty() ? second : first;
        }
        int shift = first.text().length() + between.length();
        List<Mark> marks = new ArrayList<>(first.marks());
        second.marks().forEach(mark -> marks.add(mark.at(mark.span().shift(shift))));
        return new RichText(first.text() + between + second.text(), marks);
    }

    /** Returns a text with the words before a place exchanged for others. */
    static RichText opening(RichText text, int cut, String instead) {
        String rest = text.text().substring(cut);
        RichText tail = part(text, cut, cut + rest.length());
        return new RichText(
                instead + rest,
                tail.marks().stream()
                        .map(mark -> mark.at(mark.span().shift(instead.length())))
                        .toList());
    }

    /** Returns a part of a text without white space at its ends. */
    static RichText part(RichText text, int from, int to) {
        int start = from;
        int end = to;
        while (start < end && Character.isWhitespace(text.text().charAt(start))) {
            start++;
        }
        while (end > start && Character.isWhitespace(text.text().charAt(end - 1))) {
            end--;
        }
        List<Mark> marks = new ArrayList<>();
        for (Mark mark : text.marks()) {
            fitted(mark, start, end).ifPresent(marks::add);
        }
        marks.sort(Comparator.comparing(Mark::span));
        return new RichText(text.text().substring(start, end), marks);
    }

    /** Tells whether every word of a text lies under a mark of that sort. */
    static boolean isAll(RichText text, Class<? extends Mark> sort) {
        List<Span> spans = text.marks().stream()
                .filter(sort::isInstance)
                .map(Mark::span)
                .sorted()
                .toList();
        int at = 0;
        for (Span span : spans) {
            if (hasWords(text.text(), at, span.start())) {
                return false;
            }
            at = Math.max(at, span.end());
        }
        return !spans.isEmpty() && !hasWords(text.text(), at, text.text().length());
    }

    private static boolean hasWords(String text, int from, int to) {
        return from < to && text.substring(from, to).codePoints().anyMatch(Character::isLetterOrDigit);
    }

    private static Optional<Mark> fitted(Mark mark, int from, int to) {
        int start = Math.max(0, mark.span().start() - from);
        int end = Math.min(to, mark.span().end()) - from;
        return start < end ? Optional.of(mark.at(new Span(start, end))) : Optional.empty();
    }
}
