package dev.lectern.stage.index.search;

import dev.lectern.model.archive.search.Postings;
import java.util.Arrays;

/** Numbers as bytes, in the code of {@link Postings}: seven bits each, the lowest first, the eighth for more. */
final class CodedNumbers {

    private static final int LOW = 0x7F;
    private static final int MORE = 0x80;
    private static final int BITS = 7;
    private static final int LONGEST = 5;

    private final byte[][] held;
    private final int[] length = {0};

    /** Makes room for some bytes; more is made when it is needed. */
    CodedNumbers(int room) {
        this.held = new byte[][] {new byte[room]};
    }

    int length() {
        return length[0];
    }

    /** Returns how many bytes can follow without more room being made. */
    int room() {
        return held[0].length - length[0];
    }

    void clear() {
        length[0] = 0;
    }

    void append(int number) {
        byte[] bytes = roomy(LONGEST);
        int at = length[0];
        int left = number;
        while (left > LOW) {
            bytes[at++] = (byte) (left & LOW | MORE);
            left >>>= BITS;
        }
        bytes[at++] = (byte) left;
        length[0] = at;
    }

    void append(CodedNumbers others) {
        System.arraycopy(others.held[0], 0, roomy(others.length()), length[0], others.length());
        length[0] += others.length();
    }

    Cursor cursor() {
        return new Cursor(held[0], length[0], new int[1]);
    }

    private byte[] roomy(int more) {
        if (room() < more) {
            held[0] = Arrays.copyOf(held[0], Math.max(2 * held[0].length, length[0] + more));
        }
        return held[0];
    }

    /** Reads the numbers again. */
    record Cursor(byte[] bytes, int length, int[] at) {

        boolean hasNext() {
            return at[0] < length;
        }

        int next() {
            int number = 0;
            int shift = 0;
            byte read;
            do {
                read = bytes[at[0]++];
                number |= (read & LOW) << shift;
                shift += BITS;
            } while (read < 0);
            return number;
        }

        /** Copies the next bytes. */
        void copy(byte[] target, int to, int count) {
            System.arraycopy(bytes, at[0], target, to, count);
            at[0] += count;
        }
    }
}
