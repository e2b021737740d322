package dev.lectern.stage.extract.clean;

import dev.lectern.model.document.Role;
import dev.lectern.stage.extract.draft.Draft;
import dev.lectern.stage.extract.draft.Passage;
import dev.lectern.stage.extract.draft.Rule;
import dev.lectern.stage.extract.draft.Ruling;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Rules on text that stands twice because a page was scraped twice, or opens with an abstract made of its own
 * paragraphs. Of two copies the one stays that has more text of its own between its first and last repeated paragraph:
 * the longer, continuous run. A passage that stands again alone is left to the rules on decks and pull quotes.
 */
final class RepeatedBlockRule implements Rule {

    static final String NAME = "repeated-block";
    private static final int SHORTEST = 8;
    private static final int FEWEST = 2;
    private static final double DENSITY = 0.8;

    @Override
    public List<Ruling> rule(Draft draft) {
        Map<Integer, Integer> pairs = pairs(draft, Set.of());
        List<Ruling> rulings = new ArrayList<>();
        Set<Integer> dropped = new HashSet<>();
        while (pairs.size() >= FEWEST) {
            List<Integer> firsts = new ArrayList<>(pairs.keySet());
            List<Integer> seconds = pairs.values().stream().sorted().toList();
            boolean firstStays = ownText(draft, firsts) > ownText(draft, seconds)
                    || (ownText(draft, firsts) == ownText(draft, seconds) && isWhole(draft, firsts, seconds));
            List<Integer> repeats = firstStays ? seconds : firsts;
            List<Integer> gone = withRepeatedBetween(draft, repeats, firstStays ? firsts : seconds);
            if (!isCopy(draft, repeats, gone)) {
                break;
            }
            dropped.addAll(gone);
            gone.forEach(index -> rulings.add(new Ruling(index, Role.DUPLICATE, NAME)));
            pairs = pairs(draft, dropped);
        }
        return rulings;
    }

    /** A copy is dense and made of sentences; the same cells of a table or steps of a plan, here and there, are not. */
    private static boolean isCopy(Draft draft, List<Integer> repeats, List<Integer> gone) {
        int from = repeats.get(0);
        int to = repeats.get(repeats.size() - 1);
        long standing = draft.open().stream()
                .filter(passage -> passage.index() >= from && passage.index() <= to)
                .count();
        long sentences = repeats.stream()
                .filter(at ->
                        draft.passage(at).isProse() && draft.passage(at).shape().endsSentence())
                .count();
        return gone.size() >= standing * DENSITY && sentences >= FEWEST && sentences * 2 >= repeats.size();
    }

    /** First and second places of every long passage that stands twice, by the first place. */
    private static Map<Integer, Integer> pairs(Draft draft, Set<Integer> dropped) {
        Map<String, Integer> seen = new HashMap<>();
        Map<Integer, Integer> pairs = new TreeMap<>();
        Set<String> paired = new HashSet<>();
        for (Passage passage : draft.open()) {
            if (passage.words() < SHORTEST || dropped.contains(passage.index())) {
                continue;
            }
            Integer first = seen.putIfAbsent(passage.folded(), passage.index());
            if (first != null && paired.add(passage.folded())) {
                pairs.put(first, passage.index());
            }
        }
        return pairs;
    }

    /** How many words of its own, standing nowhere else, a region has between its first and last repeated passage. */
    private static int ownText(Draft draft, List<Integer> repeated) {
        int from = repeated.get(0);
        int to = repeated.get(repeated.size() - 1);
        Set<Integer> known = new HashSet<>(repeated);
        return draft.open().stream()
                .filter(passage -> passage.index() > from && passage.index() < to)
                .filter(passage -> !known.contains(passage.index()) && passage.isProse())
                .mapToInt(Passage::words)
                .sum();
    }

    /** Of two equal copies the first stays, unless the copies are entangled and only the second is in one piece. */
    private static boolean isWhole(Draft draft, List<Integer> firsts, List<Integer> seconds) {
        int firstLength = firsts.get(firsts.size() - 1) - firsts.get(0);
        int secondLength = seconds.get(seconds.size() - 1) - seconds.get(0);
        return firstLength >= secondLength || firsts.size() == draft.openProse().size() / 2;
    }

    /** The dropped copy's passages, with the short ones between them that stand in the other copy too. */
    private static List<Integer> withRepeatedBetween(Draft draft, List<Integer> gone, List<Integer> kept) {
        Set<String> stays = new HashSet<>();
        int margin = 2;
        for (int at = Math.max(0, kept.get(0) - margin);
                at <= Math.min(draft.size() - 1, kept.get(kept.size() - 1) + margin);
                at++) {
            stays.add(draft.passage(at).folded());
        }
        List<Integer> all = new ArrayList<>(gone);
        for (int at = gone.get(0) + 1; at < gone.get(gone.size() - 1); at++) {
            if (!gone.contains(at)
                    && !kept.contains(at)
                    && draft.isOpen(at)
                    && stays.contains(draft.passage(at).folded())
                    && (at < kept.get(0) || at > kept.get(kept.size() - 1))) {
                all.add(at);
            }
        }
        return all;
    }
}
