package dev.lectern.model.text;

import java.util.List;

/**
 * Finds which of some strings a part of a text is, without cutting it out. Sixteen ASCII characters or fewer are told by
 * two numbers alone; of longer parts and other letters one number is a hash, and the characters are compared.
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
    private final long[] rests;
    private final int[] numbers;

    /** Makes a table of strings, no two of them alike and none empty. */
    public TextSlices(List<String> strings) {
        this.strings = List.copyOf(strings);
        this.keys = new long[Integer.highestOneBit(Math.max(4, strings.size())) * 4];
        this.rests = new long[keys.length];
        this.numbers = new int[keys.length];
        for (int number = 0; number < strings.size(); number++) {
            String string = strings.get(number);
            long rest = rest(string, 0, string.length());
            long key = key(string, 0, string.length(), rest);
            int slot = slot(key, rest, keys.length);
            while (keys[slot] != 0) {
                slot = next(slot);
            }
            keys[slot] = key;
            rests[slot] = rest;
            numbers[slot] = number;
        }
    }

    /** Returns the place of a part of a text in the list, or {@link #NONE}. */
    public int find(String text, int start, int end) {
        long rest = rest(text, start, end);
        long key = key(text, start, end, rest);
        int slot = slot(key, rest, keys.length);
        while (keys[slot] != 0) {
            boolean same = keys[slot] == key && rests[slot] == rest;
            if (same && (isExact(key) || isAt(strings.get(numbers[slot]), text, start, end))) {
                return numbers[slot];
            }
            slot = next(slot);
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
            int slot = slot(packed, 0, keys.length);
            while (keys[slot] != 0 && (keys[slot] != packed || rests[slot] != 0)) {
                slot = next(slot);
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

    /** Returns a number for the characters behind the eighth; zero where there are none, or they are none for a number. */
    public static long rest(String text, int start, int end) {
        int from = start + PACKED;
        return end <= from || end > from + PACKED ? 0 : packed(text, from, end);
    }

    /** Returns a number that is the same for the same characters, and never zero; to go with their {@link #rest}. */
    public static long key(String text, int start, int end, long rest) {
        int middle = Math.min(end, start + PACKED);
        long packed = middle < end && rest == 0 ? 0 : packed(text, start, middle);
        return packed == 0 ? hash(text, start, end) : packed;
    }

    /** Returns a few ASCII characters as a number that is theirs alone; zero where one is of another kind or none. */
    private static long packed(String text, int start, int end) {
        long packed = 0;
        int units = 0;
        for (int at = start; at < end; at++) {
            char unit = text.charAt(at);
            packed = packed << Byte.SIZE | unit;
            units |= unit == 0 ? ASCII : unit;
        }
        return units < ASCII ? packed : 0;
    }

    private static long hash(String text, int start, int end) {
        long hash = end - start;
        for (int at = start; at < end; at++) {
            hash = (hash ^ text.charAt(at)) * MIX;
            hash ^= hash >>> 32;
        }
        return hash | HASHED;
    }

    /** Tells whether only one string has that key with a given rest. */
    public static boolean isExact(long key) {
        return key > 0;
    }

    /** Returns where in a table, whose length is a power of two, a key with its rest is looked for first. */
    public static int slot(long key, long rest, int length) {
        return (int) ((key ^ Long.rotateLeft(rest, Integer.SIZE)) * MIX >>> 40) & (length - 1);
    }

    private int next(int slot) {
        return slot + 1 & (keys.length - 1);
    }

    /** Tells whether a part of a text is a string. */
    public static boolean isAt(String string, String text, int start, int end) {
        return string.length() == end - start && text.startsWith(string, start);
    }
}
