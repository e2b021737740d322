package dev.lectern;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lectern.testing.Tree;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The documents speak of classes, files and artifacts that are there, and stay as short as they promise to be. */
class DocumentsTest {

    private static final Path ARCHITECTURE = Path.of("src/docs/architecture.md");
    private static final Path CONTRIBUTING = Path.of(".github/CONTRIBUTING.md");
    private static final Path DEPENDENCIES = Path.of("src/docs/dependencies.md");

    private static final Pattern CLASS_NAME = Pattern.compile("`([A-Z]\\w*[a-z]\\w*)(?:<\\w+>)?`");
    private static final Pattern SOURCE_PATH = Pattern.compile("`(src/[^`*<]+|templates/[^`*<]+)`");
    private static final Pattern LINK = Pattern.compile("]\\(([^)\\s#]+)[^)]*\\)");
    private static final Pattern INTO = Pattern.compile("]\\(([^)\\s#:]*)#([^)\\s]+)\\)");
    private static final Pattern HEADING = Pattern.compile("(?m)^#+ (.+)$");
    private static final Pattern ARTIFACT = Pattern.compile("<artifactId>([\\w-]+)</artifactId>");
    private static final Pattern TABLE_IN_TEST = Pattern.compile("TABLE = \"\"\"\\R(.*?)\"\"\"", Pattern.DOTALL);

    static List<Path> documents() {
        return Stream.of(Tree.files(Path.of("src/docs")), Tree.files(Path.of(".github")), List.of(Path.of("README.md")))
                .flatMap(List::stream)
                .filter(file -> file.toString().endsWith(".md"))
                .toList();
    }

    static List<Path> decisions() {
        return Tree.files(Path.of("src/docs/decisions"));
    }

    @ParameterizedTest
    @MethodSource("documents")
    void everyLinkLeadsToAFileThatIsThere(Path document) throws IOException {
        assertThat(found(LINK, document).filter(target -> !target.contains("://")))
                .allSatisfy(target ->
                        assertThat(document.resolveSibling(target)).as(target).exists());
    }

    @ParameterizedTest
    @MethodSource("documents")
    void everyLinkIntoADocumentLeadsToAHeading(Path document) throws IOException {
        for (MatchResult link :
                INTO.matcher(Files.readString(document)).results().toList()) {
            Path target = link.group(1).isEmpty() ? document : document.resolveSibling(link.group(1));
            assertThat(found(HEADING, target).map(DocumentsTest::anchor))
                    .as(target.toString())
                    .contains(link.group(2));
        }
    }

    @Test
    void everyGuideIsInTheIndex() throws IOException {
        assertThat(found(LINK, Path.of("src/docs/README.md")))
                .containsAll(Tree.files(Path.of("src/docs/guides")).stream()
                        .map(file -> "guides/" + file.getFileName())
                        .toList())
                .contains("tutorial.md");
    }

    @Test
    void everyClassNamedInTheArchitectureIsThere() throws IOException {
        assertThat(unknownClasses(ARCHITECTURE)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("decisions")
    void everyClassNamedInADecisionIsThere(Path decision) throws IOException {
        assertThat(unknownClasses(decision)).isEmpty();
    }

    @Test
    void tableOfImportsIsTheOneThatIsTested() throws IOException {
        String test = Files.readString(Path.of("src/test/java/dev/lectern/ArchitectureTest.java"));
        List<String> table = found(TABLE_IN_TEST, test)
                .flatMap(String::lines)
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .toList();
        assertThat(table).isNotEmpty();
        assertThat(Files.readAllLines(ARCHITECTURE)).containsSequence(table);
    }

    @Test
    void architectureFitsThreeScreens() throws IOException {
        assertThat(Files.readAllLines(ARCHITECTURE)).hasSizeLessThanOrEqualTo(80);
    }

    @ParameterizedTest
    @MethodSource("decisions")
    void decisionIsShortAndHasItsFourParts(Path decision) throws IOException {
        List<String> lines = Files.readAllLines(decision);
        String number = decision.getFileName().toString().substring(0, 4);
        assertThat(lines).hasSizeLessThanOrEqualTo(40);
        assertThat(lines.get(0)).startsWith("# " + number + " ");
        assertThat(lines.stream().filter(line -> line.startsWith("## ")))
                .containsExactly("## Context", "## Decision", "## Consequences", "## What would change our mind");
    }

    @Test
    void decisionsAreNumberedWithoutAGap() {
        List<String> numbers = decisions().stream()
                .map(file -> file.getFileName().toString().substring(0, 4))
                .toList();
        for (int at = 0; at < numbers.size(); at++) {
            assertThat(Integer.parseInt(numbers.get(at))).isEqualTo(at + 1);
        }
    }

    @Test
    void everyFileThatContributorsAreSentToIsThere() throws IOException {
        assertThat(found(SOURCE_PATH, CONTRIBUTING))
                .isNotEmpty()
                .allSatisfy(path -> assertThat(Path.of(path)).exists());
    }

    @Test
    void everyArtifactOfTheBuildIsExplained() throws IOException {
        String explained = Files.readString(DEPENDENCIES);
        assertThat(found(ARTIFACT, Path.of("pom.xml")).distinct())
                .contains("picocli", "maven-shade-plugin")
                .filteredOn(artifact -> !artifact.equals("lectern"))
                .allSatisfy(artifact -> assertThat(explained).contains("`" + artifact + "`"));
    }

    /** The name that a heading has on a page made of Markdown. */
    private static String anchor(String heading) {
        return heading.toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{N} _-]", "")
                .replace(' ', '-');
    }

    private static List<String> unknownClasses(Path document) throws IOException {
        Set<String> known = Stream.of("src/main/java", "src/test/java")
                .flatMap(root -> Tree.files(Path.of(root)).stream())
                .map(file -> file.getFileName().toString().replace(".java", ""))
                .collect(Collectors.toSet());
        Set<String> nested = Set.of("ListItem", "TableRow", "Visitor", "Optional", "Nullable");
        List<String> unknown = new ArrayList<>(found(CLASS_NAME, document).toList());
        unknown.removeIf(name -> known.contains(name) || nested.contains(name));
        return unknown;
    }

    private static Stream<String> found(Pattern pattern, Path file) throws IOException {
        return found(pattern, Files.readString(file));
    }

    private static Stream<String> found(Pattern pattern, String text) {
        return pattern.matcher(text).results().map((MatchResult match) -> match.group(1));
    }
}
