package dev.lectern.model.annotation;

import dev.lectern.model.text.DayRange;
import dev.lectern.model.text.Slug;

/** Something found in a passage. */
public sealed interface Annotation {

    /** Returns the passage. */
    Place place();

    /** Calls the visitor's method for this kind of annotation. */
    <R> R accept(Visitor<R> visitor);

    /**
     * A mention of a glossary term.
     *
     * @param term the term's id
     * @param text the words as they stand
     * @param ordinal which mention of this term in the article it is, from one
     */
    record TermMention(Place place, Slug term, String text, int ordinal) implements Annotation {

        /** Returns the anchor of the mention on the article's page. */
        public String anchor() {
            return term.value() + "-" + ordinal;
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.termMention(this);
        }
    }

    /**
     * An acronym that the text itself explains, as in "Long Form (LF)".
     *
     * @param place the long form and the acronym together
     * @param longForm the words it stands for
     * @param acronym the letters
     */
    record AcronymDefinition(Place place, String longForm, String acronym) implements Annotation {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.acronymDefinition(this);
        }
    }

    /**
     * A time the text speaks of.
     *
     * @param text the words as they stand
     * @param days when that is, as exactly as the words say
     * @param grounds how it is known
     */
    record DateMention(Place place, String text, DayRange days, Grounds grounds) implements Annotation {

        /** How a time is known. */
        public enum Grounds {
            /** It is written out. */
            WRITTEN,
            /** The year is that of a time spoken of nearby. */
            NEARBY
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.dateMention(this);
        }
    }

    /** One method for each kind of annotation. */
    interface Visitor<R> {
        /** Handles a mention of a term. */
        R termMention(TermMention mention);

        /** Handles an acronym explained in the text. */
        R acronymDefinition(AcronymDefinition definition);

        /** Handles a time the text speaks of. */
        R dateMention(DateMention mention);
    }
}
