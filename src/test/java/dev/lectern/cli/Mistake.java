package dev.lectern.cli;

import dev.lectern.testing.SmallArchive;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A mistake that somebody makes, as its file has it: the first line says what it is; {@code $} the command, {@code ! TROUBLE}
 * what else is the matter, {@code x PATH} what is taken away; then each line {@code >>> PATH} begins a file that is
 * written; below {@code = STATUS} stands all that the command said.
 */
record Mistake(
        String title,
        List<String> command,
        Map<String, String> written,
        List<String> removed,
        List<String> troubles,
        String head) {

    static Mistake read(Path file) throws IOException {
        List<String> command = new ArrayList<>();
        Map<String, String> written = new LinkedHashMap<>();
        List<String> removed = new ArrayList<>();
        List<String> troubles = new ArrayList<>();
        StringBuilder head = new StringBuilder();
        String open = "";
        List<String> lines = Files.readAllLines(file);
        for (String line : lines) {
            if (line.startsWith("= ")) {
                break;
            }
            head.append(line).append('\n');
            if (line.startsWith(">>> ")) {
                open = line.substring(4);
                written.put(open, "");
            } else if (!open.isEmpty()) {
                written.merge(open, line + "\n", String::concat);
            } else if (line.startsWith("$ lectern ")) {
                command.addAll(words(line.substring("$ lectern ".length())));
            } else if (line.startsWith("x ")) {
                removed.add(line.substring(2));
            } else if (line.startsWith("! ")) {
                troubles.add(line.substring(2));
            }
        }
        return new Mistake(lines.get(0), command, written, removed, troubles, head.toString());
    }

    /** Makes the mistake in an archive. */
    void in(SmallArchive archive) throws IOException {
        written.forEach(archive::with);
        for (String path : removed) {
            delete(archive.folder().resolve(path));
        }
    }

    private static void delete(Path path) throws IOException {
        if (Files.isDirectory(path)) {
            try (var children = Files.list(path)) {
                for (Path child : children.toList()) {
                    delete(child);
                }
            }
        }
        Files.delete(path);
    }

    /** Returns the words of a command line; quotation marks hold several together. */
    private static List<String> words(String line) {
        List<String> words = new ArrayList<>();
        StringBuilder word = new StringBuilder();
        boolean quoted = false;
        for (char unit : (line + " ").toCharArray()) {
            if (unit == '"') {
                quoted = !quoted;
            } else if (unit == ' ' && !quoted) {
                words.add(word.toString());
                word.setLength(0);
            } else {
                word.append(unit);
            }
        }
        return words;
    }
}
