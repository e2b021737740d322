package dev.lectern.stage.link.tie;

import dev.lectern.language.Quantity;
import dev.lectern.model.annotation.Place;
import dev.lectern.model.archive.tie.Account;
import dev.lectern.model.archive.tie.Bounds;
import dev.lectern.model.archive.tie.Rulings;
import dev.lectern.model.archive.tie.Statement;
import dev.lectern.model.archive.tie.Tie.Kind;
import dev.lectern.model.archive.tie.Witness;
import dev.lectern.model.glossary.Glossary;
import dev.lectern.model.glossary.Term;
import dev.lectern.model.text.Fingerprint;
import dev.lectern.model.text.Folding;
import dev.lectern.model.text.Slug;
import dev.lectern.model.text.Span;
import dev.lectern.stage.link.tie.Sheet.Figure;
import dev.lectern.stage.link.tie.Topic.Occurrence;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Brings together the figures that count one thing of one event.
 *
 * <p>Two figures of one subject belong together if their paragraphs share a time or a name and all they share is rare
 * enough: the rarities add up to that of something that stands in one paragraph alone. Candidates come from an inverted
 * index of what paragraphs speak of, and no entry of it that is longer than {@value #POSTINGS} is followed.
 */
final class AccountBook {

    private static final int POSTINGS = 60;
    private static final double ENOUGH = 1.0;

    private final Shelf shelf;
    private final Glossary glossary;
    private final Rulings rulings;
    private final Figures figures;
    private final List<Account> accounts = new ArrayList<>();
    private final List<Topic> topics = new ArrayList<>();
    private final Set<String> ids = new TreeSet<>();

    AccountBook(Shelf shelf, Glossary glossary, Rulings rulings) {
        this.shelf = shelf;
        this.glossary = glossary;
        this.rulings = rulings;
        this.figures = new Figures(shelf);
        Map<String, List<Figure>> bySubject = new TreeMap<>();
        figures.all()
                .forEach(figure -> bySubject
                        .computeIfAbsent(figure.subject(), subject -> new ArrayList<>())
                        .add(figure));
        bySubject.forEach(this::read);
    }

    List<Account> accounts() {
        return accounts;
    }

    /** Returns every id that an account goes by. */
    Set<String> ids() {
        return ids;
    }

    /** Returns a topic for each pair of figures that belong together. */
    List<Topic> topics() {
        return topics;
    }

    private void read(String subject, List<Figure> of) {
        Map<String, List<Integer>> index = new TreeMap<>();
        for (int at = 0; at < of.size(); at++) {
            for (String trait : of.get(at).traits()) {
                index.computeIfAbsent(trait, key -> new ArrayList<>()).add(at);
            }
        }
        Map<Long, Double> pairs = new TreeMap<>();
        index.forEach((trait, holders) -> {
            if (holders.size() <= POSTINGS) {
                weigh(of, holders, figures.rarity(trait), pairs);
            }
        });
        Groups groups = new Groups(of.size());
        List<int[]> joined = new ArrayList<>();
        double enough = ENOUGH * shelf.rarity(1);
        pairs.forEach((pair, weight) -> {
            if (weight >= enough) {
                int[] both = {(int) (pair >>> 32), (int) (long) pair};
                joined.add(both);
                groups.join(both[0], both[1]);
            }
        });
        Map<Integer, Account> made = new HashMap<>();
        groups.all().forEach((root, numbers) -> {
            List<Figure> members = numbers.stream().map(of::get).toList();
            if (members.size() > 1) {
                members.forEach(member -> ids.add(id(subject, member)));
                if (!isSilenced(subject, members)) {
                    Account account = account(subject, members);
                    accounts.add(account);
                    made.put(root, account);
                }
            }
        });
        joined.forEach(both -> {
            Account account = made.get(groups.root(both[0]));
            if (account != null) {
                topics.add(topic(account, of.get(both[0]), of.get(both[1])));
            }
        });
    }

    private void weigh(List<Figure> of, List<Integer> holders, double rarity, Map<Long, Double> pairs) {
        for (int one : holders) {
            for (int other : holders) {
                boolean isPair = one < other
                        && shelf.homes()[of.get(one).passage()] != shelf.homes()[of.get(other).passage()];
                if (isPair) {
                    pairs.merge(((long) one << 32) | other, rarity, Double::sum);
                }
            }
        }
    }

    private Topic topic(Account account, Figure one, Figure other) {
        return new Topic(
                Kind.FIGURE,
                "figure " + account.id(),
                account.subject(),
                one.quantity().kind() == Quantity.Kind.COUNT
                        ? "both give a number of " + account.rule()
                        : "both give a " + account.rule(),
                3 * shelf.rarity(account.statements().size()),
                Topic.Strength.MARGIN,
                List.of(occurrence(one), occurrence(other)));
    }

    private Occurrence occurrence(Figure figure) {
        Passage passage = shelf.passage(figure.passage());
        return new Occurrence(
                figure.passage(),
                figure.quantity().words().shift(passage.sentence().start()));
    }

    private Account account(String subject, List<Figure> members) {
        Set<String> shared = new TreeSet<>(members.get(0).traits());
        members.forEach(member -> shared.retainAll(member.traits()));
        List<String> anchors = shared.stream()
                .sorted(Comparator.comparingDouble((String trait) -> -figures.rarity(trait))
                        .thenComparing(Comparator.naturalOrder()))
                .map(this::inWords)
                .toList();
        List<String> ids = members.stream().map(member -> id(subject, member)).toList();
        String renamed = ids.stream()
                .filter(rulings.subjects()::containsKey)
                .map(id -> rulings.subjects().getOrDefault(id, subject))
                .findFirst()
                .orElse(subject);
        return new Account(
                ids.get(0),
                renamed,
                subject,
                anchors,
                members.stream().map(this::statement).toList());
    }

    private boolean isSilenced(String subject, List<Figure> members) {
        return members.stream().anyMatch(member -> rulings.silenced().contains(id(subject, member)));
    }

    /** An account goes by the name of its first statement; an editor may call it by that of any. */
    private String id(String subject, Figure figure) {
        Passage passage = shelf.passage(figure.passage());
        return Slug.from(subject) + "-"
                + Fingerprint.of(shelf.articleId(figure.passage()) + "\n" + passage.text())
                        .substring(0, 6);
    }

    private Statement statement(Figure figure) {
        Passage passage = shelf.passage(figure.passage());
        String sentence = passage.text();
        Quantity quantity = figure.quantity();
        Span words = quantity.words().shift(passage.sentence().start());
        return new Statement(
                new Bounds(quantity.least(), quantity.most()),
                Folding.singleSpaced(quantity.hedge().of(sentence)),
                Folding.singleSpaced(quantity.figure().of(sentence)),
                quantity.unit(),
                new Witness(
                        shelf.articleId(figure.passage()),
                        new Place(passage.block().id(), passage.sentence()),
                        List.of(words),
                        Folding.singleSpaced(sentence)));
    }

    private String inWords(String trait) {
        String rest = trait.substring(5);
        return trait.startsWith("term ")
                ? glossary.terms().stream()
                        .filter(term -> term.id().value().equals(rest))
                        .map(Term::headword)
                        .findFirst()
                        .orElse(rest)
                : rest;
    }

    /** Sets of numbers that grow together (union and find, the smaller number being the root). */
    private static final class Groups {

        private final int[] parents;

        Groups(int size) {
            this.parents = java.util.stream.IntStream.range(0, size).toArray();
        }

        int root(int of) {
            int root = of;
            while (parents[root] != root) {
                root = parents[root];
            }
            int at = of;
            while (parents[at] != root) {
                int up = parents[at];
                parents[at] = root;
                at = up;
            }
            return root;
        }

        void join(int one, int other) {
            int first = root(one);
            int second = root(other);
            parents[Math.max(first, second)] = Math.min(first, second);
        }

        Map<Integer, List<Integer>> all() {
            Map<Integer, List<Integer>> all = new TreeMap<>();
            for (int at = 0; at < parents.length; at++) {
                all.computeIfAbsent(root(at), root -> new ArrayList<>()).add(at);
            }
            return all;
        }
    }
}
