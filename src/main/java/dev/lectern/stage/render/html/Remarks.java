package dev.lectern.stage.render.html;

import dev.lectern.model.annotation.AnchoredNote;
import dev.lectern.model.annotation.Anchoring;
import dev.lectern.model.annotation.EditorNote;
import dev.lectern.model.annotation.Motivation;
import dev.lectern.model.annotation.Place;
import dev.lectern.model.archive.ArchivedArticle;
import dev.lectern.model.document.Article;
import dev.lectern.model.document.BlockId;
import dev.lectern.model.document.Role;
import dev.lectern.model.output.OutputPath;
import dev.lectern.stage.render.html.body.Addresses;
import dev.lectern.stage.render.html.body.Body;
import dev.lectern.stage.render.html.body.Direction;
import dev.lectern.stage.render.html.body.MarginNote;
import dev.lectern.stage.render.html.body.MarginNotes;
import dev.lectern.stage.render.html.body.Renaming;
import dev.lectern.stage.render.html.view.BlockView;
import dev.lectern.stage.render.html.view.EditorNoteView;
import dev.lectern.stage.render.html.view.NoteView;
import java.util.List;
import java.util.stream.Collectors;

/** Puts the editor's notes into views, seen from one page: beside their words, or with them. */
final class Remarks {

    private static final String KIND = "remark";

    private final Catalog catalog;
    private final OutputPath page;
    private final Addresses addresses;
    private final Body body;

    Remarks(Catalog catalog, OutputPath page) {
        this.catalog = catalog;
        this.page = page;
        this.addresses = catalog.addressesFrom(page);
        this.body = new Body(addresses).typeset(catalog::edits);
    }

    /** Returns a note to stand beside words of its article; the number tells it from the others on the page. */
    MarginNote beside(List<Place> words, AnchoredNote noted, int number) {
        EditorNote note = noted.note();
        return new MarginNote(
                words,
                KIND,
                "",
                label(note.motivation()),
                blocks(note, number),
                note.id().value(),
                List.of(),
                facts(noted));
    }

    /** Returns a note with its quotation; the number tells it from the others on the page. */
    EditorNoteView whole(ArchivedArticle archived, AnchoredNote noted, String id, int number) {
        EditorNote note = noted.note();
        Anchoring anchoring = noted.anchoring();
        Article article = archived.article();
        String language = article.metadata().language();
        return new EditorNoteView(
                id,
                label(note.motivation()),
                note.passage().exact(),
                language,
                Direction.of(language),
                anchoring.places().stream()
                        .findFirst()
                        .filter(place -> anchoring.state().isPlaced())
                        .map(place -> addresses.article(archived.id(), anchor(article, note, place)))
                        .orElse(""),
                anchoring.state() == Anchoring.State.FUZZY ? words(article, anchoring.places()) : "",
                state(anchoring.state()),
                anchoring.state().isDoubtful(),
                anchoring.explanation(),
                blocks(note, number),
                facts(noted),
                anchoring.candidates().stream()
                        .map(candidate -> new EditorNoteView.CandidateView(
                                candidate.text(),
                                addresses.article(
                                        archived.id(), candidate.place().block().value())))
                        .toList());
    }

    private List<BlockView> blocks(EditorNote note, int number) {
        return body.of(Renaming.of(note.body(), KIND + "-" + number));
    }

    private NoteView.FactsView facts(AnchoredNote noted) {
        EditorNote note = noted.note();
        Anchoring.State state = noted.anchoring().state();
        return new NoteView.FactsView(
                note.author().orElse(""),
                Wording.day(note.date()),
                Wording.isoDay(note.date()),
                note.tags().stream().map(tag -> catalog.notes().link(page, tag)).toList(),
                state.isDoubtful() ? state(state) : "");
    }

    /** Tells whether an article's page marks words of a block. */
    static boolean isMarked(Article article, BlockId block) {
        return block.equals(BlockId.TITLE)
                || article.block(block)
                        .filter(found -> found.role() != Role.KEY_POINTS_HEADING)
                        .isPresent();
    }

    private static String anchor(Article article, EditorNote note, Place place) {
        return isMarked(article, place.block())
                ? MarginNotes.WORDS + note.id()
                : place.block().value();
    }

    /** Returns the words at places, those of several blocks parted by a space. */
    static String words(Article article, List<Place> places) {
        return places.stream()
                .map(place -> place.span().of(article.text(place.block())))
                .collect(Collectors.joining(" "));
    }

    private static String state(Anchoring.State state) {
        return switch (state) {
            case POSITION, EXACT, CONTEXT -> "in its place";
            case MOVED -> "moved";
            case FUZZY -> "words changed";
            case AMBIGUOUS -> "more than one place";
            case ORPHAN -> "lost";
        };
    }

    private static String label(Motivation motivation) {
        String noun = switch (motivation) {
            case ASSESSING -> "assessment";
            case BOOKMARKING -> "bookmark";
            case CLASSIFYING -> "classification";
            case COMMENTING -> "note";
            case DESCRIBING -> "description";
            case EDITING -> "correction";
            case HIGHLIGHTING -> "highlight";
            case IDENTIFYING -> "identification";
            case LINKING -> "link";
            case MODERATING -> "rating";
            case QUESTIONING -> "question";
            case REPLYING -> "reply";
            case TAGGING -> "tag";
        };
        return "Editor’s " + noun;
    }
}
