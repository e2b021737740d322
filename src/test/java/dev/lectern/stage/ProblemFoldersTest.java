package dev.lectern.stage;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lectern.build.ProblemGuide;
import dev.lectern.model.diagnostic.Diagnostic;
import dev.lectern.model.diagnostic.LecternException;
import dev.lectern.model.source.Seeds;
import dev.lectern.stage.extract.GlossaryExtractor;
import dev.lectern.stage.read.ConfigReader;
import dev.lectern.stage.read.SeedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every folder of {@code problems} that has a file {@code reading.golden.txt} is a small archive in which reading finds
 * the problem the folder is named after. The golden file holds all messages, word for word; {@code -Dgolden.update=true}
 * writes it anew.
 */
class ProblemFoldersTest {

    private static final Path PROBLEMS = Path.of("src/test/resources/problems");
    private static final String GOLDEN = "reading.golden.txt";

    static List<Path> folders() throws IOException {
        try (Stream<Path> folders = Files.list(PROBLEMS)) {
            return folders.filter(folder -> Files.exists(folder.resolve(GOLDEN)))
                    .sorted()
                    .toList();
        }
    }

    @ParameterizedTest
    @MethodSource("folders")
    void messagesAreAsTheyShouldBe(Path folder) throws IOException {
        List<Diagnostic> found = problemsIn(folder);
        String made = found.stream().map(ProblemFoldersTest::asText).collect(Collectors.joining());
        if (Boolean.getBoolean("golden.update")) {
            Files.writeString(folder.resolve(GOLDEN), made);
        }
        assertThat(made)
                .as("%s; after a look at the difference, renew with -Dgolden.update=true", folder)
                .isEqualTo(Files.readString(folder.resolve(GOLDEN)));
        assertThat(found)
                .extracting(Diagnostic::code)
                .contains(folder.getFileName().toString());
    }

    @ParameterizedTest
    @MethodSource("folders")
    void messagesAreInTheHouseStyle(Path folder) {
        assertThat(problemsIn(folder)).allSatisfy(problem -> {
            assertThat(problem.code()).matches("[a-z0-9]+(-[a-z0-9]+)+");
            assertThat(problem.message()).isNotBlank().doesNotEndWith(".").doesNotContain("\n");
            assertThat(problem.message().codePointAt(0))
                    .matches(first ->
                            !Character.isUpperCase(first) || problem.message().startsWith("U+"));
            assertThat(problem.hint()).isNotBlank().doesNotEndWith(".");
        });
    }

    @Test
    void thereAreFolders() throws IOException {
        assertThat(folders()).hasSizeGreaterThan(20);
    }

    private static List<Diagnostic> problemsIn(Path folder) {
        List<Diagnostic> found = new ArrayList<>();
        try {
            new ConfigReader(ProblemGuide::known).read(folder, Optional.empty(), List.of());
        } catch (LecternException stopped) {
            found.addAll(stopped.diagnostics());
        }
        Seeds seeds = new SeedReader().read(folder);
        found.addAll(seeds.diagnostics());
        found.addAll(new GlossaryExtractor().extract(seeds.glossary()).diagnostics());
        boolean isOnlyConfig = !Files.exists(folder.resolve("seeds"));
        found.removeIf(problem -> isOnlyConfig && problem.code().equals("seeds-missing"));
        return found.stream().sorted().toList();
    }

    private static String asText(Diagnostic problem) {
        return "%s: %s: %s%n  hint: %s%n  [%s]%n"
                .formatted(
                        problem.location(),
                        problem.severity().name().toLowerCase(Locale.ROOT),
                        problem.message(),
                        problem.hint(),
                        problem.code())
                .replace(System.lineSeparator(), "\n");
    }
}
