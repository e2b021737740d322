package dev.lectern.stage.render.typography;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The file of a language or of one country's use of it: sections in square brackets, comments after {@code //}. */
final class ConventionsFile {

    private ConventionsFile() {}

    /** Reads the file of a tag, such as {@code fr} or {@code fr-CH}; empty where there is none. */
    static Optional<Map<Section, List<String>>> load(String tag) {
        String name = tag + ".txt";
        try (InputStream stream = ConventionsFile.class.getResourceAsStream(name)) {
            return stream == null
                    ? Optional.empty()
                    : Optional.of(parse(name, new String(stream.readAllBytes(), StandardCharsets.UTF_8)));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** Reads a file's text; a line that means nothing stops it, with the file and the line in the message. */
    static Map<Section, List<String>> parse(String name, String text) {
        Map<Section, List<String>> sections = new EnumMap<>(Section.class);
        List<String> lines = text.lines().toList();
        @Nullable List<String> entries = null;
        for (int number = 1; number <= lines.size(); number++) {
            String line = withoutComment(lines.get(number - 1));
            if (line.startsWith("[") && line.endsWith("]")) {
                entries = open(sections, line, name + ":" + number + ": ");
            } else if (!line.isEmpty()) {
                if (entries == null) {
                    throw new IllegalStateException(name + ":" + number + ": \"" + line + "\" stands in no section");
                }
                entries.add(line);
            }
        }
        return Collections.unmodifiableMap(sections);
    }

    private static List<String> open(Map<Section, List<String>> sections, String line, String place) {
        try {
            List<String> entries = new ArrayList<>();
            if (sections.put(Section.named(line.substring(1, line.length() - 1)), entries) != null) {
                throw new IllegalArgumentException("section " + line + " stands twice");
            }
            return entries;
        } catch (IllegalArgumentException wrong) {
            throw new IllegalStateException(place + wrong.getMessage(), wrong);
        }
    }

    private static String withoutComment(String line) {
        int comment = line.indexOf("//");
        return (comment < 0 ? line : line.substring(0, comment)).strip();
    }
}
