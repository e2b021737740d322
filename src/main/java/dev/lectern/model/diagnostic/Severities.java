package dev.lectern.model.diagnostic;

import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * How bad each problem is held to be, by its code. A code of which nothing is said keeps the severity it was found with.
 *
 * @param verdicts by code
 */
public record Severities(SortedMap<String, Verdict> verdicts) {

    /** Everything keeps the severity it was found with. */
    public static final Severities AS_FOUND = new Severities(new TreeMap<>());

    /** Copies the map. */
    public Severities {
        verdicts = Collections.unmodifiableSortedMap(new TreeMap<>(verdicts));
    }

    /** Returns a diagnostic as it is to be told, or nothing where it is to be ignored. */
    public Optional<Diagnostic> judged(Diagnostic found) {
        Verdict verdict = verdicts.get(found.code());
        if (verdict == null) {
            return Optional.of(found);
        }
        return switch (verdict) {
            case ERROR -> Optional.of(found.as(Severity.ERROR));
            case WARNING -> Optional.of(found.as(Severity.WARNING));
            case NOTE -> Optional.of(found.as(Severity.NOTE));
            case IGNORE -> Optional.empty();
        };
    }

    /** Returns the verdicts in the words of a configuration. */
    public Map<String, String> words() {
        SortedMap<String, String> words = new TreeMap<>();
        verdicts.forEach((code, verdict) -> words.put(code, verdict.word()));
        return words;
    }
}
