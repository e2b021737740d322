package dev.lectern.stage.link.tie;

import dev.lectern.stage.link.tie.Candidate.Shared;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * How much room is left for ties: no paragraph and no article has more than some, and two articles are told once that they
 * share a topic. Where there is no room there will never be.
 */
final class Room {

    private static final int MOST_IN_PARAGRAPH = 4;
    private static final int MOST_TO_ONE_ARTICLE = 2;
    private static final int MOST_BETWEEN_ARTICLES = 12;
    private static final int MOST_OF_ARTICLE = 40;

    private final Shelf shelf;
    private final int[] inParagraph;
    private final int[] ofArticle;
    private final Map<Long, Integer> toArticle = new HashMap<>();
    private final Map<Long, Integer> between = new HashMap<>();
    private final Map<Long, Set<String>> told = new HashMap<>();

    Room(Shelf shelf) {
        this.shelf = shelf;
        this.inParagraph = new int[shelf.size()];
        this.ofArticle = new int[shelf.articles().size()];
    }

    /** Tells whether there is room for a tie, and whether it says anything that the two articles were not told. */
    boolean has(Candidate pair) {
        int one = shelf.paragraphs()[pair.one()];
        int other = shelf.paragraphs()[pair.other()];
        return inParagraph[one] < MOST_IN_PARAGRAPH
                && inParagraph[other] < MOST_IN_PARAGRAPH
                && ofArticle[home(pair.one())] < MOST_OF_ARTICLE
                && ofArticle[home(pair.other())] < MOST_OF_ARTICLE
                && toArticle.getOrDefault(key(one, home(pair.other())), 0) < MOST_TO_ONE_ARTICLE
                && toArticle.getOrDefault(key(other, home(pair.one())), 0) < MOST_TO_ONE_ARTICLE
                && between.getOrDefault(homes(pair), 0) < MOST_BETWEEN_ARTICLES
                && isNews(pair);
    }

    private boolean isNews(Candidate pair) {
        Set<String> before = told.getOrDefault(homes(pair), Set.of());
        for (Shared shared : pair.shared()) {
            if (!before.contains(shared.topic().key())) {
                return true;
            }
        }
        return false;
    }

    /** Takes the room for a tie. */
    void take(Candidate pair) {
        int one = shelf.paragraphs()[pair.one()];
        int other = shelf.paragraphs()[pair.other()];
        inParagraph[one]++;
        inParagraph[other]++;
        ofArticle[home(pair.one())]++;
        ofArticle[home(pair.other())]++;
        toArticle.merge(key(one, home(pair.other())), 1, Integer::sum);
        toArticle.merge(key(other, home(pair.one())), 1, Integer::sum);
        between.merge(homes(pair), 1, Integer::sum);
        Set<String> topics = told.computeIfAbsent(homes(pair), articles -> new HashSet<>());
        pair.shared().forEach(shared -> topics.add(shared.topic().key()));
    }

    private int home(int passage) {
        return shelf.homes()[passage];
    }

    private long homes(Candidate pair) {
        return key(home(pair.one()), home(pair.other()));
    }

    private static long key(int one, int other) {
        return (long) one << Integer.SIZE | other;
    }
}
