package dev.lectern.stage.index.search;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lectern.model.text.QueryWords;
import java.util.Arrays;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StemmingTest {

    @ParameterizedTest
    @CsvSource({
        "en, reform reforms reformed reforming",
        "en-GB, election elections",
        "ru, реформа реформы реформой реформам",
        "de, Häuser Haus",
        "fr, réforme réformes réformer",
        "es, reforma reformas",
        "ar, كتاب كتابه الكتاب",
        "tr, evler evlerde",
        "el, χώρα χώρας",
        "nb, hus huset",
        "fa, کتاب کتاب‌ها",
    })
    void formsOfAWordHaveOneStem(String language, String forms) {
        Stemming stemming = Stemming.of(language);
        assertThat(Arrays.stream(forms.split(" "))
                        .map(form -> form.toLowerCase(Locale.ROOT))
                        .map(stemming::stem)
                        .map(stem -> String.join(" ", QueryWords.of(stem))))
                .as(language)
                .containsOnly(
                        String.join(" ", QueryWords.of(stemming.stem(forms.split(" ")[0].toLowerCase(Locale.ROOT)))));
    }

    @Test
    void numbersAndWordsOfLanguagesWithoutRulesStayAsTheyAre() {
        assertThat(Stemming.of("en").stem("1990s")).isEqualTo("1990s");
        assertThat(Stemming.of("x-none").stem("words")).isEqualTo("words");
    }

    @Test
    void endingsAreLearntFromTheFormsAndTheMostFrequentComeFirst() {
        Endings endings = new Endings();
        endings.add("reforms", "reform");
        endings.add("elections", "elect");
        endings.add("actions", "act");
        endings.add("stories", "stori");
        endings.add("parties", "parti");
        endings.add("armies", "armi");
        endings.add("reform", "reform");
        assertThat(endings.all()).containsExactly("es>", "ions>");
        assertThat(endings.words()).isEqualTo(6);
    }
}
