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
            NEARBY,
            /** It is reckoned from the article's date. */
            ARTICLE,
            /** It is reckoned from the time spoken of before. */
            BEFORE
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.dateMention(this);
        }
    }

    /**
     * A time the text speaks of that cannot be placed.
     *
     * @param text the words as they stand
     * @param lack what is missing to place it
     */
    record UnplacedTime(Place place, String text, Lack lack) implements Annotation {

        /** What is missing to place a time. */
        public enum Lack {
            /** The article has no date to reckon from. */
            ARTICLE_DATE,
            /** Nothing before it says exactly enough when. */
            TIME_BEFORE,
            /** It could be of one year as well as of another. */
            YEAR,
            /** The words say no number. */
            NUMBER
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.unplacedTime(this);
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

        /** Handles a time that cannot be placed. */
        R unplacedTime(UnplacedTime time);
    }
}
