package dev.lectern.language;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** Lines of a case file of the form {@code what => expected}, with the language the file is named after. */
record Cases(String language, String what, String expected) {

    static Stream<Cases> of(String folder, List<String> languages) {
        return languages.stream()
                .flatMap(language -> lines(folder + "/" + language + ".txt")
                        .map(line -> line.split(" => ", 2))
                        .map(parts -> new Cases(language, parts[0], parts[1])));
    }

    static Stream<String> lines(String name) {
        try (InputStream stream = Objects.requireNonNull(Cases.class.getResourceAsStream(name), name)) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("//"));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
