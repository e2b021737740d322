package dev.lectern.stage.link.tie;

import dev.lectern.model.archive.tie.Tie.Kind;
import dev.lectern.model.text.Span;
import java.util.List;

/**
 * Something that passages of several articles have in common.
 *
 * @param key tells it from every other
 * @param strength what it can do alone
 */
record Topic(
        Kind kind,
        String key,
        String subject,
        String reason,
        double weight,
        Strength strength,
        List<Occurrence> occurrences) {

    /** What a topic can do without another. */
    enum Strength {
        /** It ties two passages, in the margin. */
        MARGIN,
        /** It ties them, at the foot of the article. */
        FOOT,
        /** It only strengthens a tie that is there. */
        SUPPORT
    }

    /** Words of a passage, as ranges of the block's text. */
    record Occurrence(int passage, Span words) {}
}
