package dev.lectern.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lectern.testing.SmallArchive;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import picocli.CommandLine;

/** What the README tells its reader to type works, and its examples are read without a complaint. */
class ReadmeTest {

    private static final String COMMAND = "java -jar (?:target/)?lectern\\.jar (.+)";
    private static final Pattern OPTION = Pattern.compile("(?<![\\w-])--[a-z][a-z-]+");

    static List<String> commands() throws IOException {
        List<String> commands = readme().lines()
                .filter(line -> line.matches(COMMAND))
                .map(line -> line.replaceFirst(COMMAND, "$1"))
                .toList();
        assertThat(commands).hasSizeGreaterThan(3);
        return commands;
    }

    @ParameterizedTest
    @MethodSource("commands")
    void everyCommandIsUnderstood(String command) {
        List<String> words = Arrays.asList((command + " --help").split(" "));
        assertThat(Run.of(words.toArray(String[]::new)).status()).as(command).isZero();
        int named = words.get(0).equals("terms") || words.get(0).equals("new") ? 2 : 1;
        String[] help = Stream.concat(words.subList(0, named).stream(), Stream.of("--help"))
                .toArray(String[]::new);
        assertThat(OPTION.matcher(command).results().map(option -> option.group()))
                .allSatisfy(option -> assertThat(Run.of(help).out()).contains(option));
    }

    @Test
    void everyOptionNamedIsAnOption() throws IOException {
        String help = usage(new CommandLine(new Lectern()));
        assertThat(OPTION.matcher(readme()).results().map(option -> option.group()))
                .isNotEmpty()
                .allSatisfy(option -> assertThat(help).contains(option));
    }

    private static String usage(CommandLine command) {
        return command.getUsageMessage()
                + command.getSubcommands().values().stream()
                        .map(ReadmeTest::usage)
                        .collect(Collectors.joining());
    }

    @Test
    void everySeedThatIsInspectedIsThere() throws IOException {
        assertThat(commands().stream().filter(command -> command.startsWith("inspect ")))
                .isNotEmpty()
                .allSatisfy(
                        command -> assertThat(Path.of(command.split(" ")[1])).exists());
    }

    @Test
    void examplesOfACorrectionAndATermAreReadWithoutAComplaint(@TempDir Path folder) throws IOException {
        SmallArchive archive = SmallArchive.in(folder)
                .with("seeds/bridge.txt.meta.yaml", example("yaml"))
                .with("seeds/glossary/ferry-company.md", example("markdown"));
        Run check = Run.on(archive, "check");
        assertThat(check.err()).isEmpty();
        assertThat(check.status()).isZero();
        assertThat(Run.on(archive, "inspect", "seeds/bridge.txt").out()).contains("The Harrow Echo", "ferry-company 1");
    }

    @Test
    void pictureIsSmall() throws IOException {
        assertThat(Files.size(Path.of("src/docs/images/article-and-ledger.png")))
                .isLessThanOrEqualTo(300_000);
    }

    private static String example(String language) throws IOException {
        String readme = readme();
        int start = readme.indexOf("```" + language + "\n") + language.length() + 4;
        return readme.substring(start, readme.indexOf("```", start));
    }

    private static String readme() throws IOException {
        return Files.readString(Path.of("README.md"));
    }
}
