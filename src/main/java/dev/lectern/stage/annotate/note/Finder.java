package dev.lectern.stage.annotate.note;

import dev.lectern.model.annotation.Anchoring.State;
import dev.lectern.model.annotation.EditorNote;
import dev.lectern.model.annotation.RecordedAnchor;
import dev.lectern.model.text.Span;
import dev.lectern.model.text.Words;
import dev.lectern.stage.annotate.note.ApproximateSearch.Match;
import dev.lectern.stage.annotate.note.Surroundings.Likeness;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Looks for the words of one note, from the surest sign to the least: where they stood, as they are, among their
 * surroundings, nearly as they are. Good for one use.
 *
 * <p>The steps are those of the Web Annotation model's practice (position, then quotation), made strict: words alone never
 * decide where they stand twice or have changed, and where the sentences about them are gone the place is in doubt.
 */
final class Finder {

    private static final double LIKE = 0.6;
    private static final double MUST_BE_LIKE = 0.7;
    private static final double TELLING = 0.75;
    private static final double LEAD = 0.3;
    private static final double LEAD_OF_CHANGED = 0.4;
    private static final int LETTERS_TO_STAND_ALONE = 24;
    private static final int WORDS_TO_STAND_ALONE = 4;
    private static final int FEWEST_TO_CHANGE = 16;
    private static final int FEWEST_BETWEEN = 6;
    private static final double ERRORS_BETWEEN = 0.5;
    private static final double SAME = 0.9;
    private static final int MOST_ERRORS = 32;
    private static final double ERRORS = 0.2;
    private static final double ERRORS_OF_CANDIDATE = 0.45;
    private static final int LONGEST_CHANGED = 4096;
    private static final int MOST = 3;

    private final ArticleText article;
    private final NormalText text;
    private final HardWords hardWords;
    private final Quotation quotation;
    private final Optional<RecordedAnchor> recorded;
    private final Surroundings surroundings;

    Finder(ArticleText article, HardWords hardWords, EditorNote note, Optional<RecordedAnchor> known) {
        this.article = article;
        this.text = article.normal();
        this.hardWords = hardWords;
        this.quotation = Quotation.of(note.passage().exact());
        this.recorded = known.filter(anchor -> Surroundings.fits(anchor, note, quotation));
        this.surroundings = Surroundings.of(note, recorded);
    }

    /** Returns where the words stand. */
    Finding find() {
        List<Span> found = quotation.in(text);
        Optional<Span> unmoved = found.stream()
                .filter(this::isWhereItStood)
                .filter(passage -> surroundings.of(text, passage).best() >= LIKE)
                .findFirst();
        if (unmoved.isPresent()) {
            return Finding.at(State.POSITION, unmoved.get(), 1);
        }
        Optional<Finding> sure = found.size() == 1 ? single(found.get(0)) : several(found);
        return sure.or(this::changed)
                .or(() -> found.size() == 1 ? alone(found.get(0)) : Optional.empty())
                .orElseGet(() -> unplaced(found));
    }

    private boolean isWhereItStood(Span passage) {
        return recorded.filter(anchor -> anchor.start() >= 0)
                .map(anchor -> text.at(article.offset(anchor.start())))
                .filter(start -> start == passage.start())
                .isPresent();
    }

    /** The words stand once: it is they if they stand among the same words, or beside the same sentence. */
    private Optional<Finding> single(Span passage) {
        Likeness likeness = surroundings.of(text, passage);
        boolean isBeside = surroundings.isBesideNeighbour(article, passage);
        boolean isSure = surroundings.hasNeighbours()
                ? isBeside && (likeness.best() >= LIKE || standsAlone(passage))
                : likeness.best() >= LIKE;
        return isSure ? Optional.of(Finding.at(State.EXACT, passage, 1)) : Optional.empty();
    }

    /** The words stand once, but elsewhere. */
    private Optional<Finding> alone(Span passage) {
        Likeness likeness = surroundings.of(text, passage);
        return likeness.mean() >= TELLING || standsAlone(passage)
                ? Optional.of(Finding.at(State.MOVED, passage, Math.max(0, likeness.best())))
                : Optional.empty();
    }

