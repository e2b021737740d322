package dev.lectern.stage.link.tie;

import java.util.Arrays;

/** In how many paragraphs and articles each of some runs stands; they are told in reading order. */
final class Spread {

    private final long[] keys;
    private final int[] paragraphs;
    private final int[] articles;
    private final int[] lastParagraph;
    private final int[] lastArticle;

    Spread(long[] keys) {
        this.keys = keys;
        this.paragraphs = new int[keys.length];
        this.articles = new int[keys.length];
        this.lastParagraph = new int[keys.length];
        this.lastArticle = new int[keys.length];
        Arrays.fill(lastParagraph, -1);
        Arrays.fill(lastArticle, -1);
    }

    void add(long key, Passage passage) {
        int at = Arrays.binarySearch(keys, key);
        if (at < 0) {
            return;
        }
        if (lastParagraph[at] != passage.paragraph()) {
            lastParagraph[at] = passage.paragraph();
            paragraphs[at]++;
        }
        if (lastArticle[at] != passage.article()) {
            lastArticle[at] = passage.article();
            articles[at]++;
        }
    }

    /** Returns the number of a run that several articles have, or -1. */
    int shared(long key) {
        int at = Arrays.binarySearch(keys, key);
        return at >= 0 && articles[at] > 1 ? at : -1;
    }

    int paragraphs(int which) {
        return paragraphs[which];
    }
}
