package dev.lectern.language;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What running prose in one language is made of: a file of {@code grammar/}, with sections in square brackets and comments
 * after {@code //}.
 */
final class ProseFile {

    /** The sections a file may have. */
    static final Set<String> SECTIONS = Set.of(
            "decimal",
            "folding",
            "capitals",
            "inflections",
            "weak-words",
            "common-words",
            "numbers",
            "vague",
            "joiners",
            "hedges",
            "units",
            "people",
            "currencies",
            "percent",
            "subjects");

    private final Map<String, List<String>> lines = new TreeMap<>();

    private ProseFile() {}

    /** Reads the file of a language, which has nothing to say where there is none. */
    static ProseFile load(String language) {
        String name = "grammar/" + language + ".txt";
        try (InputStream stream = ProseFile.class.getResourceAsStream(name)) {
            return stream == null
                    ? new ProseFile()
                    : parse(name, new String(stream.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** Reads a file's text; a section that there is not stops it. */
    static ProseFile parse(String name, String text) {
        ProseFile file = new ProseFile();
        @Nullable List<String> section = null;
        for (String line : text.lines().toList()) {
            int comment = line.indexOf("//");
            String said = (comment < 0 ? line : line.substring(0, comment)).strip();
            if (said.startsWith("[")) {
                String label = said.substring(1, said.length() - 1);
                if (!SECTIONS.contains(label) || file.lines.containsKey(label)) {
                    throw new IllegalStateException(name + ": section \"" + label + "\" is unknown or stands twice");
                }
                section = new ArrayList<>();
                file.lines.put(label, section);
            } else if (!said.isEmpty() && section != null) {
                section.add(said);
            }
        }
        return file;
    }

    /** Returns a section's lines. */
    List<String> lines(String section) {
        return lines.getOrDefault(section, List.of());
    }

    /** Returns the words of a section, in their plain form. */
    Stream<String> words(String section) {
        return lines(section).stream()
                .flatMap(line -> Stream.of(line.split("\\s+")))
                .map(ProseFile::plain);
    }

    /** Returns the first line of a section. */
    Optional<String> first(String section) {
        return lines(section).stream().findFirst();
    }

    /** Returns the plain form of a word: small, without accents, with one kind of apostrophe. */
    static String plain(String word) {
        return PlainLetters.of(word).replace('\u2019', '\'').replace("\u200C", "");
    }
}
