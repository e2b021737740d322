package dev.lectern.stage.index.search;

import dev.lectern.model.archive.search.Postings;

/**
 * All forms of a word, or what else is looked up as one: a term, a name, a year.
 *
 * @param key what the forms have in common
 * @param places where they stand, while articles are read
 */
record Group(String key, Postings.Writer places) {

    Group(String key) {
        this(key, new Postings.Writer());
    }

    /** Tells whether it is no word but a name, term or year. */
    boolean isLabel() {
        return key.indexOf(':') >= 0;
    }
}
