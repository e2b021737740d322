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
import dev.lectern.stage.link.tie.Candidate.Shared;
import dev.lectern.stage.link.tie.Topic.Strength;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * Chooses among the candidates: those that the editor confirms, then the weightiest that there is {@linkplain Room room} for.
 * What a pair goes by costs a fingerprint of both sentences, and is made of those alone that can still be chosen, unless the
 * editor has ruled on any.
 */
final class Selection {

    private static final Comparator<Named> BY_ID = Comparator.comparing(Named::id);

    private final Shelf shelf;
    private final Set<Long> confirmed = new HashSet<>();
    private final Set<Long> silenced = new HashSet<>();
    private final Room room;

    /** A pair and what it goes by. */
    private record Named(String id, Candidate pair) {}

    Selection(Shelf shelf) {
        this.shelf = shelf;
        this.room = new Room(shelf);
    }

    /**
     * Heeds what the editor says of ties.
     *
     * @param unknown ids that the editor names, of which those of candidates are taken out
     */
    void heed(Rulings rulings, Set<String> unknown, Collection<Candidate> candidates) {
        Set<String> wanted = new HashSet<>(unknown);
        wanted.addAll(rulings.confirmed());
        wanted.addAll(rulings.silenced());
        if (wanted.isEmpty()) {
            return;
        }
        List<Named> ruled = candidates.parallelStream()
                .map(this::named)
                .filter(named -> wanted.contains(named.id()))
                .toList();
        for (Named named : ruled) {
            unknown.remove(named.id());
            if (rulings.silenced().contains(named.id())) {
                silenced.add(named.pair().key());
            } else if (rulings.confirmed().contains(named.id())) {
                confirmed.add(named.pair().key());
            }
        }
    }

    /** Returns the ties, the weightiest first. */
    List<Tie> of(Collection<Candidate> candidates) {
        Comparator<Candidate> order =
                Comparator.comparing(this::isConfirmed).reversed().thenComparingDouble(pair -> -pair.weight());
        List<Candidate> ordered = candidates.parallelStream()
                .filter(pair -> pair.isTie() && !silenced.contains(pair.key()))
                .sorted(order)
                .toList();
        List<Named> chosen = new ArrayList<>();
        int from = 0;
        for (int at = 1; at <= ordered.size(); at++) {
            if (at == ordered.size() || order.compare(ordered.get(at), ordered.get(from)) != 0) {
                choose(ordered.subList(from, at), chosen);
                from = at;
            }
        }
        return chosen.stream()
                .sorted(Comparator.comparingDouble((Named named) -> -named.pair().weight())
                        .thenComparing(BY_ID))
                .map(this::tie)
                .toList();
    }

    /** Chooses among pairs that weigh the same. */
    private void choose(List<Candidate> equals, List<Named> chosen) {
        List<Named> possible = equals.parallelStream()
                .filter(pair -> isAdmitted(pair) && !isCopy(pair))
                .map(this::named)
                .sorted(BY_ID)
                .toList();
        for (Named named : possible) {
            if (isAdmitted(named.pair())) {
                room.take(named.pair());
                chosen.add(named);
            }
        }
    }

    private boolean isConfirmed(Candidate pair) {
        return confirmed.contains(pair.key());
    }

    private boolean isAdmitted(Candidate pair) {
        return isConfirmed(pair) || room.has(pair);
    }

    private Named named(Candidate pair) {
        String first = shelf.articleId(pair.one()) + "\n" + text(pair.one());
        String second = shelf.articleId(pair.other()) + "\n" + text(pair.other());
        boolean inOrder = first.compareTo(second) < 0;
        String both = inOrder ? first + "\n" + second : second + "\n" + first;
        return new Named("t-" + Fingerprint.of(both).substring(0, 10), pair);
    }

    /** Tells whether the two passages are one sentence that stands in both articles. */
    private boolean isCopy(Candidate pair) {
        return Folding.singleSpaced(text(pair.one())).equals(Folding.singleSpaced(text(pair.other())));
    }

    private Tie tie(Named named) {
        Candidate pair = named.pair();
        boolean swap = shelf.articleId(pair.one()).compareTo(shelf.articleId(pair.other())) > 0;
        Witness one = witness(pair.one(), pair.shared(), shared -> shared.one().words());
        Witness other =
                witness(pair.other(), pair.shared(), shared -> shared.other().words());
        List<Ground> grounds =
                pair.shared().stream().map(shared -> ground(shared.topic())).toList();
        boolean strong =
                pair.shared().size() > 1 || pair.shared().get(0).topic().strength() == Strength.MARGIN;
        return new Tie(
                named.id(),
                swap ? other : one,
                swap ? one : other,
                grounds,
                pair.weight(),
                strong || isConfirmed(pair) ? Standing.MARGIN : Standing.FOOT,
                isConfirmed(pair));
    }

    private static Ground ground(Topic topic) {
        Optional<String> account = topic.kind() == Kind.FIGURE
                ? Optional.of(topic.key().substring("figure ".length()))
                : Optional.empty();
        return new Ground(topic.kind(), topic.subject(), topic.reason(), topic.weight(), account);
    }

    private Witness witness(int passage, List<Shared> shared, Function<Shared, Span> words) {
        List<Span> spans = new ArrayList<>();
        shared.stream().map(words).sorted().forEach(span -> {
            if (spans.isEmpty() || spans.get(spans.size() - 1).end() <= span.start()) {
                spans.add(span);
            }
        });
        Passage of = shelf.passage(passage);
        return new Witness(
                shelf.articleId(passage),
                new Place(of.block().id(), of.sentence()),
                spans,
                Folding.singleSpaced(of.text()));
    }

    private String text(int passage) {
        return shelf.passage(passage).text();
    }
}
