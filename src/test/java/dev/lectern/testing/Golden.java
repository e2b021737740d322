package dev.lectern.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * Compares what was made with a golden file, and renews the file when the tests run with {@code -Dgolden.update=true}.
 * Review a renewal as a diff before it is committed.
 */
public final class Golden {

    private static final String RENEW = "mvn test -Dgolden.update=true";

    private Golden() {}

    /** Fails unless the file holds exactly this text. */
    public static void matches(Path file, String made) {
        try {
            if (Boolean.getBoolean("golden.update")) {
                if (System.getenv("CI") != null) {
                    throw new IllegalStateException("golden files are not renewed where CI is set");
                }
                Files.createDirectories(file.toAbsolutePath().getParent());
                Files.writeString(file, made);
            }
            assertThat(file).as("golden file, renewed by: " + RENEW).exists();
            assertThat(made).as("%s, renewed by: %s", file, RENEW).isEqualTo(Files.readString(file));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** Returns the case folders of a folder of cases, sorted; fails if there is none. */
    public static List<Path> cases(Path folder) {
        try (Stream<Path> children = Files.list(folder)) {
            List<Path> cases = children.filter(Files::isDirectory).sorted().toList();
            assertThat(cases).as("cases in " + folder).isNotEmpty();
            return cases;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
