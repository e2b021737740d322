package dev.lectern.stage.render.html.view;

import java.util.List;

/**
 * A note that belongs to words of the text; it follows their paragraph and stands beside their line where there is room.
 *
 * @param id its anchor
 * @param kind what sort of note it is: {@code footnote} for the article's own
 * @param number by which the text refers to it, as it stands there; empty for a note without one
 * @param label what it is called, such as {@code Note}
 * @param place which of the style sheet's places for the notes of one passage it takes, from 1; its reference has the same
 * @param blocks what it says
 * @param backs links to the words it belongs to, the first of them beside the note
 */
public record NoteView(
        String id, String kind, String number, String label, int place, List<BlockView> blocks, List<String> backs) {}
