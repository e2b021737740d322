package dev.lectern.language;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * One language's file: sections in square brackets, a phrase a line, comments after {@code //}. What a section says is read
 * when it is asked for, as most files are asked only for what tells their language from others.
 */
final class VocabularyFile {

    private final Map<Section, String> sections = new EnumMap<>(Section.class);

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
        int start = nextHead(text, 0);
        refuseSpeech(name, text.substring(0, start));
        try {
            while (start < text.length()) {
                int end = nextHead(text, start + 1);
                file.add(text.substring(start, end));
                start = end;
            }
        } catch (IllegalArgumentException wrong) {
            long line = text.substring(0, start).lines().count() + 1;
            throw new IllegalStateException(name + ":" + line + ": " + wrong.getMessage(), wrong);
        }
        return file;
    }

    private static void refuseSpeech(String name, String preamble) {
        List<String> lines = preamble.lines().map(VocabularyFile::withoutComment).toList();
        for (int at = 0; at < lines.size(); at++) {
            if (!lines.get(at).isEmpty()) {
                throw new IllegalStateException(
                        name + ":" + (at + 1) + ": \"" + lines.get(at) + "\" stands before the first section");
            }
        }
    }

    /** Returns what a section says, a line each. */
    List<String> entries(Section section) {
        return lines(sections.getOrDefault(section, "")).toList();
    }

    /** Returns where the next line that opens a section begins, at a place or behind it. */
    private static int nextHead(String text, int from) {
        if (from == 0 && text.startsWith("[")) {
            return 0;
        }
        int end = text.indexOf("\n[", Math.max(0, from - 1));
        return end < 0 ? text.length() : end + 1;
    }

    private void add(String text) {
        int end = text.indexOf('\n') < 0 ? text.length() : text.indexOf('\n');
        String head = withoutComment(text.substring(0, end));
        if (!head.endsWith("]")) {
            throw new IllegalArgumentException("section \"" + head + "\" does not close");
        }
        Section section = Section.named(head.substring(1, head.length() - 1));
        if (sections.putIfAbsent(section, text.substring(end)) != null) {
            throw new IllegalArgumentException("section \"" + section.label() + "\" stands twice");
        }
    }

    private static Stream<String> lines(String text) {
        return text.lines().map(VocabularyFile::withoutComment).filter(line -> !line.isEmpty());
    }

    private static String withoutComment(String line) {
        int comment = line.indexOf("//");
        return (comment < 0 ? line : line.substring(0, comment)).strip();
    }
}
