package dev.lectern.stage.render.html;

import dev.lectern.model.annotation.AnchoredNote;
import dev.lectern.model.annotation.Place;
import dev.lectern.model.archive.ArchivedArticle;
import dev.lectern.model.output.OutputPath;
import dev.lectern.stage.render.html.body.Body;
import dev.lectern.stage.render.html.body.Footnotes;
import dev.lectern.stage.render.html.body.MarginNote;
import dev.lectern.stage.render.html.body.MarginNotes;
import dev.lectern.stage.render.html.view.EditorNoteView;
import java.util.ArrayList;
import java.util.List;

/**
 * All notes of one article's page: the article's own and the editor's. One of the editor's on words of a footnote stands with
 * the number that leads there.
 */
final class NotesOfArticle {

    private final ArchivedArticle archived;
    private final Footnotes footnotes;
    private final Remarks remarks;

    NotesOfArticle(Catalog catalog, OutputPath page, ArchivedArticle archived, Footnotes footnotes) {
        this.archived = archived;
        this.footnotes = footnotes;
        this.remarks = new Remarks(catalog, page);
    }

    /** Returns the notes that stand beside words of the text, and others that are to stand there too. */
    MarginNotes beside(Body body, List<MarginNote> others) {
        List<MarginNote> beside = new ArrayList<>(footnotes.beside(body));
        beside.addAll(others);
        for (int number = 0; number < archived.notes().size(); number++) {
            AnchoredNote noted = archived.notes().get(number);
            List<Place> words = places(noted);
            if (!words.isEmpty()) {
                beside.add(remarks.beside(words, noted, number + 1));
            }
        }
        return MarginNotes.of(archived.article(), beside);
    }

    /** Returns the editor's notes that stand beside none. */
    List<EditorNoteView> elsewhere() {
        List<EditorNoteView> elsewhere = new ArrayList<>();
        for (int number = 0; number < archived.notes().size(); number++) {
            AnchoredNote noted = archived.notes().get(number);
            if (places(noted).isEmpty()) {
                String id = MarginNotes.NOTE + noted.note().id();
                elsewhere.add(remarks.whole(archived, noted, id, number + 1));
            }
        }
        return elsewhere;
    }

    /** Where the page shows the words of a note. */
    private List<Place> places(AnchoredNote noted) {
        List<Place> shown = noted.anchoring().places().stream()
                .filter(place -> Remarks.isMarked(archived.article(), place.block()))
                .map(place -> footnotes.reference(place.block()).orElse(place))
                .distinct()
                .toList();
        return noted.anchoring().state().isPlaced() ? shown : List.of();
    }
}
