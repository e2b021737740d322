package dev.lectern.stage.link.tie;

import dev.lectern.model.annotation.Place;
import dev.lectern.model.archive.tie.Rulings;
import dev.lectern.model.archive.tie.Tie;
import dev.lectern.model.archive.tie.Tie.Ground;
import dev.lectern.model.archive.tie.Tie.Kind;
import dev.lectern.model.archive.tie.Tie.Standing;
import dev.lectern.model.archive.tie.Witness;
import dev.lectern.model.text.Fingerprint;
import dev.lectern.model.text.Folding;
import dev.lectern.model.text.Span;
import dev.lectern.stage.link.tie.Candidates.Shared;
import dev.lectern.stage.link.tie.Topic.Strength;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * Chooses among the candidates, the weightiest first: no paragraph has more than a few ties, and two articles are told
 * once that they share a topic, where they say most.
 */
final class Selection {

    private static final int MOST_IN_PARAGRAPH = 4;
    private static final int MOST_TO_ONE_ARTICLE = 2;
    private static final int MOST_BETWEEN_ARTICLES = 12;
    private static final int MOST_OF_ARTICLE = 40;

    private final Shelf shelf;
    private final Rulings rulings;
    private final Consumer<String> seen;
    private final Set<String> told = new HashSet<>();
    private final Map<String, Integer> counts = new HashMap<>();

    /** A pair on its way to be a tie. */
    private record Candidate(String id, Passage one, Passage other, List<Shared> shared, double weight) {}

    /**
     * Begins a selection.
     *
     * @param seen told of the id of every candidate
     */
    Selection(Shelf shelf, Rulings rulings, Consumer<String> seen) {
        this.seen = seen;
        this.shelf = shelf;
        this.rulings = rulings;
    }

    List<Tie> of(Candidates candidates) {
        List<Candidate> pairs = new ArrayList<>();
        candidates.pairs().forEach((pair, shared) -> {
            Candidate candidate = candidate(pair, shared);
            seen.accept(candidate.id());
            boolean isTie = candidate.shared().stream()
                    .anyMatch(ground -> ground.topic().strength() != Strength.SUPPORT);
            if (isTie && !rulings.silenced().contains(candidate.id()) && !isCopy(candidate)) {
                pairs.add(candidate);
            }
        });
        pairs.sort(Comparator.comparing((Candidate pair) -> !rulings.confirmed().contains(pair.id()))
                .thenComparing(pair -> -pair.weight())
                .thenComparing(Candidate::id));
        return pairs.stream()
                .filter(this::isChosen)
                .map(this::tie)
                .sorted(Comparator.comparing((Tie tie) -> -tie.weight()).thenComparing(Tie::id))
                .toList();
    }

    private Candidate candidate(long pair, List<Shared> shared) {
        Passage one = shelf.passages().get((int) (pair >>> 32));
        Passage other = shelf.passages().get((int) pair);
        List<Shared> weightiest = shared.stream()
                .sorted(Comparator.comparing((Shared ground) -> -ground.topic().weight())
                        .thenComparing(ground -> ground.topic().key()))
                .toList();
        double best = weightiest.get(0).topic().weight();
        double all =
                shared.stream().mapToDouble(ground -> ground.topic().weight()).sum();
        double weight = best + (all - best) / 2;
        return new Candidate(id(one, other), one, other, weightiest, weight);
    }

    private String id(Passage one, Passage other) {
        String first = article(one) + "\n" + one.text();
        String second = article(other) + "\n" + other.text();
        boolean inOrder = first.compareTo(second) < 0;
        return "t-"
                + Fingerprint.of(inOrder ? first + "\n" + second : second + "\n" + first)
                        .substring(0, 10);
    }

    /** Tells whether the two passages are one sentence that stands in both articles. */
    private static boolean isCopy(Candidate pair) {
        return Folding.singleSpaced(pair.one().text())
                .equals(Folding.singleSpaced(pair.other().text()));
    }

    private boolean isChosen(Candidate pair) {
        String both = pair.one().article() + " " + pair.other().article();
        boolean isNews = pair.shared().stream()
                .anyMatch(shared -> !told.contains(both + " " + shared.topic().key()));
        List<String> keys = List.of(
                "p" + pair.one().paragraph(),
                "p" + pair.other().paragraph(),
                "p" + pair.one().paragraph() + " " + pair.other().article(),
                "p" + pair.other().paragraph() + " " + pair.one().article(),
                both,
                "a" + pair.one().article(),
                "a" + pair.other().article());
        List<Integer> limits = List.of(
                MOST_IN_PARAGRAPH,
                MOST_IN_PARAGRAPH,
                MOST_TO_ONE_ARTICLE,
                MOST_TO_ONE_ARTICLE,
                MOST_BETWEEN_ARTICLES,
                MOST_OF_ARTICLE,
                MOST_OF_ARTICLE);
        boolean hasRoom = true;
        for (int at = 0; at < keys.size(); at++) {
            hasRoom &= counts.getOrDefault(keys.get(at), 0) < limits.get(at);
        }
        boolean isChosen = rulings.confirmed().contains(pair.id()) || (isNews && hasRoom);
        if (isChosen) {
            keys.forEach(key -> counts.merge(key, 1, Integer::sum));
            pair.shared().forEach(shared -> told.add(both + " " + shared.topic().key()));
        }
        return isChosen;
    }

    private Tie tie(Candidate pair) {
        boolean swap = article(pair.one()).compareTo(article(pair.other())) > 0;
        Witness one = witness(pair.one(), pair.shared(), shared -> shared.one().words());
        Witness other =
                witness(pair.other(), pair.shared(), shared -> shared.other().words());
        List<Ground> grounds = pair.shared().stream()
                .map(Shared::topic)
                .map(topic -> new Ground(
                        topic.kind(),
                        topic.subject(),
                        topic.reason(),
                        topic.weight(),
                        topic.kind() == Kind.FIGURE
                                ? Optional.of(topic.key().substring("figure ".length()))
                                : Optional.empty()))
                .toList();
        boolean confirmed = rulings.confirmed().contains(pair.id());
        boolean strong =
                pair.shared().size() > 1 || pair.shared().get(0).topic().strength() == Strength.MARGIN;
        return new Tie(
                pair.id(),
                swap ? other : one,
                swap ? one : other,
                grounds,
                pair.weight(),
                strong || confirmed ? Standing.MARGIN : Standing.FOOT,
                confirmed);
    }

    private Witness witness(Passage passage, List<Shared> shared, Function<Shared, Span> words) {
        List<Span> spans = new ArrayList<>();
        shared.stream().map(words).sorted().forEach(span -> {
            if (spans.isEmpty() || spans.get(spans.size() - 1).end() <= span.start()) {
                spans.add(span);
            }
        });
        return new Witness(
                article(passage),
                new Place(passage.block().id(), passage.sentence()),
                spans,
                Folding.singleSpaced(passage.text()));
    }

    private String article(Passage passage) {
        return shelf.article(passage).id();
    }
}
