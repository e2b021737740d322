package dev.lectern.stage.render.html.view;

import java.util.List;

/**
 * A note that belongs to words of the text; it follows their paragraph and stands beside their line where there is room.
 *
 * @param id its anchor
 * @param kind what sort of note it is: {@code footnote} for the article's own, {@code remark} for the editor's,
 *     {@code tie} for what other articles say
 * @param number by which the text refers to it, as it stands there, or a letter that was put there for it; empty for a
 *     note without one
 * @param label what it is called, such as {@code Note}
 * @param place which of the style sheet's places for the notes of one passage it takes, from 1; its reference has the same
 * @param blocks what it says
 * @param backs links to the words it belongs to, the first of them beside the note
 * @param answers passages of other articles, of a tie; else none
 * @param facts what is said of a note of the editor's
 */
public record NoteView(
        String id,
        String kind,
        String number,
        String label,
        int place,
        List<BlockView> blocks,
        List<String> backs,
        List<AnswerView> answers,
        FactsView facts) {

    /**
     * Who wrote a note and when, what it is about, whether its place is sure.
     *
     * @param author who wrote it; empty where unknown
     * @param date in words; empty where unknown
     * @param isoDate the same as year-month-day
     * @param tags each a link to all notes that have it
     * @param doubt what is doubtful about its place, in a word; empty where nothing is
     */
    public record FactsView(String author, String date, String isoDate, List<LinkView> tags, String doubt) {

        /** Nothing is said. */
        public static final FactsView NONE = new FactsView("", "", "", List.of(), "");
    }
}
