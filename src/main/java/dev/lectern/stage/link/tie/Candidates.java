package dev.lectern.stage.link.tie;

import dev.lectern.stage.link.tie.Candidate.Shared;
import dev.lectern.stage.link.tie.Topic.Occurrence;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Collects pairs of passages of different articles, and what each pair has in common. */
final class Candidates {

    private static final int MOST_OCCURRENCES = 24;
    private static final Comparator<Shared> BY_OTHER =
            Comparator.comparingInt(shared -> shared.other().passage());

    private final Shelf shelf;
    private final Map<Integer, List<Shared>> byFirst = new HashMap<>();

    Candidates(Shelf shelf) {
        this.shelf = shelf;
    }

    /** Adds every pair that a topic makes; a topic whose words a weightier one has already told is passed over. */
    void add(Topic topic) {
        List<Occurrence> occurrences = topic.occurrences();
        int last = Math.min(occurrences.size(), MOST_OCCURRENCES);
        for (int at = 0; at < last; at++) {
            for (int next = at + 1; next < last; next++) {
                Occurrence one = occurrences.get(at);
                Occurrence other = occurrences.get(next);
                if (shelf.homes()[one.passage()] != shelf.homes()[other.passage()]) {
                    boolean inOrder = one.passage() < other.passage();
                    add(new Shared(topic, inOrder ? one : other, inOrder ? other : one));
                }
            }
        }
    }

    private void add(Shared shared) {
        byFirst.computeIfAbsent(shared.one().passage(), passage -> new ArrayList<>(2))
                .add(shared);
    }

    /** Returns the pairs, by their passages. */
    List<Candidate> all() {
        return IntStream.range(0, shelf.passages().size())
                .parallel()
                .mapToObj(passage -> byFirst.getOrDefault(passage, List.of()))
                .flatMap(Candidates::pairs)
                .toList();
    }

    /** Returns the pairs of one passage with others. */
    private static Stream<Candidate> pairs(List<Shared> ofPassage) {
        List<Shared> sorted = ofPassage.stream().sorted(BY_OTHER).toList();
        List<Candidate> pairs = new ArrayList<>();
        int from = 0;
        for (int at = 1; at <= sorted.size(); at++) {
            if (at == sorted.size() || BY_OTHER.compare(sorted.get(at), sorted.get(from)) != 0) {
                pairs.add(Candidate.of(news(sorted.subList(from, at))));
                from = at;
            }
        }
        return pairs.stream();
    }

    /** Returns what two passages have in common, less what says the same as something before. */
    private static List<Shared> news(List<Shared> all) {
        List<Shared> news = new ArrayList<>(all.size());
        for (Shared shared : all) {
            if (news.stream().noneMatch(before -> saysTheSame(before, shared))) {
                news.add(shared);
            }
        }
        return news;
    }

    private static boolean saysTheSame(Shared before, Shared shared) {
        return before.topic().key().equals(shared.topic().key())
                || before.one().words().overlaps(shared.one().words())
                        && before.other().words().overlaps(shared.other().words());
    }
}
