package dev.lectern.stage.extract.metadata;

import dev.lectern.model.document.Role;
import dev.lectern.stage.extract.draft.Bullets;
import dev.lectern.stage.extract.draft.Draft;
import dev.lectern.stage.extract.draft.Passage;
import dev.lectern.stage.extract.draft.Rule;
import dev.lectern.stage.extract.draft.Ruling;
import dev.lectern.stage.extract.draft.Shingles;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Rules on the standfirst. It is a short running text in the head that something of the head still follows (a byline, a
 * date, key points, an editor's note), or whose words the body says again, or a line under the headline that is too
 * long for a heading and does not end like a sentence.
 */
final class DeckRule implements Rule {

    private static final int SIBLINGS = 2;
    private static final int LONGEST = 70;
    private static final int SHORTEST_BETWEEN = 4;
    private static final int SHORTEST_UNENDED = 7;
    private static final double SAID_AGAIN = 0.6;
    private static final double HEADLINE_CAPITALS = 0.6;

    @Override
    public List<Ruling> rule(Draft draft) {
        List<Passage> titles = draft.of(Role.TITLE);
        int title = titles.isEmpty() ? -1 : titles.get(0).index();
        List<Integer> prose = draft.openProse();
        int lastOfHead = lastOfHead(draft, Head.end(draft));
        List<Ruling> rulings = new ArrayList<>();
        for (Passage passage : draft.open()) {
            int at = passage.index();
            boolean brief = passage.words() <= LONGEST;
            boolean between = at == title + 1 && at + 1 < draft.size() && draft.is(at + 1, Role.BYLINE);
            boolean first = !prose.isEmpty() && at == prose.get(0) && prose.size() > 1;
            if (at <= title || !brief) {
                continue;
            }
            if (passage.isProse() && at < lastOfHead && titles.size() == 1 && isAlone(draft, prose, at, lastOfHead)) {
                rulings.add(new Ruling(at, Role.DECK, "deck-in-head"));
            } else if (between && passage.words() >= SHORTEST_BETWEEN) {
                rulings.add(new Ruling(at, Role.DECK, "deck-over-byline"));
            } else if (first && passage.words() >= 5 && isSaidAgain(draft, passage)) {
                rulings.add(new Ruling(at, Role.DECK, "deck-said-again"));
            } else if (!prose.isEmpty()
                    && at < prose.get(0)
                    && isUnendedLine(passage)
                    && isUnder(draft, title, at)
                    && !isFirstOfHeadings(draft, passage)) {
                rulings.add(new Ruling(at, Role.DECK, "deck-line"));
            }
        }
        return rulings;
    }

    /** Before a byline or a date all running text is deck; before key points or a note only a single one is. */
    private static boolean isAlone(Draft draft, List<Integer> prose, int at, int lastOfHead) {
        boolean beforeByline = IntStream.rangeClosed(at + 1, lastOfHead)
                .anyMatch(next -> draft.is(next, Role.BYLINE, Role.DATE, Role.BIO));
        return beforeByline
                || prose.stream().filter(other -> other < lastOfHead).count() == 1;
    }

    /** The last passage before the body that only a head has; the deck stands before it. */
    private static int lastOfHead(Draft draft, int end) {
        int last = -1;
        for (int at = 0; at < end; at++) {
            if (draft.is(at, Role.BYLINE, Role.DATE, Role.KEY_POINT, Role.EDITOR_NOTE, Role.BIO)) {
                last = at;
            }
        }
        return last;
    }

    private static boolean isSaidAgain(Draft draft, Passage passage) {
        Set<String> shingles = Shingles.of(passage.text());
        return draft.open().stream()
                .filter(other -> other.index() > passage.index() && other.words() >= passage.words())
                .anyMatch(other -> Shingles.containment(shingles, Shingles.of(other.text())) >= SAID_AGAIN);
    }

    /** Directly under the headline, but for what rules have claimed between. */
    private static boolean isUnder(Draft draft, int title, int at) {
        return title >= 0 && draft.open().stream().noneMatch(open -> open.index() > title && open.index() < at);
    }

    /** Where lines of its kind stand over text again and again, the first of them is a heading too. */
    private static boolean isFirstOfHeadings(Draft draft, Passage line) {
        long like = draft.open().stream()
                .filter(other -> other.index() > line.index() && other.index() + 1 < draft.size())
                .filter(other -> !other.isProse() && isUnendedLine(other))
                .filter(other -> draft.passage(other.index() - 1).isProse()
                        && draft.passage(other.index() + 1).isProse())
                .count();
        return !line.isProse() && like >= SIBLINGS;
    }

    private static boolean isUnendedLine(Passage passage) {
        return !passage.shape().endsSentence()
                && passage.words() >= SHORTEST_UNENDED
                && passage.shape().capitals() < HEADLINE_CAPITALS
                && passage.text().indexOf('|') < 0
                && !passage.text().endsWith(":")
                && !passage.isLabelled()
                && !Bullets.isItem(passage.text());
    }
}
