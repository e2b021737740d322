package dev.lectern.model.annotation;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** Why a note was written: the motivations of the W3C Web Annotation Data Model, section 3.3.5. */
public enum Motivation {
    /** To judge something, rather than only to speak of it. */
    ASSESSING,
    /** To come back to it. */
    BOOKMARKING,
    /** To say what kind of thing it is. */
    CLASSIFYING,
    /** To speak of it; what a note is for that says nothing else. */
    COMMENTING,
    /** To describe it, rather than to comment. */
    DESCRIBING,
    /** To ask for a change. */
    EDITING,
    /** To mark it. */
    HIGHLIGHTING,
    /** To name the thing it speaks of. */
    IDENTIFYING,
    /** To lead to something else. */
    LINKING,
    /** To give it a worth. */
    MODERATING,
    /** To ask. */
    QUESTIONING,
    /** To answer. */
    REPLYING,
    /** To give it a tag. */
    TAGGING;

    /** Returns the word of the standard, such as {@code commenting}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Returns the motivation a word of the standard names. */
    public static Optional<Motivation> of(String word) {
        return Arrays.stream(values())
                .filter(motivation -> motivation.word().equals(word))
                .findFirst();
    }
}
