package dev.lectern.model.archive;

import dev.lectern.model.annotation.Place;
import dev.lectern.model.text.Slug;
import java.util.List;
import java.util.Optional;

/**
 * A name that could become a term of the glossary, or another name of one.
 *
 * @param name as the articles write it
 * @param longForm what an article says an acronym stands for
 * @param spellingOf the term of which it is a spelling
 * @param count how often the archive has it
 * @param witnesses the first place in each article that has it, in the archive's order; for an acronym that is explained
 *     the place of the explanation stands first
 */
public record TermSuggestion(
        Reason reason,
        String name,
        Optional<String> longForm,
        Optional<Slug> spellingOf,
        int count,
        List<Witness> witnesses) {

    /** Why it is suggested, the surest reason first. */
    public enum Reason {
        /** An acronym that an article explains. */
        EXPLAINED,
        /** Another spelling of a term's name. */
        SPELLING,
        /** An acronym that no article explains. */
        ACRONYM,
        /** A name that several articles have. */
        NAME
    }

    /** A place in an article, and how often the article has the name. */
    public record Witness(String article, Place place, int count) {}

    /** Copies the list. */
    public TermSuggestion {
        witnesses = List.copyOf(witnesses);
    }
}
