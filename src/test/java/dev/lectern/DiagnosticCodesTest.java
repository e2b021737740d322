package dev.lectern;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lectern.build.ProblemGuide;
import dev.lectern.testing.Tree;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
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

    /** Codes that are handed on by a method of its class before they become a diagnostic. */
    private static final Pattern RAISED =
            Pattern.compile("\\b(?:error|fault|report|refuse)\\(\\s*\"([a-z]+(?:-[a-z]+)+)\"");

    private static final List<String> COMPOSED = List.of("seed-", "file-");

    @Test
    void everyCodeIsInKebabCase() throws IOException {
        assertThat(codes().keySet()).hasSizeGreaterThan(20).allMatch(code -> code.matches("[a-z]+(-[a-z]+)+|internal"));
    }

    @Test
    void noCodeBelongsToTwoPackages() throws IOException {
        assertThat(codes())
                .allSatisfy((code, packages) -> assertThat(packages).as(code).hasSize(1));
    }

    @Test
    void everyCodeHasASectionInTheGuide() throws IOException {
        SortedSet<String> made = new TreeSet<>(codes().keySet());
        for (Path file : Tree.files(Path.of("src/main/java"))) {
            RAISED.matcher(Files.readString(file))
                    .results()
                    .map(code -> code.group(1))
                    .forEach(made::add);
        }
        assertThat(made).hasSizeGreaterThan(80);
        assertThat(ProblemGuide.read().codes()).containsAll(made);
    }

    @Test
    void everySectionOfTheGuideIsOfACode() throws IOException {
        String sources = "";
        for (Path file : Tree.files(Path.of("src/main/java"))) {
            sources += Files.readString(file);
        }
        String all = sources;
        assertThat(ProblemGuide.read().codes()).allSatisfy(code -> {
            boolean isWhole = all.contains("\"" + code + "\"") || all.contains("[" + code + "]");
            boolean isComposed = COMPOSED.stream()
                    .anyMatch(start -> code.startsWith(start)
                            && all.contains("\"" + start + "\"")
                            && all.contains("\"" + code.substring(start.length()) + "\""));
            assertThat(isWhole || isComposed).as(code).isTrue();
        });
    }

    @Test
    void everySectionOfTheGuideSaysHowBadItIsAndWhatItMeans() {
        ProblemGuide guide = ProblemGuide.read();
        assertThat(guide.codes())
                .allSatisfy(code -> assertThat(guide.section(code))
                        .get()
                        .asString()
                        .matches("(?s)\\*(Error|Warning|Note)[.;][^*]*\\*.{20,}"));
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
