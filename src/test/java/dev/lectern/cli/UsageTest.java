package dev.lectern.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine;

/** The command explains itself, and says what was wrong with a call. */
class UsageTest {

    static Set<String> commands() {
        return new CommandLine(new Lectern()).getSubcommands().keySet();
    }

    @Test
    void helpNamesEveryCommandEveryExitStatusAndAnExample() {
        Run run = Run.of("--help");
        assertThat(run.status()).isZero();
        assertThat(run.err()).isEmpty();
        assertThat(run.out())
                .contains("init", "new", "build", "check", "inspect", "list", "terms", "completion", "clean")
                .contains("Exit status: 0", "1 problems", "2 wrong usage", "3 the disk")
                .contains("Example: lectern ");
    }

    @ParameterizedTest
    @MethodSource("commands")
    void helpOfEachCommandShowsAnExample(String command) {
        Run run = Run.of(command, "--help");
        assertThat(run.status()).isZero();
        assertThat(run.out()).startsWith("Usage: lectern " + command).contains("Example: lectern " + command + " ");
    }

    @ParameterizedTest
    @ValueSource(strings = {"terms suggest", "terms list", "new article", "new term", "new note"})
    void helpOfACommandWithinACommandIsItsOwn(String path) {
        String[] names = path.split(" ");
        Run run = Run.of("help", names[0], names[1]);
        assertThat(run.status()).isZero();
        assertThat(run.out()).startsWith("Usage: lectern " + path).contains("Example: lectern " + path + " ");
        assertThat(Run.of(names[0], names[1], "--help")).isEqualTo(run);
        assertThat(Run.of(names[0], "help", names[1])).isEqualTo(run);
    }

    @Test
    void helpOfNothingIsThatOfTheWhole() {
        assertThat(Run.of("help")).isEqualTo(Run.of("--help"));
        assertThat(Run.of("help", "--help").out()).startsWith("Usage: lectern help");
    }

    @Test
    void helpOfAnUnknownCommandIsWrongUsageAndTheLikelyOneIsNamed() {
        Run run = Run.of("help", "terms", "sugest");
        assertThat(run.status()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err())
                .isEqualTo("lectern terms: error: there is no command \"sugest\"\n"
                        + "  hint: did you mean suggest? lectern terms --help shows what there is [wrong-usage]\n");
    }

    @ParameterizedTest
    @MethodSource("commands")
    void noLineOfHelpIsWiderThanATerminal(String command) {
        assertThat(Run.of(command, "--help").out().lines()).allMatch(line -> line.length() <= 80);
    }

    @ParameterizedTest
    @MethodSource("commands")
    void versionIsToldEverywhere(String command) {
        Run run = Run.of(command, "--version");
        assertThat(run.status()).isZero();
        assertThat(run.out()).startsWith("lectern ").contains("Java " + Runtime.version());
        assertThat(run).isEqualTo(Run.of("--version"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"article", "term", "note"})
    void helpOfEachThingThatIsNewShowsAnExampleAndFitsATerminal(String thing) {
        Run run = Run.of("new", thing, "--help");
        assertThat(run.status()).isZero();
        assertThat(run.out()).contains("Example: lectern new " + thing + " ", "--text", "--source");
        assertThat(run.out().lines()).allMatch(line -> line.length() <= 80);
    }

    @Test
    void newWithoutAThingIsWrongUsageAndThingsAreNamed() {
        Run run = Run.of("new");
        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err()).contains("article, term or note", "hint: lectern new --help");
    }

    @Test
    void commandThatIsMadeAloneIsHelpedAsAmongAllOthers() {
        for (String command : commands()) {
            assertThat(Run.of(command, "--help")).as(command).isEqualTo(Run.of("help", command));
        }
    }

    @Test
    void unknownOptionIsWrongUsageAndTheLikelyOneIsNamed() {
        Run run = Run.of("build", "--strcit");
        assertThat(run.status()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err())
                .isEqualTo("lectern build: error: there is no option \"--strcit\"\n"
                        + "  hint: did you mean --strict? lectern build --help shows what there is [wrong-usage]\n");
    }

    @Test
    void unknownCommandIsWrongUsageAndTheLikelyOneIsNamed() {
        Run run = Run.of("biuld");
        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err()).contains("there is no command \"biuld\"", "did you mean build?");
    }

    @Test
    void noCommandAtAllIsWrongUsage() {
        Run run = Run.of();
        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err()).contains("a command is missing", "hint: lectern --help");
    }

    @Test
    void unknownFormatIsWrongUsageAndTheKnownOnesAreNamed() {
        Run run = Run.of("inspect", "seeds/bridge.txt", "--format", "xml");
        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err())
                .containsIgnoringCase("text")
                .containsIgnoringCase("json")
                .contains("\"xml\"");
    }

    @Test
    void inspectWithoutASeedIsWrongUsage() {
        Run run = Run.of("inspect");
        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err()).contains("SEED");
    }

    @Test
    void argumentsCannotSteerTheTerminal() {
        Run run = Run.of("build", "\u001b[31mred");
        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err()).doesNotContain("\u001b").contains("\\u001b[31mred");
    }
}
