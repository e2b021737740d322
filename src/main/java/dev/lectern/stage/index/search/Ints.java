package dev.lectern.stage.index.search;

import java.util.Arrays;

/** A row of numbers that grows as it is written to; what was never written is zero. */
final class Ints {

    private static final int FIRST = 1 << 10;

    private final int[][] held = {new int[FIRST]};

    int get(int at) {
        int[] numbers = held[0];
        return at < numbers.length ? numbers[at] : 0;
    }

    void set(int at, int number) {
        if (at >= held[0].length) {
            held[0] = Arrays.copyOf(held[0], Math.max(at + 1, 2 * held[0].length));
        }
        held[0][at] = number;
    }

    void add(int at, int number) {
        set(at, get(at) + number);
    }
}
