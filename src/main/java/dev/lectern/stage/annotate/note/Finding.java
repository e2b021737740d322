package dev.lectern.stage.annotate.note;

import dev.lectern.model.annotation.Anchoring.State;
import dev.lectern.model.text.Span;
import java.util.List;

/**
 * What came of looking for the words of a note.
 *
 * @param passages the passage, in the prepared text; without a place the candidates, the likeliest first
 * @param scores how like each is to the words sought, from zero to one
 */
record Finding(State state, List<Span> passages, List<Double> scores) {

    /** Returns that the words stand there. */
    static Finding at(State state, Span passage, double score) {
        return new Finding(state, List.of(passage), List.of(score));
    }
}
