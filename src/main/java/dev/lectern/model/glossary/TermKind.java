package dev.lectern.model.glossary;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What sort of thing a term names. */
public enum TermKind {
    /** A human being. */
    PERSON,
    /** A body of people: a state organ, a company, an alliance. */
    ORGANIZATION,
    /** A place on the map. */
    PLACE,
    /** Something that happened. */
    EVENT,
    /** An idea, a policy, a term of art. */
    CONCEPT,
    /** A book, a law, a film. */
    WORK;

    /** Returns its name in glossary files. */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Returns the kind with that name. */
    public static Optional<TermKind> labelled(String label) {
        return Arrays.stream(values())
                .filter(kind -> kind.label().equals(label))
                .findFirst();
    }
}
