package dev.lectern.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lectern.testing.SmallArchive;
import dev.lectern.testing.Tree;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import picocli.CommandLine;

/** What README, the tutorial and the guides tell their reader to type is there, and README names every command. */
class ReadmeTest {

    private static final Path README = Path.of("README.md");
    private static final Path TUTORIAL = Path.of("src/docs/tutorial.md");

    /** In a block after a dollar sign and perhaps variables, or within a sentence between backticks. */
    private static final Pattern COMMAND = Pattern.compile(
            "(?m)(?:^\\$ (?:[A-Z_]+=\\S+ )*|`)(?:java -jar (?:target/)?lectern\\.jar|lectern) ([^`\\n]+)");

    private static final Pattern WORD = Pattern.compile("\"([^\"]*)\"|(\\S+)");
    private static final Pattern OPTION = Pattern.compile("(?<![\\w-])--[a-z][a-z-]+");
    private static final Pattern ROW = Pattern.compile("(?m)^\\| `([a-z ]+)` \\|");

    static List<Path> documents() {
        return Stream.concat(Stream.of(README, TUTORIAL), Tree.files(Path.of("src/docs/guides")).stream())
                .toList();
    }

    static List<String> commands() throws IOException {
        List<String> commands = new ArrayList<>();
        for (Path document : documents()) {
            COMMAND.matcher(Files.readString(document)).results().forEach(found -> commands.add(found.group(1)));
        }
        assertThat(commands).hasSizeGreaterThan(50);
        return commands.stream().distinct().toList();
    }

    @ParameterizedTest
    @MethodSource("commands")
    void everyCommandIsUnderstood(String command) {
        List<String> words = words(command);
        int named = words.get(0).equals("terms") || words.get(0).equals("new") ? 2 : 1;
        List<String> help =
                Stream.concat(words.stream().limit(named), Stream.of("--help")).toList();
        Run helped = Run.of(help.toArray(String[]::new));
        assertThat(helped.status()).as(command).isZero();
        assertThat(helped.out()).startsWith("Usage: lectern " + words.get(0));
        assertThat(OPTION.matcher(String.join(" ", words)).results().map(option -> option.group()))
                .allSatisfy(option -> assertThat(helped.out()).contains(option));
        words.add("--help");
        assertThat(Run.of(words.toArray(String[]::new)).status()).as(command).isZero();
    }

    @ParameterizedTest
    @MethodSource("documents")
    void everyOptionNamedIsAnOption(Path document) throws IOException {
        String help = usage(new CommandLine(new Lectern()));
        assertThat(OPTION.matcher(Files.readString(document)).results().map(option -> option.group()))
                .allSatisfy(option -> assertThat(help).contains(option));
    }

    @Test
    void tableNamesEveryCommand() throws IOException {
        assertThat(ROW.matcher(Files.readString(README)).results().map(row -> row.group(1)))
                .containsExactlyInAnyOrderElementsOf(names("", new CommandLine(new Lectern())));
    }

    @Test
    void readmeIsShort() throws IOException {
        assertThat(Files.readAllLines(README)).hasSizeLessThanOrEqualTo(125);
    }

    @Test
    void exampleOfACorrectionIsReadWithoutAComplaint(@TempDir Path folder) throws IOException {
        SmallArchive archive = SmallArchive.in(folder).with("seeds/bridge.txt.meta.yaml", example());
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

    /** Those of the command itself, without what the shell does with its answer. */
    private static List<String> words(String command) {
        return WORD.matcher(command.replaceFirst(" [>|].*", ""))
                .results()
                .map(word -> word.group(1) == null ? word.group(2) : word.group(1))
                .collect(Collectors.toCollection(ArrayList::new));
    }

    private static String usage(CommandLine command) {
        return command.getUsageMessage()
                + command.getSubcommands().values().stream()
                        .map(ReadmeTest::usage)
                        .collect(Collectors.joining());
    }

    private static Set<String> names(String above, CommandLine command) {
        Set<String> names = new TreeSet<>();
        command.getSubcommands().forEach((name, below) -> {
            boolean hasOnlyHelp =
                    Set.of("help").containsAll(below.getSubcommands().keySet());
            if (hasOnlyHelp && (above.isEmpty() || !name.equals("help"))) {
                names.add(above + name);
            } else {
                names.addAll(names(above + name + " ", below));
            }
        });
        return names;
    }

    private static String example() throws IOException {
        String readme = Files.readString(README);
        int start = readme.indexOf("```yaml\n") + "```yaml\n".length();
        return readme.substring(start, readme.indexOf("```", start));
    }
}
