package dev.lectern.stage.render.typography;

import java.util.List;

/**
 * Sets plain texts of one language for display.
 *
 * <p>Only marks and white space change, never a letter or a digit. Every change is an edit of a range of the raw text, so
 * that the text can be had back; set again, a text that was set stays as it is. Where the rules cannot tell what a mark is
 * for, it stays. Addresses, file names, program text and formulas are not touched. A language of which nothing is known gets
 * single spaces and ellipses, no more.
 *
 * <p>The customs are those of the Standard Ebooks Manual of Style (section 8, Typography) for English, and for each other
 * language those of its file of conventions.
 */
public final class Typographer {

    /** Changes nothing. */
    public static final Typographer NONE = new Typographer(Conventions.of("zxx"), true);

    private final Conventions conventions;
    private final Manner manner;
    private final boolean idle;

    private Typographer(Conventions conventions, boolean idle) {
        this(conventions, Manner.usual(conventions), idle);
    }

    private Typographer(Conventions conventions, Manner manner, boolean idle) {
        this.conventions = conventions;
        this.manner = manner;
        this.idle = idle;
    }

    /**
     * Returns the typographer of a language, which does what is usual there.
     *
     * @param languageTag a BCP 47 tag
     */
    public static Typographer of(String languageTag) {
        Conventions conventions = Conventions.of(languageTag);
        return conventions.isLeftAlone() ? NONE : new Typographer(conventions, false);
    }

    /** Returns a typographer that follows what texts do already where the language leaves a choice. */
    public Typographer following(List<String> texts) {
        return idle ? this : new Typographer(conventions, Manner.of(conventions, texts), false);
    }

    /** Returns the edits of a text that stands alone, sorted; they do not overlap. */
    public List<Edit> edits(String text) {
        return typeset(text, Context.ALONE).edits();
    }

    /** Returns the edits of a text, with those by which quotations in it are nested in one that is the whole text. */
    List<Edit> nested(String text, List<Edit> edits) {
        return manner.quotes()
                .map(quotes -> new Nesting(quotes).nested(text, edits))
                .orElse(edits);
    }

    /** Returns the edits of a text and how many of its marks could not be settled. */
    public Typeset typeset(String text, Context context) {
        if (idle || text.isEmpty()) {
            return Typeset.UNCHANGED;
        }
        Typeset once = typesetOnce(text, context);
        boolean lasts = once.edits().isEmpty()
                || typesetOnce(Edit.apply(text, once.edits()), context.behind(once.edits()))
                        .edits()
                        .isEmpty();
        return lasts ? once : Typeset.UNCHANGED;
    }

    /** Sets a text. What is so odd that the text would be set differently a second time is better not set at all. */
    private Typeset typesetOnce(String text, Context context) {
        Galley galley = new Galley(text, context.untouched());
        Ellipses.set(galley);
        int unsettled = setMarks(galley, context.runsOn());
        if (conventions.isKnown()) {
            Hyphens.set(galley, conventions, manner);
        }
        Spaces.set(galley, conventions, manner);
        return new Typeset(galley.edits(), unsettled);
    }

    /** Returns a text as it is shown. */
    public String set(String text) {
        return Edit.apply(text, edits(text));
    }

    private int setMarks(Galley galley, boolean runsOn) {
        if (!conventions.isKnown()) {
            return 0;
        }
        Marks marks = new Marks(galley, conventions, manner);
        if (marks.places().isEmpty()) {
            return 0;
        }
        Apostrophes.decide(marks, conventions);
        int unsettled = manner.quotes()
                .map(quotes -> Quotations.decide(marks, quotes, runsOn))
                .orElse(0);
        marks.show();
        return unsettled;
    }
}
