package dev.lectern.stage.render.typography;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lectern.model.text.Span;
import java.util.List;
import org.junit.jupiter.api.Test;

class ExcerptTest {

    private static final String TEXT = "One.  \"Two\n  words here,\" he said.  \"Two words\" more.";

    @Test
    void findsTheMarksOfAQuotationThatWasCutInTwo() {
        List<Edit> edits = Typographer.of("en").edits(TEXT);
        String quoted = "words here,\" he";

        List<Edit> found =
                new Excerpt(TEXT).edits(edits, new Span(13, 18), quoted).orElseThrow();

        assertThat(Edit.apply(quoted, found)).isEqualTo("words here,” he");
    }

    @Test
    void takesThePassageThatIsMeantOfTwoThatReadTheSame() {
        List<Edit> edits = List.of(new Edit(new Span(6, 7), "A", Correction.QUOTATION_MARK));
        int second = TEXT.lastIndexOf("Two");

        assertThat(new Excerpt(TEXT).edits(edits, new Span(7, 10), "\"Two words"))
                .hasValueSatisfying(found -> assertThat(found).hasSize(1));
        assertThat(new Excerpt(TEXT).edits(edits, new Span(second, second + 3), "\"Two words"))
                .hasValue(List.of());
    }

    @Test
    void saysWhereWordsAreNotFound() {
        assertThat(new Excerpt(TEXT).edits(List.of(), new Span(0, 3), "Three")).isEmpty();
    }
}
