package dev.lectern.stage.extract.metadata;

import dev.lectern.model.document.Role;
import dev.lectern.model.text.Words;
import dev.lectern.stage.extract.draft.Draft;
import dev.lectern.stage.extract.draft.Passage;
import dev.lectern.stage.extract.draft.Rule;
import dev.lectern.stage.extract.draft.Ruling;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Rules on the headline: of the short lines before the running text the one that is long enough, does not end like a
 * sentence, and whose words come again in the text; of equals the first.
 */
final class TitleRule implements Rule {

    private static final int SHORTEST = 2;
    private static final int LONGEST = 30;
    /** Of so few lines the first is the headline if it has enough words; more are the furniture of a page. */
    private static final int FEW = 4;

    private static final int SURE = 4;
    private static final int CONTENT_LETTERS = 4;

    @Override
    public List<Ruling> rule(Draft draft) {
        List<Passage> candidates = candidates(draft);
        if (!candidates.isEmpty() && candidates.size() <= FEW && isSure(draft, candidates)) {
            return List.of(new Ruling(candidates.get(0).index(), Role.TITLE, "headline"));
        }
        Set<String> body = bodyWords(draft);
        Optional<Passage> best = Optional.empty();
        double bestScore = Double.NEGATIVE_INFINITY;
        for (int at = 0; at < candidates.size(); at++) {
            double score = score(candidates.get(at), at, body);
            if (score > bestScore) {
                best = Optional.of(candidates.get(at));
                bestScore = score;
            }
        }
        return best.map(title -> List.of(new Ruling(title.index(), Role.TITLE, "headline")))
                .orElse(List.of());
    }

    /** The first of few lines is the headline if it has enough words, or if it stands alone above what a head has. */
    private static boolean isSure(Draft draft, List<Passage> candidates) {
        Passage first = candidates.get(0);
        boolean alone = candidates.size() == 1 && first.index() == 0 && first.partedAfter();
        return first.words() >= SURE || alone;
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
                .filter(TitleRule::mayBeHeadline)
                .toList();
    }

    private static boolean mayBeHeadline(Passage passage) {
        String text = passage.text();
        boolean fullStop = text.endsWith(".") && !text.endsWith("...") && passage.words() > 12;
        return !fullStop
                && !text.endsWith(":")
                && !text.endsWith(",")
                && !passage.shape().startsInside();
    }

    /** The share of its longer words that the body has, less a little for each place further down. */
    private static double score(Passage passage, int place, Set<String> body) {
        List<String> words = Words.folded(passage.text()).stream()
                .filter(word -> word.length() >= CONTENT_LETTERS)
                .toList();
        long known = words.stream().filter(body::contains).count();
        double share = words.isEmpty() ? 0 : (double) known / words.size();
        double length = passage.words() >= 4 ? 0.25 : 0;
        return share + length - 0.3 * place;
    }

    private static Set<String> bodyWords(Draft draft) {
        Set<String> words = new HashSet<>();
        draft.openProse()
                .forEach(at -> words.addAll(Words.folded(draft.passage(at).text())));
        return words;
    }
}
