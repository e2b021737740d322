package dev.lectern.stage.render.html.body;

import dev.lectern.model.annotation.Place;
import dev.lectern.stage.render.html.view.BlockView;
import dev.lectern.stage.render.html.view.NoteView;
import java.util.List;

/**
 * A note that is to stand beside words of an article.
 *
 * @param places the words, in reading order; the note follows the block of the first
 * @param kind the class it is shown with, such as {@code footnote}
 * @param number where the words are nothing but the note's number, that number; they become a link then. Empty where the
 *     note belongs to words that are read
 * @param label what it is called
 * @param blocks what it says
 * @param name by which it is known for ever; it gets a letter then, which is put behind its words. Empty for a note that is
 *     known by its place among all
 * @param facts what else is said of it
 */
public record MarginNote(
        List<Place> places,
        String kind,
        String number,
        String label,
        List<BlockView> blocks,
        String name,
        NoteView.FactsView facts) {

    /** Copies the lists and refuses a note that belongs to no words. */
    public MarginNote {
        places = List.copyOf(places);
        blocks = List.copyOf(blocks);
        if (places.isEmpty()) {
            throw new IllegalArgumentException("a note must belong to words of the text");
        }
    }

    /** Makes a note without a name. */
    public MarginNote(List<Place> places, String kind, String number, String label, List<BlockView> blocks) {
        this(places, kind, number, label, blocks, "", NoteView.FactsView.NONE);
    }

    boolean isNamed() {
        return !name.isEmpty();
    }
}
