package dev.lectern.stage.extract.language;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class VocabularyFilesTest {
    @Test
    void t() {
        System.err.println(Vocabularies.of("en").sections("This is our second report in a two-part series about the uprising in Kazakhstan. Find our first report here."));
        assertThat(1).isEqualTo(1);
    }
}
