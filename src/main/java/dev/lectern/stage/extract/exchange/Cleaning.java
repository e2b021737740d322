package dev.lectern.stage.extract.exchange;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Replaces what JSON can hold and a text file cannot: control characters, and halves of surrogate pairs. Counts them. Good for
 * one file.
 */
final class Cleaning {

    private static final int REPLACEMENT = 0xFFFD;

    private final List<Integer> replaced = new ArrayList<>();

    /** Returns data that was read from JSON with every text in it clean. */
    Object of(Object data) {
        if (data instanceof String text) {
            return clean(text);
        }
        if (data instanceof List<?> list) {
            return list.stream().map(this::of).toList();
        }
        if (data instanceof Map<?, ?> members) {
            Map<Object, Object> clean = new LinkedHashMap<>();
            members.forEach((name, value) -> clean.put(name, of(value)));
            return clean;
        }
        return data;
    }

    /** Returns how many characters were replaced. */
    int replaced() {
        return replaced.size();
    }

    private String clean(String text) {
        StringBuilder clean = new StringBuilder(text.length());
        text.codePoints().forEach(code -> clean.appendCodePoint(isBad(code) ? bad(code) : code));
        return clean.toString();
    }

    private int bad(int code) {
        replaced.add(code);
        return REPLACEMENT;
    }

    private static boolean isBad(int code) {
        boolean isLayout = code == '\t' || code == '\n' || code == '\r';
        return Character.getType(code) == Character.SURROGATE || (Character.isISOControl(code) && !isLayout);
    }
}
