package dev.lectern.stage.render.html.view;

import java.util.List;

/**
 * A note of the editor's with the words it is on, for where it does not stand beside them.
 *
 * @param id its anchor
 * @param label what it is called, such as {@code Editor’s note}
 * @param quotation the words it is on, as its file has them
 * @param language BCP 47 tag of these words
 * @param direction {@code ltr} or {@code rtl}, of these words
 * @param href link to these words in the article; empty where they stand nowhere
 * @param now the words as they stand now, where they have changed; else empty
 * @param state how its place is known, in words
 * @param doubtful whether somebody should look at it
 * @param explanation what became of its words; empty where nothing is known of that
 * @param blocks what it says
 * @param facts who wrote it and when, what it is about
 * @param candidates passages it may be meant for
 */
public record EditorNoteView(
        String id,
        String label,
        String quotation,
        String language,
        String direction,
        String href,
        String now,
        String state,
        boolean doubtful,
        String explanation,
        List<BlockView> blocks,
        NoteView.FactsView facts,
        List<CandidateView> candidates) {

    /** A passage a note may be meant for: its words and the link to it. */
    public record CandidateView(String text, String href) {}
}
