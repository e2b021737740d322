package dev.lectern.model.annotation;

import java.util.List;

/**
 * Where the words of a note stand in its article today.
 *
 * @param places the passage, in reading order, a place for each block it covers; none for a note without a place
 * @param score how like the words are to those of the note, from zero to one
 * @param candidates for a note without a place, passages it may be meant for, the likeliest first
 * @param explanation for a note without a place, what became of its words, such as the rule that cleaned them away; else
 *     empty
 */
public record Anchoring(State state, List<Place> places, double score, List<Candidate> candidates, String explanation) {

    /** Copies the lists. */
    public Anchoring {
        places = List.copyOf(places);
        candidates = List.copyOf(candidates);
    }

    /** How the place of a note is known. */
    public enum State {
        /** The words stand where they stood when it was last looked for. */
        POSITION,
        /** The words stand once in the article, among those they stood among. */
        EXACT,
        /** The words stand more than once, and only one of these passages has their surroundings. */
        CONTEXT,
        /** The words stand once in the article, but elsewhere, among others than before. */
        MOVED,
        /** The words have changed a little. */
        FUZZY,
        /** The words stand more than once, and nothing tells which passage is meant. */
        AMBIGUOUS,
        /** The words are gone. */
        ORPHAN;

        /** Tells whether the note stands in the text. */
        public boolean isPlaced() {
            return this != AMBIGUOUS && this != ORPHAN;
        }

        /** Tells whether a person should look at it. */
        public boolean isDoubtful() {
            return this == MOVED || this == FUZZY || !isPlaced();
        }
    }

    /**
     * A passage that a note may be meant for.
     *
     * @param text the words as they stand
     * @param score how like they are to those of the note, from zero to one
     */
    public record Candidate(Place place, String text, double score) {}
}
