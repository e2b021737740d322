package dev.lectern.stage.extract;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lectern.model.document.Extraction;
import dev.lectern.model.source.Editorial;
import dev.lectern.testing.Golden;
import dev.lectern.testing.Sources;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Recognises scrapes in several languages and forms, each labelled line by line by hand. */
class LabelledScrapesTest {

    private static final Path SCRAPES = Path.of("src/test/resources/recognise-gold");

    static List<Path> scrapes() {
        return Golden.cases(SCRAPES);
    }

    @ParameterizedTest
    @MethodSource("scrapes")
    void makesOfTheScrapeWhatAPersonDoes(Path folder) throws IOException {
        Extraction made = recognise(folder);
        assertThat(LabelledScrape.of(folder).differences(made)).isEmpty();
    }

    private static Extraction recognise(Path folder) throws IOException {
        return new ArticleExtractor().extract(Sources.text(folder.resolve("input.txt")), Editorial.SILENT);
    }
}
