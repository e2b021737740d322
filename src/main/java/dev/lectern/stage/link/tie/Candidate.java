package dev.lectern.stage.link.tie;

import dev.lectern.stage.link.tie.Topic.Occurrence;
import dev.lectern.stage.link.tie.Topic.Strength;
import java.util.Comparator;
import java.util.List;

/**
 * Two passages of different articles, which may become a tie.
 *
 * @param one the number of the passage that comes first
 * @param other the number of the other
 * @param shared what they have in common, the weightiest first
 * @param weight that of the weightiest, and half of what the others weigh
 */
record Candidate(int one, int other, List<Shared> shared, double weight) {

    private static final Comparator<Shared> WEIGHTIEST_FIRST = Comparator.comparingDouble(
                    (Shared shared) -> -shared.topic().weight())
            .thenComparing(shared -> shared.topic().key());

    /** A topic of a pair, and the words that show it in either passage, that of the smaller number first. */
    record Shared(Topic topic, Occurrence one, Occurrence other) {}

    /** Makes one of what two passages have in common, at least one thing. */
    static Candidate of(List<Shared> shared) {
        Shared first = shared.get(0);
        if (shared.size() == 1) {
            return new Candidate(
                    first.one().passage(),
                    first.other().passage(),
                    List.of(first),
                    first.topic().weight());
        }
        List<Shared> weightiest = shared.stream().sorted(WEIGHTIEST_FIRST).toList();
        double best = weightiest.get(0).topic().weight();
        double all = shared.stream().mapToDouble(one -> one.topic().weight()).sum();
        return new Candidate(first.one().passage(), first.other().passage(), weightiest, best + (all - best) / 2);
    }

    /** Tells it from every other. */
    long key() {
        return (long) one << Integer.SIZE | other;
    }

    /** Tells whether what it has in common is enough for a tie, and not only for strengthening one. */
    boolean isTie() {
        for (Shared ground : shared) {
            if (ground.topic().strength() != Strength.SUPPORT) {
                return true;
            }
        }
        return false;
    }
}
