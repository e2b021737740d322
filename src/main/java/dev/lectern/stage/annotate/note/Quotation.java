package dev.lectern.stage.annotate.note;

import dev.lectern.model.text.Span;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

/**
 * The words of a note, prepared for being searched.
 *
 * @param whole all of them
 * @param parts what stands between marks of omission; all of them where there is none
 */
record Quotation(String whole, List<String> parts) {

    /** Words so long are found even where they begin or end inside a word, as hurried copies do. */
    private static final int LONG_ENOUGH = 12;

    /** How much of the text may be left out at one mark, in units. */
    private static final int LONGEST_OMISSION = 4000;

    private static final Pattern OMISSION = Pattern.compile("[\\[(]\\s*(?:\u2026|\\.{3,})\\s*[\\])]|\u2026|\\.{3,}");

    /** Prepares words in which an ellipsis stands for words left out. */
    static Quotation of(String exact) {
        List<String> parts = Arrays.stream(OMISSION.split(exact))
                .map(NormalText::keyOf)
                .filter(part -> !part.isEmpty())
                .toList();
        return new Quotation(NormalText.keyOf(exact), parts);
    }

    /** Returns every passage of a text that has these words: as they stand, or with something left out of them. */
    List<Span> in(NormalText text) {
        List<Span> literal = text.find(whole, 0, LONG_ENOUGH);
        if (!literal.isEmpty() || parts.isEmpty()) {
            return literal;
        }
        List<Span> found = new ArrayList<>();
        for (Span first : text.find(parts.get(0), 0, LONG_ENOUGH)) {
            int end = end(text, first.end());
            boolean shorter = !found.isEmpty() && found.get(found.size() - 1).end() == end;
            if (shorter) {
                found.remove(found.size() - 1);
            }
            if (end >= 0) {
                found.add(new Span(first.start(), end));
            }
        }
        return found;
    }

    /** Tells whether a passage that was written down whole is one of these words. */
    boolean isOf(String passage) {
        NormalText text = NormalText.of(passage);
        return in(text).contains(new Span(0, text.key().length()));
    }

    /** Returns where the parts behind the first end, each sought from the one before; -1 where one is missing. */
    private int end(NormalText text, int start) {
        int end = start;
        for (String part : parts.subList(1, parts.size())) {
            List<Span> next = text.find(part, end, LONG_ENOUGH);
            if (next.isEmpty() || next.get(0).start() - end > LONGEST_OMISSION) {
                return -1;
            }
            end = next.get(0).end();
        }
        return end;
    }
}
