package dev.lectern.model.archive.tie;

import java.util.List;
import java.util.Optional;

/**
 * Two passages of different articles that speak of one thing.
 *
 * @param id {@code t-} and ten hexadecimal digits of the fingerprint of both articles' ids and both sentences: it changes
 *     only when a sentence does
 * @param one the passage of the article whose id comes first
 * @param other the passage of the other article
 * @param grounds why they are tied, the weightiest first; at least one
 * @param weight that of the weightiest ground, and half of what the others weigh; comparable within one archive only
 * @param standing where it is shown
 * @param confirmed whether the editor says that it is right
 */
public record Tie(
        String id,
        Witness one,
        Witness other,
        List<Ground> grounds,
        double weight,
        Standing standing,
        boolean confirmed) {

    /** Copies the list; refuses a tie within one article and one without a ground. */
    public Tie {
        grounds = List.copyOf(grounds);
        if (grounds.isEmpty() || one.article().equals(other.article())) {
            throw new IllegalArgumentException("a tie has grounds and joins two articles: " + id);
        }
    }

    /** Returns the kind of its weightiest ground. */
    public Kind kind() {
        return grounds.get(0).kind();
    }

    /** Returns the passage that stands in an article. */
    public Witness in(String article) {
        return one.article().equals(article) ? one : other;
    }

    /** Returns the passage that answers the one in an article. */
    public Witness facing(String article) {
        return one.article().equals(article) ? other : one;
    }

    /** What two passages have in common. */
    public enum Kind {
        /** A number of one sort of thing. */
        FIGURE,
        /** A run of words. */
        PHRASE,
        /** A term of the glossary that few passages name. */
        NAME,
        /** A time, and what is said of it. */
        DATE
    }

    /** Where a tie is shown. */
    public enum Standing {
        /** Beside the passage, and in the list at the article's foot. */
        MARGIN,
        /** Only in the list at the article's foot. */
        FOOT
    }

    /**
     * One reason for a tie.
     *
     * @param subject what is in common, in few words: {@code people killed}, {@code color revolution}, {@code 2019}
     * @param reason the same as half a sentence: {@code both give a number of people killed}
     * @param account the id of the account that both belong to, for a figure
     */
    public record Ground(Kind kind, String subject, String reason, double weight, Optional<String> account) {}
}
