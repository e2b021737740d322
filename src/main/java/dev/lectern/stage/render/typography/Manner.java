package dev.lectern.stage.render.typography;

import java.util.List;
import java.util.Optional;

/**
 * How one article does what its language leaves open.
 *
 * @param quotes the marks it quotes with; empty in a language whose marks are not known
 * @param dash the dash it uses between words; empty where a hyphen is better left as it is
 * @param spacesPoints whether it puts spaces before those marks that have one in its language
 */
record Manner(Optional<Quotes> quotes, Optional<Dash> dash, boolean spacesPoints) {

    /** Returns what is usual in a language. */
    static Manner usual(Conventions conventions) {
        return new Manner(conventions.quotes().stream().findFirst(), conventions.dash(), false);
    }

    /** Returns the manner of texts: what they do more often than anything else, else what is usual. */
    static Manner of(Conventions conventions, List<String> texts) {
        Habits habits = new Habits(conventions);
        texts.forEach(habits::add);
        return new Manner(habits.quotes(), habits.dash(), habits.spacesPoints());
    }
}
