package dev.lectern.stage.render.typography;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Lines of a case file of the form {@code raw => shown => codes}; the file is named after its language. */
record TypographyCases(String language, String raw, String shown, String codes) {

    private static final Path FOLDER = Path.of("src/test/resources/typography");

    static List<TypographyCases> all() throws IOException {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.sorted().flatMap(TypographyCases::of).toList();
        }
    }

    private static Stream<TypographyCases> of(Path file) {
        String language = file.getFileName().toString().replace(".txt", "");
        try {
            return Files.readAllLines(file).stream()
                    .filter(line -> !line.isBlank() && !line.startsWith("//"))
                    .map(line -> line.split(" =>", 3))
                    .map(parts -> new TypographyCases(
                            language, spaces(parts[0]), spaces(parts[1].substring(1)), parts[2].strip()));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** Puts what cannot be seen in place of the signs that stand for it. */
    private static String spaces(String written) {
        return written.replace('␣', '\u00A0')
                .replace('␢', '\u202F')
                .replace('⌁', '\u2060')
                .replace("⌇", "\u200A\u2060");
    }

    /** Makes visible again what cannot be seen. */
    static String visible(String text) {
        return text.replace("\u200A\u2060", "⌇")
                .replace('\u00A0', '␣')
                .replace('\u202F', '␢')
                .replace('\u2060', '⌁');
    }

    @Override
    public String toString() {
        return language + ": " + visible(raw);
    }
}
