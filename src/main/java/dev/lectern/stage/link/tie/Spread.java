package dev.lectern.stage.link.tie;

import java.util.Arrays;

/** In how many paragraphs and articles each of some runs stands; they are told in reading order. */
final class Spread {

    private final int[] paragraphs;
    private final int[] articles;
    private final int[] lastParagraph;
    private final int[] lastArticle;

    /** Begins with so many runs, all of which stand nowhere. */
    Spread(int runs) {
        this.paragraphs = new int[runs];
        this.articles = new int[runs];
        this.lastParagraph = new int[runs];
        this.lastArticle = new int[runs];
        Arrays.fill(lastParagraph, -1);
        Arrays.fill(lastArticle, -1);
    }

    void add(int run, int paragraph, int article) {
        if (lastParagraph[run] != paragraph) {
            lastParagraph[run] = paragraph;
            paragraphs[run]++;
        }
        if (lastArticle[run] != article) {
            lastArticle[run] = article;
            articles[run]++;
        }
    }

    /** Tells whether several articles have a run. */
    boolean isShared(int run) {
        return articles[run] > 1;
    }

    int paragraphs(int run) {
        return paragraphs[run];
    }
}
