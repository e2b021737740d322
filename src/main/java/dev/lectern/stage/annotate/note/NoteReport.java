package dev.lectern.stage.annotate.note;

import dev.lectern.model.annotation.AnchoredNote;
import dev.lectern.model.annotation.Anchoring;
import dev.lectern.model.annotation.Anchoring.Candidate;
import dev.lectern.model.annotation.Place;
import dev.lectern.model.diagnostic.Diagnostic;
import dev.lectern.model.document.Article;
import dev.lectern.model.document.Ledger;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Tells of a note whose place is in doubt. */
public final class NoteReport {

    private static final String ACCEPT = "look whether it is still meant, and run \"lectern notes --accept\" if so";
    private static final int LONGEST_SHOWN = 100;

    private NoteReport() {}

    /** Returns what is to be said of a note, with the words it had, those it has now, and where else it may belong. */
    public static Optional<Diagnostic> of(Article article, Ledger ledger, AnchoredNote note) {
        Anchoring anchoring = note.anchoring();
        String words = "\"" + shortened(note.note().passage().exact()) + "\"";
        return switch (anchoring.state()) {
            case POSITION, EXACT, CONTEXT -> Optional.empty();
            case MOVED ->
                warning(
                        note,
                        "note-moved",
                        words + " stands among other words than before"
                                + on(article, ledger, anchoring.places().get(0)),
                        ACCEPT);
            case FUZZY ->
                warning(
                        note,
                        "note-fuzzy",
                        words + " has become \"" + shortened(now(article, anchoring.places())) + "\", "
                                + hundredths(anchoring.score()) + " in 100 alike"
                                + on(article, ledger, anchoring.places().get(0)),
                        ACCEPT);
            case AMBIGUOUS ->
                warning(
                        note,
                        "note-ambiguous",
                        words + " stands several times" + candidates(article, ledger, anchoring.candidates()),
                        "quote more words, or add what stands before or after: {prefix=\"…\" suffix=\"…\"}");
            case ORPHAN ->
                warning(
                        note,
                        "note-orphaned",
                        words + " is not in the article" + explained(anchoring)
                                + candidates(article, ledger, anchoring.candidates()),
                        anchoring.candidates().isEmpty()
                                ? "quote the words as they stand on the article's page"
                                : "if one of these is meant, quote its words");
        };
    }

    private static Optional<Diagnostic> warning(AnchoredNote note, String code, String message, String hint) {
        return Optional.of(Diagnostic.warning(code, note.note().location(), message, hint));
    }

    private static String explained(Anchoring anchoring) {
        return anchoring.explanation().isEmpty() ? "" : ": " + anchoring.explanation();
    }

    private static String candidates(Article article, Ledger ledger, List<Candidate> candidates) {
        return candidates.isEmpty()
                ? ""
                : "; "
                        + candidates.stream()
                                .map(candidate -> "\"" + shortened(candidate.text()) + "\""
                                        + on(article, ledger, candidate.place()) + " ("
                                        + hundredths(candidate.score()) + " in 100 alike)")
                                .collect(Collectors.joining(", "));
    }

    private static String now(Article article, List<Place> places) {
        return places.stream()
                .map(place -> place.span().of(article.text(place.block())))
                .collect(Collectors.joining(" "));
    }

    private static String on(Article article, Ledger ledger, Place place) {
        return article.block(place.block())
                .flatMap(block -> ledger.lineAt(block, place.span().start()))
                .map(line -> " on line " + line)
                .orElse(" in paragraph " + place.block());
    }

    private static long hundredths(double score) {
        return Math.round(100 * score);
    }

    private static String shortened(String words) {
        return words.codePointCount(0, words.length()) <= LONGEST_SHOWN
                ? words
                : words.substring(0, words.offsetByCodePoints(0, LONGEST_SHOWN)) + "…";
    }
}
