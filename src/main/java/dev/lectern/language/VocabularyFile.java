package dev.lectern.language;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One language's file: sections in square brackets, a phrase a line, comments after {@code //}. The phrases are compiled by
 * whoever asks for them, as most files are read only to tell their language from others.
 */
final class VocabularyFile {

    private final Map<Section, List<String>> entries = new EnumMap<>(Section.class);

    private VocabularyFile() {}

    /** Reads the file of a language; empty where there is none. */
    static Optional<VocabularyFile> load(String language) {
        String name = language + ".txt";
        try (InputStream stream = VocabularyFile.class.getResourceAsStream(name)) {
            return stream == null
                    ? Optional.empty()
                    : Optional.of(parse(name, new String(stream.readAllBytes(), StandardCharsets.UTF_8)));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** Reads a file's text; a line that means nothing stops it, with the file and the line in the message. */
    static VocabularyFile parse(String name, String text) {
        VocabularyFile file = new VocabularyFile();
        List<String> lines = text.lines().toList();
        @Nullable Section section = null;
        for (int number = 1; number <= lines.size(); number++) {
            String line = withoutComment(lines.get(number - 1));
            try {
                if (line.startsWith("[")) {
                    section = file.open(line);
                } else if (!line.isEmpty()) {
                    file.add(section, line);
                }
            } catch (IllegalArgumentException wrong) {
                throw new IllegalStateException(name + ":" + number + ": " + wrong.getMessage(), wrong);
            }
        }
        return file;
    }

    List<String> entries(Section section) {
        return List.copyOf(entries.getOrDefault(section, List.of()));
    }

    private Section open(String line) {
        if (!line.endsWith("]")) {
            throw new IllegalArgumentException("section \"" + line + "\" does not close");
        }
        Section section = Section.named(line.substring(1, line.length() - 1));
        if (entries.putIfAbsent(section, new ArrayList<>()) != null) {
            throw new IllegalArgumentException("section \"" + section.label() + "\" stands twice");
        }
        return section;
    }

    private void add(@Nullable Section section, String line) {
        if (section == null) {
            throw new IllegalArgumentException("\"" + line + "\" stands before the first section");
        }
        entries.getOrDefault(section, new ArrayList<>()).add(line);
    }

    private static String withoutComment(String line) {
        int comment = line.indexOf("//");
        return (comment < 0 ? line : line.substring(0, comment)).strip();
    }
}
