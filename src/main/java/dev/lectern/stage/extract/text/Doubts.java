package dev.lectern.stage.extract.text;

import dev.lectern.model.document.Confidence;
import dev.lectern.model.document.Role;
import dev.lectern.stage.extract.draft.Draft;
import dev.lectern.stage.extract.draft.Passage;
import dev.lectern.stage.extract.span.FurnitureRules;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;

/** What speaks against a recognition, each doubt with its weight; the confidence is what they leave of one. */
final class Doubts {

    private record Doubt(double weight, String reason) {}

    private static final double NO_HEADLINE = 0.3;
    private static final double NO_LANGUAGE = 0.15;
    private static final double FEW_WORDS = 0.25;
    private static final double SCATTERED = 0.45;
    private static final double UNCLEAR_LINE = 0.05;
    private static final double MOST_FOR_HEAD = 0.3;
    private static final double ENOUGH_KEPT = 0.6;
    private static final int ENOUGH_WORDS = 60;
    private static final int FEWEST_UNCLEAR = 3;
    private static final int FEWEST_LEFT = 2;
    private static final double MUCH = 0.3;
    private static final double BEGINNING_LEFT = 0.45;
    private static final double MOST_SHORT = 0.6;
    private static final int FEWEST_LINES = 10;

    private final Draft draft;
    private final List<Doubt> doubts = new ArrayList<>();

    private Doubts(Draft draft) {
        this.draft = draft;
    }

    /**
     * Returns how sure the recognition of a finished draft is.
     *
     * @param languageKnown whether somebody said or the text showed what language it is in
     */
    static Confidence weigh(Draft draft, boolean languageKnown) {
        Doubts doubts = new Doubts(draft);
        doubts.add(draft.of(Role.TITLE).isEmpty(), NO_HEADLINE, "no headline");
        doubts.add(!languageKnown, NO_LANGUAGE, "language uncertain");
        doubts.weighText();
        doubts.weighBeginning();
        doubts.weighHead();
        doubts.weighLines();
        return doubts.confidence();
    }

    private void add(boolean doubtful, double weight, String reason) {
        if (doubtful) {
            doubts.add(new Doubt(weight, reason));
        }
    }

    private Confidence confidence() {
        double left = Math.max(0, 1 - doubts.stream().mapToDouble(Doubt::weight).sum());
        List<String> reasons = doubts.stream()
                .sorted(Comparator.comparingDouble(Doubt::weight).reversed())
                .map(Doubt::reason)
                .toList();
        return new Confidence(Math.round(left * 100) / 100.0, reasons);
    }

    /** Paragraphs that stand together are seldom the page's own, least of all before the article. */
    private void weighBeginning() {
        List<Passage> left = draft.passages().stream()
                .filter(passage -> passage.isProse() && passage.shape().endsSentence())
                .filter(passage -> draft.rule(passage.index())
                        .filter(FurnitureRules.BEFORE::equals)
                        .isPresent())
                .toList();
        int words = left.stream().mapToInt(Passage::words).sum();
        int kept = words(passage -> passage.isProse() && isParagraph(passage));
        add(
                left.size() >= FEWEST_LEFT && words > kept * MUCH,
                BEGINNING_LEFT,
                words + " words of running text before the beginning were left out");
    }

    /** Copies and readers' comments aside, most of the running text should be the article's. */
    private void weighText() {
        int kept = words(
                passage -> draft.role(passage.index()).filter(Role::isBody).isPresent());
        int all = words(passage ->
                passage.isProse() && !draft.is(passage.index(), Role.DUPLICATE, Role.COMMENT, Role.REFERENCE));
        int prose = words(passage -> passage.isProse()
                && draft.role(passage.index()).filter(Role::isRemoved).isEmpty());
        double share = all == 0 ? 1 : Math.min(1, (double) prose / all);
        add(
                share < ENOUGH_KEPT,
                ENOUGH_KEPT - share,
                "only " + Math.round(share * 100) + " % of the running text was kept");
        add(kept < ENOUGH_WORDS, FEW_WORDS, "only " + kept + (kept == 1 ? " word" : " words") + " of text");
    }

    private void weighHead() {
        int first = draft.passages().stream()
                .filter(passage -> passage.isProse() && isParagraph(passage))
                .mapToInt(Passage::index)
                .findFirst()
                .orElse(0);
        long unclear = draft.passages().subList(0, first).stream()
                .filter(this::isParagraph)
                .count();
        add(
                unclear >= FEWEST_UNCLEAR,
                Math.min(MOST_FOR_HEAD, UNCLEAR_LINE * unclear),
                "head unclear: " + unclear + " lines before the text were nothing in particular");
    }

    private void weighLines() {
        List<Passage> lines = draft.passages().stream()
                .filter(passage -> draft.is(passage.index(), Role.PARAGRAPH, Role.HEADING))
                .toList();
        long brief = lines.stream()
                .filter(passage -> !passage.isProse() && !passage.shape().endsSentence())
                .count();
        add(
                lines.size() >= FEWEST_LINES && brief > lines.size() * MOST_SHORT,
                SCATTERED,
                brief + " of " + lines.size() + " lines are no sentences");
    }

    private int words(Predicate<Passage> which) {
        return draft.passages().stream().filter(which).mapToInt(Passage::words).sum();
    }

    private boolean isParagraph(Passage passage) {
        return draft.is(passage.index(), Role.PARAGRAPH);
    }
}
