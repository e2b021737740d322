package dev.lectern.stage.render.html.view;

import java.util.List;

/**
 * What {@code notes.peb} is given under the name {@code notes}.
 *
 * @param summary notes and articles, in words
 * @param doubts how many notes somebody should look at, in words; empty for none
 * @param tags every tag, in the order of the alphabet, on the first page only
 * @param groups the notes on this page
 * @param pages how the list is split
 */
public record NotesView(String summary, String doubts, List<TagView> tags, List<GroupView> groups, PagerView pages) {

    /**
     * A tag and the notes that have it.
     *
     * @param id its anchor
     * @param count of the notes
     * @param notes a link to each, its words those the note is on
     * @param more how many more there are, in words; empty for none
     */
    public record TagView(String name, String id, String count, List<LinkView> notes, String more) {}

    /**
     * The notes on one article.
     *
     * @param id its anchor
     * @param lost whether these are notes that have lost their place, which come first
     * @param first whether they are the first that have, or the first that have not after some that have, so that a heading
     *     stands above them
     * @param continued whether some of them stand on the page before
     * @param data link to the article's notes as data; empty where none stands on it
     */
    public record GroupView(
            LinkView article,
            String id,
            boolean lost,
            boolean first,
            boolean continued,
            String data,
            List<EditorNoteView> notes) {}
}
