package dev.lectern.model.diagnostic;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What a configuration makes of a diagnostic, whatever it was when it was found. */
public enum Verdict {
    /** It fails the run. */
    ERROR,
    /** Somebody should look. */
    WARNING,
    /** It is worth knowing. */
    NOTE,
    /** It is counted and not told. */
    IGNORE;

    /** Returns its name in a configuration. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Returns every verdict by its name. */
    public static Map<String, Verdict> byWord() {
        return Arrays.stream(values()).collect(Collectors.toMap(Verdict::word, Function.identity()));
    }
}
