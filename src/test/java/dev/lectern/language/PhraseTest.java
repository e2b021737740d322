package dev.lectern.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PhraseTest {

    @ParameterizedTest
    @CsvSource(delimiter = '=', textBlock = """
                    share this (article|story)  = ► Share this Article!        = true
                    share this (article|story)  = share this                   = false
                    share this (article|story)  = share this article now       = false
                    # comments                  = 1,234 comments               = true
                    # comments                  = ۱۲ comments                  = true
                    # comments                  = 12k comments                 = true
                    # comments                  = comments                     = false
                    # (h|hours) ago             = 5h ago                       = true
                    source : …                  = Source : Reuters             = true
                    source : …                  = Source: Reuters              = true
                    source : …                  = Source Reuters               = false
                    source : …                  = Source:                      = false
                    share                       = Share:                       = true
                    … / afp                     = Ann Lee/AFP                  = true
                    … / afp                     = according to AFP             = false
                    is a ~ professor            = is a very old professor      = true
                    is a ~ professor            = is a professor               = true
                    is a ~ professor            = is a one two three four professor = false
                    (the|) end                  = End                          = true
                    publie le …                 = PUBLIÉ LE 3 mars             = true
                    yazarin notu : …            = YAZARIN NOTU: x              = true
                    ещё по теме                 = Еще по теме                  = true
                    مشاركة على                  = مشارکة على                    = true
                    """)
    void aLineMatchesAsAWhole(String pattern, String line, boolean matches) {
        assertThat(Phrase.of(pattern).matches(Wording.of(line).inner())).isEqualTo(matches);
    }

    @ParameterizedTest
    @ValueSource(strings = {"(a|b", "a)", "((a))", "(|)", "a… b", "top 10", "~", ""})
    void aPatternThatMeansNothingIsRefused(String pattern) {
        assertThatThrownBy(() -> Phrase.of(pattern)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aPatternOfOpenPartsOnlyHasNothingToFindItBy() {
        assertThatThrownBy(() -> Phrase.of("…").anchors()).hasMessageContaining("no word that must be there");
    }

    @Test
    void manyOpenPartsTakeNoMoreThanOnePassEach() {
        Phrase phrase = Phrase.of("… a … a … a … a … a … b");
        assertThat(phrase.matches(Wording.of("a ".repeat(3000)).inner())).isFalse();
        assertThat(phrase.matches(Wording.of("x " + "a ".repeat(3000) + "b").inner()))
                .isTrue();
    }
}
