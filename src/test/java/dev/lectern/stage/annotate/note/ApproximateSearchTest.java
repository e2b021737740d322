package dev.lectern.stage.annotate.note;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lectern.stage.annotate.note.ApproximateSearch.Match;
import org.junit.jupiter.api.Test;

class ApproximateSearchTest {

    private static final String PATTERN = "found cracks in two of its five arches";

    @Test
    void aWordPutInDoesNotCostTheOneBeforeIt() {
        String text = "engineers had found deep cracks in two of its five arches last autumn";

        Match match = ApproximateSearch.in(text, PATTERN, 10, 1).get(0);

        assertThat(match.span().of(text)).isEqualTo("found deep cracks in two of its five arches");
        assertThat(match.errors()).isEqualTo(5);
    }

    @Test
    void aChangedFirstWordIsPartOfTheMatch() {
        String text = "engineers had sound cracks in two of its five arches last autumn";

        assertThat(ApproximateSearch.in(text, PATTERN, 10, 1).get(0).span().of(text))
                .isEqualTo("sound cracks in two of its five arches");
    }
}
