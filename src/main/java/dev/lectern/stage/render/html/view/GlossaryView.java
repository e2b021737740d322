package dev.lectern.stage.render.html.view;

import java.util.List;

/**
 * What {@code glossary.peb} is given under the name {@code glossary}.
 *
 * @param summary terms and mentions, in words
 * @param groups the terms by first letter
 */
public record GlossaryView(String summary, List<LetterView> groups) {

    /** The entries under one letter, and the anchor of the letter. */
    public record LetterView(String letter, String id, List<EntryView> entries) {}

    /**
     * A term, or another name that refers to one.
     *
     * @param name what it is called
     * @param href link to the dossier
     * @param see the term's own name, where this entry is another name of it; else empty
     * @param kind what sort of thing it is
     * @param sentence the first sentence of its definition
     * @param mentions in words
     */
    public record EntryView(String name, String href, String see, String kind, String sentence, String mentions) {}
}
