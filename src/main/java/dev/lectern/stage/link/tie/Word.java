package dev.lectern.stage.link.tie;

import dev.lectern.model.text.Span;
import dev.lectern.stage.link.tie.Lexicon.Entry;
import dev.lectern.stage.link.tie.Lexicon.Stem;

/**
 * A word of an article.
 *
 * @param place where it stands in its block's text
 * @param number that of its stem in the article; zero for one that carries no subject
 */
record Word(Span place, String written, int number, Entry entry) {

    /** Returns the same word at another place. */
    Word at(Span other) {
        return new Word(other, written, number, entry);
    }

    Stem stem() {
        return entry.stem();
    }

    boolean isCapital() {
        return Character.isUpperCase(written.codePointAt(0));
    }
}
