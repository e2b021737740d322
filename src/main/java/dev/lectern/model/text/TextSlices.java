package dev.lectern.model.text;

import java.util.Arrays;
import java.util.List;

/** Finds which of some strings a part of a text is, without cutting it out. */
public final class TextSlices {

    private static final int NONE = -1;
    private static final int SPREAD = 31;

    private final List<String> strings;
    private final int[] slots;

    /** Makes a table of strings, no two of them alike. */
    public TextSlices(List<String> strings) {
        this.strings = List.copyOf(strings);
        this.slots = new int[Integer.highestOneBit(Math.max(4, strings.size())) * 4];
        Arrays.fill(slots, NONE);
        for (int number = 0; number < strings.size(); number++) {
            int slot = slot(hash(strings.get(number), 0, strings.get(number).length()));
            while (slots[slot] != NONE) {
                slot = (slot + 1) % slots.length;
            }
            slots[slot] = number;
        }
    }

    /** Returns the place of a part of a text in the list, or a negative number where it is not there. */
    public int find(String text, int start, int end) {
        int slot = slot(hash(text, start, end));
        while (slots[slot] != NONE && !isAt(strings.get(slots[slot]), text, start, end)) {
            slot = (slot + 1) % slots.length;
        }
        return slots[slot];
    }

    /** Returns a number that is the same for the same characters. */
    public static int hash(String text, int start, int end) {
        int hash = 0;
        for (int at = start; at < end; at++) {
            hash = hash * SPREAD + text.charAt(at);
        }
        return hash ^ (hash >>> 16);
    }

    /** Tells whether a part of a text is a string. */
    public static boolean isAt(String string, String text, int start, int end) {
        return string.length() == end - start && text.startsWith(string, start);
    }

    private int slot(int hash) {
        return hash & (slots.length - 1);
    }
}
