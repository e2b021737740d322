package dev.lectern;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lectern.testing.Tree;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** A diagnostic's code is its name for ever, so it is a name: in kebab case, and that of one problem. */
class DiagnosticCodesTest {

    private static final Pattern MADE = Pattern.compile("Diagnostic\\s*\\.\\s*(error|warning|note)\\(\\s*\"([^\"]*)\"");

    @Test
    void everyCodeIsInKebabCase() throws IOException {
        assertThat(codes().keySet()).hasSizeGreaterThan(20).allMatch(code -> code.matches("[a-z]+(-[a-z]+)+|internal"));
    }

    @Test
    void noCodeBelongsToTwoPackages() throws IOException {
        assertThat(codes())
                .allSatisfy((code, packages) -> assertThat(packages).as(code).hasSize(1));
    }

    private static Map<String, SortedSet<String>> codes() throws IOException {
        Map<String, SortedSet<String>> codes = new TreeMap<>();
        for (Path file : Tree.files(Path.of("src/main/java"))) {
            for (MatchResult made :
                    MADE.matcher(Files.readString(file)).results().toList()) {
                codes.computeIfAbsent(made.group(2), code -> new TreeSet<>()).add(String.valueOf(file.getParent()));
            }
        }
        return codes;
    }
}
