package dev.lectern.stage.index.search;

import dev.lectern.model.archive.search.PassageKind;
import dev.lectern.model.archive.search.SearchIndex;
import java.util.List;

/**
 * What the frequency of a word in an article is worth, by the formula BM25 (S. Robertson and H. Zaragoza, "The
 * Probabilistic Relevance Framework", 2009, section 3): each further time counts less, and the less the longer the article.
 */
final class Impacts {

    private static final double SATURATION = 1.2;
    private static final double LENGTH_SHARE = 0.75;

    /** So many articles are kept of a word that is too common to tell anything. */
    static final int KEPT_ARTICLES = 1_000;

    /** What stands in more than one of so many passages, and in so many at least, is too common to tell anything. */
    private static final int COMMON_SHARE = 4;

    private static final int COMMON = 20_000;

    private final List<Integer> lengths;
    private final double average;

    /** Knows how many words each article has. */
    Impacts(List<Integer> lengths) {
        this.lengths = lengths;
        this.average = lengths.stream().mapToInt(length -> length).average().orElse(0);
    }

    /** Tells whether a word that is in so many of all passages is too common to tell anything. */
    static boolean isCommon(int passages, int all) {
        return passages > COMMON && passages > all / COMMON_SHARE;
    }

    /** Returns what the weight of a word in an article is worth. */
    int impact(int article, int weight) {
        double frequency = (double) weight / PassageKind.PARAGRAPH.weight();
        double length = average == 0 ? 1 : lengths.get(article) / average;
        double damping = SATURATION * (1 - LENGTH_SHARE + LENGTH_SHARE * length);
        return (int) Math.round(SearchIndex.GREATEST_IMPACT * frequency / (frequency + damping));
    }
}
