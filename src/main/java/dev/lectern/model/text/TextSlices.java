package dev.lectern.model.text;

import java.util.List;

/**
 * Finds which of some strings a part of a text is, without cutting it out. Eight ASCII characters or fewer are told by
 * one number alone; of longer parts and other letters the number is a hash, and the characters are compared.
 */
public final class TextSlices {

    /** What {@link #find} returns for a part that is none of the strings. */
    public static final int NONE = -1;

    private static final int PACKED = 8;
    private static final int ASCII = 0x80;
    private static final long HASHED = Long.MIN_VALUE;
    private static final long MIX = 0x9E3779B97F4A7C15L;

    private final List<String> strings;
    private final long[] keys;
    private final int[] numbers;

    /** Makes a table of strings, no two of them alike and none empty. */
    public TextSlices(List<String> strings) {
        this.strings = List.copyOf(strings);
        this.keys = new long[Integer.highestOneBit(Math.max(4, strings.size())) * 4];
        this.numbers = new int[keys.length];
        for (int number = 0; number < strings.size(); number++) {
            long key = key(strings.get(number), 0, strings.get(number).length());
            int slot = slot(key, keys.length);
            while (keys[slot] != 0) {
                slot = next(slot, keys.length);
            }
            keys[slot] = key;
            numbers[slot] = number;
        }
    }

    /** Returns the place of a part of a text in the list, or {@link #NONE}. */
    public int find(String text, int start, int end) {
        long key = key(text, start, end);
        int slot = slot(key, keys.length);
        while (keys[slot] != 0) {
            if (keys[slot] == key && (isExact(key) || isAt(strings.get(numbers[slot]), text, start, end))) {
                return numbers[slot];
            }
            slot = next(slot, keys.length);
        }
        return NONE;
    }

    /** Returns the place of the longest of the strings, of so many characters at most, that a text has at a place. */
    public int findLongest(String text, int start, int end) {
        int found = NONE;
        long packed = 0;
        for (int at = start; at < end; at++) {
            char unit = text.charAt(at);
            if (unit == 0 || unit >= ASCII || at - start >= PACKED) {
                return findLongest(text, start, at, end, found);
            }
            packed = packed << 8 | unit;
            int slot = slot(packed, keys.length);
            while (keys[slot] != 0 && keys[slot] != packed) {
                slot = next(slot, keys.length);
            }
            found = keys[slot] == 0 ? found : numbers[slot];
        }
        return found;
    }

    private int findLongest(String text, int start, int from, int end, int shorter) {
        for (int to = end; to > from; to--) {
            int found = find(text, start, to);
            if (found != NONE) {
                return found;
            }
        }
        return shorter;
    }

    /** Returns the string at a place of the list. */
    public String string(int number) {
        return strings.get(number);
    }

    /** Returns a number that is the same for the same characters, and never zero. */
    private static long key(String text, int start, int end) {
        int length = end - start;
        if (length <= PACKED) {
            long packed = 0;
            int units = 0;
            for (int at = start; at < end; at++) {
                char unit = text.charAt(at);
                packed = packed << 8 | unit;
                units |= unit == 0 ? ASCII : unit;
            }
            if (units < ASCII && length > 0) {
                return packed;
            }
        }
        return hash(text, start, end);
    }

    /** Returns a negative number that is the same for the same characters. */
    public static long hash(String text, int start, int end) {
        long hash = end - start;
        for (int at = start; at < end; at++) {
            hash = (hash ^ text.charAt(at)) * MIX;
            hash ^= hash >>> 32;
        }
        return hash | HASHED;
    }

    /** Tells whether only one string has that number. */
    private static boolean isExact(long key) {
        return key > 0;
    }

    /** Returns where in a table, whose length is a power of two, a key is looked for first. */
    public static int slot(long key, int length) {
        return (int) (key * MIX >>> 40) & (length - 1);
    }

    /** Returns where it is looked for next. */
    private static int next(int slot, int length) {
        return slot + 1 & (length - 1);
    }

    /** Tells whether a part of a text is a string. */
    public static boolean isAt(String string, String text, int start, int end) {
        return string.length() == end - start && text.startsWith(string, start);
    }
}
