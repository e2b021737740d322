package dev.lectern.stage.index.search;

import java.util.function.ObjIntConsumer;

/** How often characters that belong to no word stand in texts, without a space before them and with one. */
final class Signs {

    /** Behind the last character counted; beyond stand signs of scripts, few of them and each rare. */
    private static final int END = 0x3100;

    private final int[] bare = new int[END];
    private final int[] spaced = new int[END];

    /** Counts the characters of a range of a text between two words, but not its spaces. */
    void count(String text, int start, int end) {
        for (int at = start; at < end; at++) {
            char sign = text.charAt(at);
            if (sign > ' ' && sign < END) {
                boolean apart = at > 0 && text.charAt(at - 1) == ' ';
                (apart ? spaced : bare)[sign]++;
            }
        }
    }

    /** Tells every sign that was seen, with its space where it has one, and how often. */
    void forEach(ObjIntConsumer<String> reader) {
        for (int sign = 0; sign < END; sign++) {
            if (bare[sign] > 0) {
                reader.accept(Character.toString(sign), bare[sign]);
            }
            if (spaced[sign] > 0) {
                reader.accept(" " + Character.toString(sign), spaced[sign]);
            }
        }
    }
}
