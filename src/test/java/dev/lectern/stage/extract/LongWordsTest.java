package dev.lectern.stage.extract;

import dev.lectern.model.source.Document;
import dev.lectern.model.source.Editorial;
import dev.lectern.testing.Sources;
import java.nio.file.Path;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A single word of any length costs neither the stack nor an age, and is not lost. */
class LongWordsTest {

    private static final String TEXT = """
            The river rose in the night, and by the morning the lower street could be crossed only by boat.

            Nobody was hurt, the mayor said, though the baker lost his flour and the school its piano.

            """;

    @ParameterizedTest
    @ValueSource(strings = {"-dead", "a", "aB", "a_", "-beef1"})
    void areReadLikeAnyOther(String part) {
        String word = "deadbeef1" + part.repeat(40_000);

        Document document = Sources.text(Path.of("long.txt"), TEXT + word + "\n\n" + TEXT);

        Fates.check(document, new ArticleExtractor().extract(document, Editorial.SILENT));
    }
}
