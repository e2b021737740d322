package dev.lectern.model.archive.search;

/**
 * Where something stands: articles by number, with a value each, and in every article the passages by number. An archive
 * has millions of these numbers, so they are kept as bytes that those of many words share.
 *
 * <p>Of each article: how far it is behind the one before, how far each passage is behind the one before, zero, and the
 * value. "Before" the first is minus one. A number is seven bits a byte, the lowest first; the eighth says that more
 * follow.
 *
 * @param coded the bytes
 * @param start where in them this begins
 * @param end where it ends
 * @param articles how many articles there are
 * @param passages how many passages of all articles there are
 */
public record Postings(byte[] coded, int start, int end, int articles, int passages) {

    private static final int LOW = 0x7F;
    private static final int MORE = 0x80;
    private static final int BITS = 7;

    /** Is told of articles in their order, of each its passages in theirs and then its value. */
    public interface Reader {

        /** Takes an article. */
        void article(int article);

        /** Takes a passage of that article. */
        void passage(int passage);

        /** Takes the value of that article, which ends it. */
        void value(int value);
    }

    /** Returns how many bytes this takes. */
    public int size() {
        return end - start;
    }

    /** Tells everything in order. */
    public void read(Reader reader) {
        int article = -1;
        int at = start;
        while (at < end) {
            article += number(at);
            at = past(at);
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
}
