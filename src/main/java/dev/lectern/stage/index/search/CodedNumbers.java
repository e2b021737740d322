package dev.lectern.stage.index.search;

import dev.lectern.model.archive.search.Postings;
import dev.lectern.model.text.Counter;
import java.util.Arrays;

/** Numbers as bytes, in the code of {@link Postings}: seven bits each, the lowest first, the eighth for more. */
final class CodedNumbers {

    private static final int LOW = 0x7F;
    private static final int MORE = 0x80;
    private static final int BITS = 7;
    private static final int LONGEST = 5;

    private final byte[][] held;
    private final Counter length = new Counter(0);

    /** Makes room for some bytes; more is made when it is needed. */
    CodedNumbers(int room) {
        this.held = new byte[][] {new byte[room]};
    }

    int length() {
        return length.get();
    }

    /** Returns how many bytes can follow without more room being made. */
    int room() {
        return held[0].length - length.get();
    }

    void clear() {
        length.set(0);
    }

    void append(int number) {
        byte[] bytes = roomy(LONGEST);
        int at = length.get();
        int left = number;
        while (left > LOW) {
            bytes[at++] = (byte) (left & LOW | MORE);
            left >>>= BITS;
        }
        bytes[at++] = (byte) left;
        length.set(at);
    }

    void append(CodedNumbers others) {
        System.arraycopy(others.held[0], 0, roomy(others.length()), length.get(), others.length());
        length.add(others.length());
    }

    Cursor cursor() {
        return new Cursor(held[0], length.get(), new Counter(0));
    }

    private byte[] roomy(int more) {
        if (room() < more) {
            held[0] = Arrays.copyOf(held[0], Math.max(2 * held[0].length, length.get() + more));
        }
        return held[0];
    }

    /** Reads the numbers again. */
    record Cursor(byte[] bytes, int length, Counter at) {

        boolean hasNext() {
            return at.get() < length;
        }

        int next() {
            int number = 0;
            int shift = 0;
            byte read;
            do {
                read = bytes[at.next()];
                number |= (read & LOW) << shift;
                shift += BITS;
            } while (read < 0);
            return number;
        }

        /** Copies the next bytes. */
        void copy(byte[] target, int to, int count) {
            System.arraycopy(bytes, at.get(), target, to, count);
            at.add(count);
        }
    }
}
