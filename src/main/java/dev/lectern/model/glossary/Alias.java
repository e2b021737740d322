package dev.lectern.model.glossary;

import java.util.Optional;

/**
 * A name by which a term is found.
 *
 * @param text as a writer would write it
 * @param letters how its capital and small letters count
 * @param since the first year of its use, if it is bound in time
 * @param until the last year of its use, if it is bound in time
 */
public record Alias(String text, Letters letters, Optional<Integer> since, Optional<Integer> until) {

    /** How capital and small letters count when a name is sought. */
    public enum Letters {
        /**
         * By the shape of the name: an acronym only as written; a proper name also in capitals but never in small
         * letters; a name in small letters may begin a sentence or stand in title case.
         */
        BY_SHAPE,
        /** Only as written. */
        EXACT,
        /** In any letters. */
        ANY
    }

    /** Returns a name that is judged by its shape and is not bound in time. */
    public static Alias of(String text) {
        return new Alias(text, Letters.BY_SHAPE, Optional.empty(), Optional.empty());
    }
}
