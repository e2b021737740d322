package dev.lectern.stage.extract.metadata;

import dev.lectern.model.document.Role;
import dev.lectern.stage.extract.draft.Bullets;
import dev.lectern.stage.extract.draft.Draft;
import dev.lectern.stage.extract.draft.Passage;
import dev.lectern.stage.extract.draft.Punctuation;
import dev.lectern.stage.extract.draft.Rule;
import dev.lectern.stage.extract.draft.Ruling;
import dev.lectern.stage.extract.draft.Terms;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Rules on the headline: of the short lines before the running text the one that is long enough, does not end like a
 * sentence, and whose words come again in the text; of equals the first.
 */
final class TitleRule implements Rule {

    private static final int SHORTEST = 2;
    private static final int LONGEST = 30;
    /** Of so few lines the first is the headline if it has enough words; more may be the furniture of a page. */
    private static final int FEW = 4;

    private static final int SURE = 4;
    private static final int LONG = 6;
    /** How far above the text of a page its headline may stand without losing by it. */
    private static final int NEAR = 6;

    private static final int CONTENT_LETTERS = 4;
    private static final int STEM = 5;
    private static final int FURNITURE = 2;
    private static final double BARELY = 0.2;
    private static final double MOSTLY = 0.5;

    @Override
    public List<Ruling> rule(Draft draft) {
        List<Passage> candidates = candidates(draft);
        boolean bare = draft.of(Role.BOILERPLATE).isEmpty();
        if (!candidates.isEmpty() && (candidates.size() <= FEW || bare) && isSure(draft, candidates)) {
            return List.of(new Ruling(candidates.get(0).index(), Role.TITLE, "headline"));
        }
        return best(draft, candidates)
                .map(title -> List.of(new Ruling(title.index(), Role.TITLE, "headline")))
                .orElse(List.of());
    }

    private static Optional<Passage> best(Draft draft, List<Passage> candidates) {
        Set<String> body = bodyWords(draft);
        Map<String, Long> said =
                draft.passages().stream().collect(Collectors.groupingBy(Passage::folded, Collectors.counting()));
        boolean few = candidates.size() <= FEW || draft.of(Role.BOILERPLATE).size() < FURNITURE;
        Optional<Passage> best = Optional.empty();
        double bestScore = Double.NEGATIVE_INFINITY;
        for (int at = 0; at < candidates.size(); at++) {
            Passage candidate = candidates.get(at);
            int above = candidates.size() - 1 - at;
            boolean again = candidate.words() >= SURE && said.getOrDefault(candidate.folded(), 0L) > 1;
            double place = few ? 0.3 * at : 0.03 * Math.max(0, above - NEAR) - (again ? 0.5 : 0);
            double score = score(candidate, body) - place;
            if (score > bestScore) {
                best = Optional.of(candidate);
                bestScore = score;
            }
        }
        return best;
    }

    /**
     * The first of few lines is the headline if it has enough words, or if it stands alone above what a head has; among
     * the furniture of a page only if the text knows its words, or those of no other line either.
     */
    private static boolean isSure(Draft draft, List<Passage> candidates) {
        Passage first = candidates.get(0);
        boolean alone = candidates.size() == 1 && first.index() == 0 && first.partedAfter();
        return alone || (first.words() >= SURE && !isOutdone(draft, candidates));
    }

    private static boolean isOutdone(Draft draft, List<Passage> candidates) {
        if (draft.of(Role.BOILERPLATE).size() < FURNITURE) {
            return false;
        }
        Set<String> body = bodyWords(draft);
        return share(candidates.get(0), body) < BARELY
                && candidates.stream().anyMatch(other -> other.words() >= SURE && share(other, body) >= MOSTLY);
    }

    private static List<Passage> candidates(Draft draft) {
        int end = Head.end(draft);
        int firstSentence = draft.open().stream()
                .filter(passage -> passage.isProse() && passage.shape().endsSentence())
                .filter(passage -> passage.words() > 12)
                .mapToInt(Passage::index)
                .findFirst()
                .orElse(draft.size());
        return draft.open().stream()
                .filter(passage -> passage.index() < Math.min(end, firstSentence))
                .filter(passage ->
                        passage.words() >= (passage.index() == 0 ? 1 : SHORTEST) && passage.words() <= LONGEST)
                .filter(passage -> mayBeHeadline(passage) && !isInSentence(draft, passage))
                .toList();
    }

    private static boolean mayBeHeadline(Passage passage) {
        String text = passage.text();
        boolean fullStop = endsWithStop(text) && passage.words() > 12;
        return !fullStop
                && !Punctuation.endsWithColon(text)
                && !Punctuation.endsWithComma(text)
                && !Bullets.isItem(text)
                && !LinkRow.isPath(text)
                && !text.contains("://")
                && !passage.shape().startsInside();
    }

    /** A line of a text whose sentences are broken over lines, as the line above it or the one below shows. */
    private static boolean isInSentence(Draft draft, Passage passage) {
        int at = passage.index();
        boolean fromAbove = !passage.partedBefore() && at > 0 && isBroken(draft.passage(at - 1), passage);
        boolean below = !passage.partedAfter() && at + 1 < draft.size() && isBroken(passage, draft.passage(at + 1));
        return fromAbove || below;
    }

    private static boolean isBroken(Passage line, Passage next) {
        return line.words() >= LONG
                && next.words() >= LONG
                && !line.shape().endsSentence()
                && next.shape().startsSmall();
    }

    private static double score(Passage passage, Set<String> body) {
        double length = (passage.words() >= SURE ? 0.25 : 0)
                + (passage.words() >= LONG ? 0.25 : 0)
                - (passage.isProse() ? 0.25 : 0);
        double ended = endsWithStop(passage.text()) ? 0.3 : 0;
        return share(passage, body) + length - ended;
    }

    private static boolean endsWithStop(String text) {
        return Punctuation.endsWithStop(text) && !Punctuation.isCutOff(text);
    }

    /** The share of its longer words that the body has. */
    private static double share(Passage passage, Set<String> body) {
        List<String> words = stems(passage.text());
        long known = words.stream().filter(body::contains).count();
        return words.isEmpty() ? 0 : (double) known / words.size();
    }

    private static Set<String> bodyWords(Draft draft) {
        Set<String> words = new HashSet<>();
        draft.openProse().forEach(at -> words.addAll(stems(draft.passage(at).text())));
        return words;
    }

    /** The longer words without their endings, which headline and text seldom have in common. */
    private static List<String> stems(String text) {
        return Terms.of(text, CONTENT_LETTERS).stream()
                .map(word -> word.substring(0, Math.min(word.length(), STEM)))
                .toList();
    }
}
