package dev.lectern.stage.extract.span;

import dev.lectern.model.document.Role;
import dev.lectern.stage.extract.draft.Draft;
import java.util.BitSet;

/**
 * Boxes that a page puts between two paragraphs of one article: a few lines on other stories, after which the text goes
 * on. They say nothing of where the article ends, as the same lines behind its last paragraph do.
 */
final class Insets {

    private static final int LONGEST = 8;
    private static final int AHEAD = 6;
    private static final int LONGEST_HEADING = 3;

    private Insets() {}

    /** Returns the passages of a draft that stand in such a box. */
    static BitSet of(Draft draft) {
        BitSet insets = new BitSet(draft.size());
        int at = 0;
        while (at < draft.size()) {
            int end = at;
            while (end < draft.size() && draft.is(end, Role.RELATED, Role.BOILERPLATE)) {
                end++;
            }
            if (end > at && end - at <= LONGEST && isBox(draft, at, end)) {
                insets.set(at, end);
            }
            at = Math.max(end, at + 1);
        }
        return insets;
    }

    private static boolean isBox(Draft draft, int start, int end) {
        boolean related = false;
        for (int at = start; at < end; at++) {
            related |= draft.is(at, Role.RELATED);
        }
        return related && start > 0 && isText(draft, start - 1) && goesOn(draft, end);
    }

    /** Paragraph follows paragraph, or a last one stands alone; under other stories' headlines texts and lines alternate. */
    private static boolean goesOn(Draft draft, int from) {
        int texts = 0;
        boolean together = false;
        for (int at = from; at < Math.min(draft.size(), from + AHEAD); at++) {
            if (isText(draft, at)) {
                texts++;
                together |= at > from && (isText(draft, at - 1) || (at > from + 1 && isHeaded(draft, at)));
            }
        }
        boolean begins = isText(draft, from) || isText(draft, from + 1);
        return begins && (together || texts == 1);
    }

    /** A word or two over a paragraph are a heading; another story's headline is longer. */
    private static boolean isHeaded(Draft draft, int at) {
        return draft.isOpen(at - 1) && draft.passage(at - 1).words() <= LONGEST_HEADING && isText(draft, at - 2);
    }

    private static boolean isText(Draft draft, int at) {
        return at < draft.size()
                && draft.isOpen(at)
                && draft.passage(at).isProse()
                && draft.passage(at).shape().endsSentence();
    }
}
