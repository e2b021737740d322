package dev.lectern.stage.render.html.body;

import dev.lectern.model.annotation.Place;
import dev.lectern.stage.render.html.view.AnswerView;
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
 * @param answers passages of other articles it consists of; it is known by its name then, and gets no letter
 * @param facts what else is said of it
 */
public record MarginNote(
        List<Place> places,
        String kind,
        String number,
        String label,
        List<BlockView> blocks,
        String name,
        List<AnswerView> answers,
        NoteView.FactsView facts) {

    /** Copies the lists and refuses a note that belongs to no words. */
    public MarginNote {
        places = List.copyOf(places);
        blocks = List.copyOf(blocks);
        answers = List.copyOf(answers);
        if (places.isEmpty()) {
            throw new IllegalArgumentException("a note must belong to words of the text");
        }
    }

    /** Makes a note without a name. */
    public MarginNote(List<Place> places, String kind, String number, String label, List<BlockView> blocks) {
        this(places, kind, number, label, blocks, "", List.of(), NoteView.FactsView.NONE);
    }

    /** Makes a note of what other articles say; its words have their anchor from elsewhere. */
    public static MarginNote tie(List<Place> places, String label, String name, List<AnswerView> answers) {
        return new MarginNote(places, "tie", "", label, List.of(), name, answers, NoteView.FactsView.NONE);
    }

    boolean isNamed() {
        return !name.isEmpty() && !isTie();
    }

    boolean isTie() {
        return !answers.isEmpty();
    }
}
