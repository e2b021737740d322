package dev.lectern.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lectern.build.ProblemGuide;
import dev.lectern.testing.Golden;
import dev.lectern.testing.Tree;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every folder of {@code problems} is a small archive with the problem it is named after. The command reads it, {@code
 * check} or what a file {@code command.txt} says, and what it complains of is compared, word for word, with a golden file.
 */
class ProblemArchivesTest {

    private static final Path PROBLEMS = Path.of("src/test/resources/problems");
    private static final String COMMAND = "command.txt";
    private static final String GOLDEN = "said.golden.txt";

    /** Faults of Lectern's own, which nobody knows how to bring about, and what takes a second disk or a race for one. */
    private static final Set<String> NOT_TO_BE_HAD =
            Set.of("internal", "seed-failed", "path-collision", "disk-other", "disk-in-the-way", "port-refused");

    @TempDir
    Path folder;

    static List<Path> folders() {
        return Golden.cases(PROBLEMS);
    }

    @ParameterizedTest
    @MethodSource("folders")
    void commandTellsTheProblem(Path problem) throws IOException {
        copy(problem);
        Run run = Run.of(command(problem).toArray(String[]::new));
        String said = run.err().replace(folder.toString(), "ARCHIVE");
        assertThat(said).contains("[" + problem.getFileName() + "]");
        Golden.matches(problem.resolve(GOLDEN), said);
    }

    @Test
    void everyCodeHasAFolderOrATestOfItsOwn() throws IOException {
        SortedSet<String> without = new TreeSet<>(ProblemGuide.read().codes());
        folders().forEach(problem -> without.remove(problem.getFileName().toString()));
        String tests = Tree.files(Path.of("src/test/java")).stream()
                .map(ProblemArchivesTest::text)
                .collect(Collectors.joining());
        without.removeAll(NOT_TO_BE_HAD);
        without.removeIf(code -> tests.contains("\"" + code + "\"") || tests.contains("[" + code + "]"));
        assertThat(without)
                .as("codes without a folder of problems and without a test of their own")
                .isEmpty();
    }

    @Test
    void everyFolderIsNamedAfterACode() {
        Set<String> codes = ProblemGuide.read().codes();
        assertThat(folders())
                .allSatisfy(problem ->
                        assertThat(codes).contains(problem.getFileName().toString()));
    }

    private void copy(Path problem) throws IOException {
        for (Path file : Tree.files(problem)) {
            Path copy = folder.resolve(Tree.name(problem, file));
            Files.createDirectories(copy.getParent());
            Files.copy(file, copy);
        }
    }

    /** A file of the command has an argument on each line; ARCHIVE stands for the archive's folder. */
    private List<String> command(Path problem) {
        String given = Files.exists(problem.resolve(COMMAND)) ? text(problem.resolve(COMMAND)) : "check";
        List<String> arguments = new ArrayList<>(
                given.replace("ARCHIVE", folder.toString()).lines().toList());
        if (!given.startsWith("init")) {
            arguments.addAll(List.of("--source", folder.toString()));
        }
        return arguments;
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException failure) {
            throw new java.io.UncheckedIOException(failure);
        }
    }
}
