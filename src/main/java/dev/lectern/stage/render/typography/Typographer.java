package dev.lectern.stage.render.typography;

import java.util.List;

/** Stand-in. */
public final class Typographer {
    /** None. */
    public static final Typographer NONE = new Typographer();

    private Typographer() {}

    /** Of. */
    public static Typographer of(String language) {
        return NONE;
    }

    /** Following. */
    public Typographer following(List<String> texts) {
        return this;
    }

    /** Edits. */
    public List<Edit> edits(String text) {
        return typeset(text, Context.ALONE).edits();
    }

    /** Edits. */
    public Typeset typeset(String text, Context context) {
        return Typeset.UNCHANGED;
    }

    /** Set. */
    public String set(String text) {
        return Edit.apply(text, edits(text));
    }
}
