package dev.lectern.stage.render.cite;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lectern.model.text.Slug;
import dev.lectern.stage.render.ArticleDraft;
import org.junit.jupiter.api.Test;

class CitationTest {

    private static final Slug SLUG = new Slug("a-title");

    @Test
    void takesWhatTheSourceSaysAndNothingElse() {
        Citation citation = Citation.of(ArticleDraft.titled("a.txt", "A title").article(), SLUG);

        assertThat(citation.key()).isEqualTo("a-title");
        assertThat(citation.authors()).isEmpty();
        assertThat(citation.published()).isEmpty();
        assertThat(citation.publisher()).isEmpty();
        assertThat(citation.isPublished()).isFalse();
    }

    @Test
    void putsASuppliedTitleInBrackets() {
        assertThat(Citation.of(ArticleDraft.untitled("a.txt", "A title").article(), SLUG)
                        .title())
                .isEqualTo("[A title]");
    }

    @Test
    void staysOnOneLineAndInUnicode() {
        Citation citation = Citation.of(
                ArticleDraft.titled("a.txt", "Two\nlines \uD800 and\u2028more")
                        .by("Ann\r\nER  - ")
                        .article(),
                SLUG);

        assertThat(citation.title()).isEqualTo("Two lines \uFFFD and more");
        assertThat(citation.authors()).containsExactly("Ann  ER  -");
    }

    @Test
    void takesNoAddressThatRuns() {
        assertThat(Citation.of(
                                ArticleDraft.titled("a.txt", "A title")
                                        .in("The Review", "javascript:alert(1)")
                                        .article(),
                                SLUG)
                        .address())
                .isEmpty();
    }
}
