package dev.lectern.stage.annotate.note;

import dev.lectern.model.annotation.EditorNote;
import dev.lectern.model.annotation.RecordedAnchor;
import dev.lectern.model.text.EditDistance;
import dev.lectern.model.text.Span;
import java.util.Optional;

/**
 * What is known to stand about the words of a note.
 *
 * @param prefix what stands right before, prepared for being searched; empty where nothing is known
 * @param suffix what stands right after, likewise
 * @param before the fingerprint of the sentence before; empty where none is known
 * @param after that of the sentence after
 */
record Surroundings(String prefix, String suffix, String before, String after) {

    private static final int LONGEST = 400;
    private static final double SAME_CONTEXT = 0.8;

    /** Returns what was recorded, or else what the note's file says. */
    static Surroundings of(EditorNote note, Optional<RecordedAnchor> recorded) {
        String prefix = NormalText.keyOf(recorded.map(found -> found.passage().prefix())
                .orElse(note.passage().prefix()));
        String suffix = NormalText.keyOf(recorded.map(found -> found.passage().suffix())
                .orElse(note.passage().suffix()));
        return new Surroundings(
                prefix.substring(Math.max(0, prefix.length() - LONGEST)),
                suffix.substring(0, Math.min(suffix.length(), LONGEST)),
                recorded.map(RecordedAnchor::before).orElse(""),
                recorded.map(RecordedAnchor::after).orElse(""));
    }

    /** Tells whether a record is of the words that the note's file has today, with the prefix and suffix it has today. */
    static boolean fits(RecordedAnchor recorded, EditorNote note, Quotation quotation) {
        return quotation.isOf(recorded.passage().exact())
                && ends(
                        NormalText.keyOf(recorded.passage().prefix()),
                        NormalText.keyOf(note.passage().prefix()))
                && begins(
                        NormalText.keyOf(recorded.passage().suffix()),
                        NormalText.keyOf(note.passage().suffix()));
    }

    /** Tells whether anything is known of what stands right before or after. */
    boolean hasContext() {
        return !prefix.isEmpty() || !suffix.isEmpty();
    }

    /** Tells whether it is known what stands right before and what right after. */
    boolean hasBothSides() {
        return !prefix.isEmpty() && !suffix.isEmpty();
    }

    /** Tells whether the sentences about are known. */
    boolean hasNeighbours() {
        return !before.isEmpty() || !after.isEmpty();
    }

    /** How like the words before and after a passage are to the known ones, each from zero to one. */
    record Likeness(double best, double mean) {}

    /** Compares what stands about a passage; where nothing is known all is alike. */
    Likeness of(NormalText text, Span passage) {
        if (!hasContext()) {
            return new Likeness(1, 1);
        }
        double left = prefix.isEmpty() ? -1 : alike(prefix, ahead(text.key(), passage.start()));
        double right = suffix.isEmpty() ? -1 : alike(suffix, behind(text.key(), passage.end()));
        double mean = left < 0 ? right : right < 0 ? left : (left + right) / 2;
        return new Likeness(Math.max(left, right), mean);
    }

    /** Tells whether one of the sentences about a passage is still the one that was there. */
    boolean isBesideNeighbour(ArticleText article, Span passage) {
        Span range = article.normal().original(passage);
        return (!before.isEmpty() && before.equals(article.before(range)))
                || (!after.isEmpty() && after.equals(article.after(range)));
    }

    private String ahead(String key, int end) {
        String ahead =
                key.substring(Math.max(0, end - prefix.length() - 1), end).stripTrailing();
        return ahead.substring(Math.max(0, ahead.length() - prefix.length()));
    }

    private String behind(String key, int start) {
        String behind = key.substring(start, Math.min(key.length(), start + suffix.length() + 1))
                .stripLeading();
        return behind.substring(0, Math.min(suffix.length(), behind.length()));
    }

    private static boolean ends(String recorded, String given) {
        int length = Math.min(recorded.length(), given.length());
        return alike(recorded.substring(recorded.length() - length), given.substring(given.length() - length))
                >= SAME_CONTEXT;
    }

    private static boolean begins(String recorded, String given) {
        int length = Math.min(recorded.length(), given.length());
        return alike(recorded.substring(0, length), given.substring(0, length)) >= SAME_CONTEXT;
    }

    private static double alike(String one, String other) {
        int longer = Math.max(one.length(), other.length());
        return longer == 0 ? 1 : 1 - (double) EditDistance.between(one, other) / longer;
    }
}
