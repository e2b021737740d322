package dev.lectern.model.archive.search;

import java.util.Arrays;
import java.util.function.IntBinaryOperator;

/**
 * Where something stands: articles by number, with a value each, and in every article the passages by number. Kept as
 * variable-length bytes, because an archive has millions of these numbers.
 */
public final class Postings {

    /** Nothing. */
    public static final Postings NONE = new Postings(new byte[0], 0, 0, 0);

    private static final int LOW = 0x7F;
    private static final int MORE = 0x80;
    private static final int BITS = 7;

    private final byte[] coded;
    private final int length;
    private final int articles;
    private final int passages;

    private Postings(byte[] coded, int length, int articles, int passages) {
        this.coded = coded;
        this.length = length;
        this.articles = articles;
        this.passages = passages;
    }

    /** Is told of articles in their order, of each its passages in theirs and then its value. */
    public interface Reader {

        /** Takes an article. */
        void article(int article);

        /** Takes a passage of that article. */
        void passage(int passage);

        /** Takes the value of that article, which ends it. */
        void value(int value);
    }

    /** Returns how many articles there are. */
    public int articles() {
        return articles;
    }

    /** Returns how many passages of all articles there are. */
    public int passages() {
        return passages;
    }

    /** Returns about how many numbers there are to tell. */
    public int size() {
        return length;
    }

    /** Tells everything in order. */
    public void read(Reader reader) {
        int article = -1;
        int at = 0;
        while (at < length) {
            int gap = number(at);
            at = past(at);
            article += gap;
            reader.article(article);
            int passage = -1;
            while (coded[at] != 0) {
                passage += number(at);
                at = past(at);
                reader.passage(passage);
            }
            reader.value(number(at + 1));
            at = past(at + 1);
        }
    }

    /** Returns the same places, each article with a value made of its number and its old value. */
    public Postings valued(IntBinaryOperator value) {
        Writer writer = new Writer(length);
        int[] article = {0};
        int[] passage = {0};
        read(new Reader() {
            @Override
            public void article(int number) {
                article[0] = number;
            }

            @Override
            public void passage(int number) {
                passage[0] = number;
                writer.add(article[0], number, 0);
            }

            @Override
            public void value(int old) {
                writer.add(article[0], passage[0], value.applyAsInt(article[0], old));
            }
        });
        return writer.postings();
    }

    private int number(int start) {
        int at = start;
        int number = coded[at] & LOW;
        int shift = BITS;
        while ((coded[at] & MORE) != 0) {
            at++;
            number |= (coded[at] & LOW) << shift;
            shift += BITS;
        }
        return number;
    }

    private int past(int start) {
        int at = start;
        while ((coded[at] & MORE) != 0) {
            at++;
        }
        return at + 1;
    }

    /** Takes down where something stands. Articles and passages come in order; what is told twice is kept once. */
    public static final class Writer {

        private static final int LENGTH = 0;
        private static final int ARTICLE = 1;
        private static final int PASSAGE = 2;
        private static final int VALUE = 3;
        private static final int ARTICLES = 4;
        private static final int PASSAGES = 5;
        private static final int OPEN = 6;
        private static final int SHORT = 8;

        private final byte[][] coded;
        private final int[] state = {0, -1, -1, 0, 0, 0, 0};

        /** Makes a writer of few places. */
        public Writer() {
            this(SHORT);
        }

        private Writer(int length) {
            this.coded = new byte[][] {new byte[length]};
        }

        /** Adds a passage of an article, and something to the article's value. */
        public void add(int article, int passage, int value) {
            if (article != state[ARTICLE]) {
                close();
                append(article - state[ARTICLE]);
                state[ARTICLE] = article;
                state[PASSAGE] = -1;
                state[VALUE] = 0;
                state[ARTICLES]++;
                state[OPEN] = 1;
            }
            if (passage != state[PASSAGE]) {
                append(passage - state[PASSAGE]);
                state[PASSAGE] = passage;
                state[PASSAGES]++;
            }
            state[VALUE] += value;
        }

        /** Returns what was added. */
        public Postings postings() {
            close();
            return new Postings(coded[0], state[LENGTH], state[ARTICLES], state[PASSAGES]);
        }

        private void close() {
            if (state[OPEN] == 1) {
                append(0);
                append(state[VALUE]);
                state[OPEN] = 0;
            }
        }

        private void append(int number) {
            if (state[LENGTH] + 5 > coded[0].length) {
                coded[0] = Arrays.copyOf(coded[0], coded[0].length + coded[0].length / 2 + 5);
            }
            int left = number;
            while (left > LOW) {
                coded[0][state[LENGTH]++] = (byte) (left & LOW | MORE);
                left >>>= BITS;
            }
            coded[0][state[LENGTH]++] = (byte) left;
        }
    }
}
