package dev.lectern.stage.annotate.note;

import dev.lectern.model.annotation.AnchoredNote;
import dev.lectern.model.annotation.Anchoring;
import dev.lectern.model.annotation.Anchoring.Candidate;
import dev.lectern.model.annotation.EditorNote;
import dev.lectern.model.annotation.Place;
import dev.lectern.model.annotation.RecordedAnchor;
import dev.lectern.model.document.Article;
import dev.lectern.model.document.Ledger;
import dev.lectern.model.text.Folding;
import dev.lectern.model.text.Slug;
import dev.lectern.model.text.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Finds the places of the notes on an article.
 *
 * <p>A note goes to where its words stood when it was last looked for, if they are still there among the same words; else
 * to the one place where they stand among the same words and sentences; else, flagged, to the one place where they stand
 * among others, or where they stand with a few letters changed, but with all numbers and names, among the same words and
 * beside the same sentence. Otherwise it has no place, and up to three candidates.
 */
public final class NoteAnchorer {

    private NoteAnchorer() {}

    /**
     * The notes of an article with their places.
     *
     * @param notes in the order of their places, those without a place last
     * @param records what to remember of them, by id: of a note in doubt what was known before, until the editor has
     *     looked at it
     */
    public record Anchored(List<AnchoredNote> notes, Map<Slug, RecordedAnchor> records) {

        /** Copies the collections. */
        public Anchored {
            notes = List.copyOf(notes);
            records = Map.copyOf(records);
        }
    }

    /** Finds the notes on an article, by what is remembered of each. */
    public static Anchored anchor(
            Article article, Ledger ledger, List<EditorNote> notes, Map<Slug, RecordedAnchor> remembered) {
        if (notes.isEmpty()) {
            return new Anchored(List.of(), Map.of());
        }
        ArticleText text = ArticleText.of(article);
        HardWords hardWords = new HardWords(text.text());
        List<AnchoredNote> anchored = new ArrayList<>();
        Map<Slug, RecordedAnchor> records = new TreeMap<>();
        for (EditorNote note : notes) {
            Optional<RecordedAnchor> known = Optional.ofNullable(remembered.get(note.id()));
            Finding finding = new Finder(text, hardWords, note, known).find();
            String explanation = finding.state().isPlaced()
                    ? ""
                    : CleanedAway.explanation(
                            article, ledger, Quotation.of(note.passage().exact()));
            anchored.add(new AnchoredNote(note, anchoring(text, finding, explanation)));
            (finding.state().isDoubtful()
                            ? known
                            : Optional.of(AnchorRecorder.record(
                                    text, finding.passages().get(0))))
                    .ifPresent(record -> records.put(note.id(), record));
        }
        return new Anchored(inOrder(text, anchored), records);
    }

    /** Returns what to remember of a note where it stands today, be that in doubt or not, as its editor accepts it. */
    public static Optional<RecordedAnchor> accepted(Article article, AnchoredNote note) {
        if (!note.anchoring().state().isPlaced()) {
            return Optional.empty();
        }
        ArticleText text = ArticleText.of(article);
        List<Place> places = note.anchoring().places();
        int start = text.offset(places.get(0).block()) + places.get(0).span().start();
        Place last = places.get(places.size() - 1);
        int end = text.offset(last.block()) + last.span().end();
        NormalText normal = text.normal();
        return Optional.of(AnchorRecorder.record(text, new Span(normal.at(start), normal.at(end - 1) + 1)));
    }

    private static Anchoring anchoring(ArticleText text, Finding finding, String explanation) {
        if (finding.state().isPlaced()) {
            Span passage = text.normal().original(finding.passages().get(0));
            return new Anchoring(
                    finding.state(), text.places(passage), finding.scores().get(0), List.of(), "");
        }
        List<Candidate> candidates = new ArrayList<>();
        for (int at = 0; at < finding.passages().size(); at++) {
            Span passage = text.normal().original(finding.passages().get(at));
            String words = Folding.singleSpaced(passage.of(text.text()));
            double score = finding.scores().get(at);
            text.places(passage).stream()
                    .findFirst()
                    .ifPresent(place -> candidates.add(new Candidate(place, words, score)));
        }
        return new Anchoring(finding.state(), List.of(), 0, candidates, explanation);
    }

    /** Of notes that begin together the longer comes first; those without a place stay in the order of their file. */
    private static List<AnchoredNote> inOrder(ArticleText text, List<AnchoredNote> notes) {
        return notes.stream()
                .sorted(Comparator.comparing(note -> note.anchoring().places().stream()
                        .findFirst()
                        .map(place -> place.span().shift(text.offset(place.block())))
                        .orElse(new Span(Integer.MAX_VALUE, Integer.MAX_VALUE))))
                .toList();
    }
}