    private Optional<Finding> several(List<Span> passages) {
        if (passages.isEmpty() || !surroundings.hasContext()) {
            return Optional.empty();
        }
        List<Likely> ranked = byContext(passages);
        Likeness first = ranked.get(0).likeness();
        Likeness second = ranked.get(1).likeness();
        List<Span> beside = passages.stream()
                .filter(passage -> surroundings.isBesideNeighbour(article, passage))
                .toList();
        if (beside.size() == 1 && surroundings.of(text, beside.get(0)).best() >= LIKE) {
            return Optional.of(Finding.at(State.CONTEXT, beside.get(0), 1));
        }
        boolean isTelling = first.best() >= TELLING && first.mean() - second.mean() >= LEAD;
        Span best = ranked.get(0).passage();
        if (!isTelling || (!beside.isEmpty() && !beside.contains(best))) {
            return Optional.empty();
        }
        boolean isDoubtful = surroundings.hasNeighbours() && beside.isEmpty();
        return Optional.of(Finding.at(isDoubtful ? State.MOVED : State.CONTEXT, best, 1));
    }

    /**
     * The words have changed a little, and everything else speaks for the place: very little, if some of what stood about
     * them does; up to half, if all of it does.
     */
    private Optional<Finding> changed() {
        String exact = recorded.map(anchor -> anchor.passage().exact()).orElse("");
        String pattern = NormalText.keyOf(exact);
        boolean isTried = pattern.length() >= FEWEST_BETWEEN && pattern.length() <= LONGEST_CHANGED;
        if (!surroundings.hasNeighbours() || !isTried) {
            return Optional.empty();
        }
        int most = (int) (pattern.length() * ERRORS_BETWEEN);
        List<Changed> matches = ApproximateSearch.in(text.key(), pattern, most, MOST).stream()
                .map(match -> new Changed(match, likely(text.wholeWords(match.span()))))
                .sorted(Comparator.comparingDouble(
                        match -> -match.likely().likeness().best()))
                .toList();
        if (matches.isEmpty()) {
            return Optional.empty();
        }
        Changed best = matches.get(0);
        Likeness likeness = best.likely().likeness();
        double next =
                matches.size() == 1 ? 0 : matches.get(1).likely().likeness().best();
        boolean isLittle = pattern.length() >= FEWEST_TO_CHANGE
                && best.match().errors() <= Math.min(MOST_ERRORS, pattern.length() * ERRORS)
                && likeness.best() >= MUST_BE_LIKE
                && likeness.best() - next >= LEAD_OF_CHANGED;
        boolean isBetween = surroundings.hasBothSides() && likeness.mean() >= SAME;
        Span passage = best.likely().passage();
        boolean isIt = (isLittle || isBetween)
                && surroundings.isBesideNeighbour(article, passage)
                && hardWords.stand(exact, text.original(passage).of(article.text()));
        return isIt ? Optional.of(Finding.at(State.FUZZY, passage, score(best.match(), pattern))) : Optional.empty();
    }

    private Finding unplaced(List<Span> found) {
        if (found.size() > 1) {
            List<Likely> ranked = byContext(found);
            List<Likely> shown = ranked.subList(0, Math.min(MOST, ranked.size()));
            return new Finding(
                    State.AMBIGUOUS,
                    shown.stream().map(Likely::passage).toList(),
                    shown.stream().map(likely -> likely.likeness().mean()).toList());
        }
        String pattern = recorded.map(
                        anchor -> NormalText.keyOf(anchor.passage().exact()))
                .orElseGet(() ->
                        quotation.parts().isEmpty() ? "" : quotation.parts().get(0));
        int errors = (int) (pattern.length() * ERRORS_OF_CANDIDATE);
        List<Match> near = pattern.length() > LONGEST_CHANGED
                ? List.of()
                : ApproximateSearch.in(text.key(), pattern, errors, MOST);
        return new Finding(
                State.ORPHAN,
                near.stream().map(match -> text.wholeWords(match.span())).toList(),
                near.stream().map(match -> score(match, pattern)).toList());
    }

    /** A passage, and how like its surroundings are to those known. */
    private record Likely(Span passage, Likeness likeness) {}

    /** A passage whose words are not quite those sought. */
    private record Changed(Match match, Likely likely) {}

    private List<Likely> byContext(List<Span> passages) {
        return passages.stream()
                .map(this::likely)
                .sorted(Comparator.comparingDouble(likely -> -likely.likeness().mean()))
                .toList();
    }

    private Likely likely(Span passage) {
        return new Likely(passage, surroundings.of(text, passage));
    }

    private boolean standsAlone(Span passage) {
        return passage.length() >= LETTERS_TO_STAND_ALONE
                && Words.count(passage.of(text.key())) >= WORDS_TO_STAND_ALONE;
    }

    private static double score(Match match, String pattern) {
        return 1 - (double) match.errors() / pattern.length();
    }
}
