package dev.lectern.language;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;

/**
 * The list of the languages that have a file, {@code languages.txt}: each line a BCP 47 tag and what the file is for.
 *
 * @param language its tag
 * @param uses what its file is for, {@code vocabulary} or {@code detection} or both
 */
record KnownLanguages(String language, Set<String> uses) {

    static final String NAME = "languages.txt";
    private static final Set<String> USES = Set.of("vocabulary", "detection");

    /** Returns the tags of the languages whose file is for something, sorted. */
    static List<String> with(String use) {
        return load().stream()
                .filter(known -> known.uses().contains(use))
                .map(KnownLanguages::language)
                .toList();
    }

    /** Reads the list. */
    static List<KnownLanguages> load() {
        try (InputStream stream = Objects.requireNonNull(KnownLanguages.class.getResourceAsStream(NAME), NAME)) {
            return parse(new String(stream.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** Reads a list's text; a line that means nothing, or comes out of order, stops it with its number. */
    static List<KnownLanguages> parse(String text) {
        List<KnownLanguages> languages = new ArrayList<>();
        List<String> lines = text.lines().toList();
        String before = "";
        for (int number = 1; number <= lines.size(); number++) {
            String line = lines.get(number - 1).strip();
            if (line.isEmpty() || line.startsWith("//")) {
                continue;
            }
            List<String> words = List.of(line.split("\\s+"));
            Set<String> uses = new TreeSet<>(words.subList(1, words.size()));
            if (uses.isEmpty() || !USES.containsAll(uses) || words.get(0).compareTo(before) <= 0) {
                throw new IllegalStateException(NAME + ":" + number + ": \"" + line
                        + "\" is no tag, behind the one before it, with \"vocabulary\" or \"detection\"");
            }
            before = words.get(0);
            languages.add(new KnownLanguages(before, uses));
        }
        return List.copyOf(languages);
    }
}
