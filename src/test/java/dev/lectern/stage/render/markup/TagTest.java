package dev.lectern.stage.render.markup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.lectern.model.text.Span;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TagTest {

    @Test
    void escapesAttributes() {
        Strand strand = new Strand(new Span(0, 1), Tag.of("a").with("href", "?a=1&b=\"'<>"));

        assertThat(Weaver.weave("x", List.of(strand)).html())
                .isEqualTo("<a href=\"?a=1&amp;b=&quot;&#39;&lt;&gt;\">x</a>");
    }

    @ParameterizedTest
    @ValueSource(strings = {"onclick", "style", "a b", "", "HREF", "x\"", "script"})
    void refusesAttributesThatRunOrBreakOut(String name) {
        assertThatIllegalArgumentException().isThrownBy(() -> Tag.of("a").with(name, "x"));
    }
}
