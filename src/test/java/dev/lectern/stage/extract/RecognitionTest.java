package dev.lectern.stage.extract;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lectern.model.annotation.AnnotatedArticle;
import dev.lectern.model.document.Extraction;
import dev.lectern.model.document.Removal;
import dev.lectern.model.source.Editorial;
import dev.lectern.stage.render.data.InspectionText;
import dev.lectern.testing.Golden;
import dev.lectern.testing.Sources;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Recognises every case folder and the archive's own seeds, and holds what was made against golden outlines. */
class RecognitionTest {

    private static final Path CASES = Path.of("src/test/resources/recognise");
    private static final Path LABELLED = Path.of("src/test/resources/recognise-gold");
    private static final Path SEEDS = Path.of("seeds");

    static List<Path> cases() {
        return Golden.cases(CASES);
    }

    static List<Path> seeds() throws IOException {
        try (Stream<Path> files = Files.list(SEEDS)) {
            return files.filter(file -> file.toString().endsWith(".txt"))
                    .sorted()
                    .toList();
        }
    }

    static Stream<Path> everything() throws IOException {
        Stream<Path> folders = Stream.concat(cases().stream(), Golden.cases(LABELLED).stream());
        return Stream.concat(folders.map(folder -> folder.resolve("input.txt")), seeds().stream());
    }

    @ParameterizedTest
    @MethodSource("cases")
    void recognisesTheCaseAsItsOutlineSays(Path folder) throws IOException {
        Extraction extraction = recognise(folder.resolve("input.txt"));
        Golden.matches(folder.resolve("outline.golden.txt"), outline(extraction));
    }

    /** What a person wrote down beside the case: words that must be in a block, and lines that must be in none. */
    @ParameterizedTest
    @MethodSource("cases")
    void keepsAndDropsWhatAPersonSays(Path folder) throws IOException {
        String blocks = recognise(folder.resolve("input.txt")).article().blocks().stream()
                .map(block -> block.text().text())
                .collect(Collectors.joining("\n"));
        for (String kept : listed(folder.resolve("keeps.txt"))) {
            assertThat(blocks).contains(kept);
        }
        for (String dropped : listed(folder.resolve("drops.txt"))) {
            assertThat(blocks.lines()).noneMatch(line -> line.startsWith(dropped));
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void recognisesTheSeedAsItsOutlineSays(Path seed) throws IOException {
        String name = seed.getFileName().toString().replace(".txt", "");
        Golden.matches(Path.of("src/test/resources/seeds", name + ".golden.txt"), outline(recognise(seed)));
    }

    @ParameterizedTest
    @MethodSource("everything")
    void everyLineThatShowsSomethingHasExactlyOneFate(Path input) throws IOException {
        Fates.check(Sources.text(input), recognise(input));
    }

    @ParameterizedTest
    @MethodSource("everything")
    void lineEndsDoNotMatter(Path input) throws IOException {
        String text = Files.readString(input);
        String unix = text.replace("\r\n", "\n").replace('\r', '\n');
        String dos = unix.replace("\n", "\r\n");
        Extraction one = new ArticleExtractor().extract(Sources.text(input, unix), Editorial.SILENT);
        Extraction other = new ArticleExtractor().extract(Sources.text(input, dos), Editorial.SILENT);
        assertThat(other.article().blocks()).isEqualTo(one.article().blocks());
        assertThat(other.ledger()).isEqualTo(one.ledger());
    }

    @ParameterizedTest
    @MethodSource("everything")
    void recognisingACleanedBodyAgainTakesNothingMoreOut(Path input) throws IOException {
        Extraction once = recognise(input);
        String body = once.article().body().stream()
                .map(block -> block.text().text())
                .collect(Collectors.joining("\n\n", once.article().title() + "\n\n", "\n"));
        Extraction twice = new ArticleExtractor().extract(Sources.text(input, body), Editorial.SILENT);
        assertThat(twice.ledger().removals().stream().map(Removal::text)).isEmpty();
    }

    private static List<String> listed(Path file) throws IOException {
        return Files.exists(file) ? Files.readAllLines(file) : List.of();
    }

    private static Extraction recognise(Path input) throws IOException {
        return new ArticleExtractor().extract(Sources.text(input), Editorial.SILENT);
    }

    private static String outline(Extraction extraction) {
        return InspectionText.of(
                extraction, new AnnotatedArticle(extraction.article(), List.of(), List.of(), List.of()));
    }
}
