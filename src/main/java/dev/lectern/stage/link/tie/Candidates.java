package dev.lectern.stage.link.tie;

import dev.lectern.stage.link.tie.Topic.Occurrence;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Pairs of passages of different articles, and what each pair has in common. */
final class Candidates {

    private static final int MOST_OCCURRENCES = 24;

    private final Shelf shelf;
    private final Map<Long, List<Shared>> pairs = new TreeMap<>();

    /** A topic of a pair, and the words that show it in either passage, that of the smaller number first. */
    record Shared(Topic topic, Occurrence one, Occurrence other) {}

    Candidates(Shelf shelf) {
        this.shelf = shelf;
    }

    Map<Long, List<Shared>> pairs() {
        return pairs;
    }

    /** Adds every pair that a topic makes; a topic whose words a weightier one has already told is passed over. */
    void add(Topic topic) {
        List<Occurrence> occurrences = topic.occurrences();
        int last = Math.min(occurrences.size(), MOST_OCCURRENCES);
        for (int one = 0; one < last; one++) {
            for (int other = one + 1; other < last; other++) {
                Occurrence first = occurrences.get(one);
                Occurrence second = occurrences.get(other);
                if (article(first) != article(second)) {
                    boolean inOrder = first.passage() < second.passage();
                    add(new Shared(topic, inOrder ? first : second, inOrder ? second : first));
                }
            }
        }
    }

    private void add(Shared shared) {
        long pair = ((long) shared.one().passage() << 32) | shared.other().passage();
        List<Shared> told = pairs.computeIfAbsent(pair, key -> new ArrayList<>(1));
        boolean isNews = told.stream()
                .noneMatch(before -> before.topic().key().equals(shared.topic().key())
                        || before.one().words().overlaps(shared.one().words())
                                && before.other()
                                        .words()
                                        .overlaps(shared.other().words()));
        if (isNews) {
            told.add(shared);
        }
    }

    private int article(Occurrence occurrence) {
        return shelf.passages().get(occurrence.passage()).article();
    }
}
