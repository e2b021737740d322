package dev.lectern.stage.render.typography;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NestingTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
                    en | “We sent it,” said Rowe.               | ‘We sent it,’ said Rowe.
                    en | "We sent it," said Rowe.               | ‘We sent it,’ said Rowe.
                    en | the board’s “long silence”             | the board’s ‘long silence’
                    en | “They said ‘no’ to us.”                | “They said ‘no’ to us.”
                    en | nothing is quoted in the board's words | nothing is quoted in the board’s words
                    de | Sie nannte es „ein Versehen“.          | Sie nannte es ‚ein Versehen‘.
                    ru | Он назвал это «ошибкой».               | Он назвал это „ошибкой“.
                    xx | He called it “a mistake”.              | He called it “a mistake”.
                    """)
    void quotationsInWordsThatAreQuotedHaveTheirOwnMarks(String language, String words, String shown) {
        Typographer typographer = Typographer.of(language).following(List.of(words));
        List<Edit> nested = typographer.nested(words, typographer.edits(words));
        assertThat(Edit.apply(words, nested)).isEqualTo(shown);
    }
}
