package dev.lectern.stage.render.typography;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lectern.model.text.Span;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class TypographerTest {

    @ParameterizedTest
    @MethodSource("cases")
    void setsWhatIsCustomary(TypographyCases one) {
        List<Edit> edits = Typographer.of(one.language()).edits(one.raw());

        assertThat(TypographyCases.visible(Edit.apply(one.raw(), edits)))
                .isEqualTo(TypographyCases.visible(one.shown()));
        assertThat(codes(edits)).isEqualTo(one.codes());
    }

    @ParameterizedTest
    @MethodSource("cases")
    void leavesAloneWhatIsSetAlready(TypographyCases one) {
        assertThat(Typographer.of(one.language()).edits(one.shown())).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en | It came – late – but it came. | war - and peace | war␣– and peace",
                "en | It came—late. And—so what? – no | war - and peace | war⌁—and peace",
                "en-GB | | war - and peace | war␣– and peace",
                "ru | Слово – дело – тело | Москва - столица | Москва␣– столица",
                "de | »Ja«, sagte er. »Nein« | \"Gut\" | »Gut«",
                "de | «Ja», sagte er. «Nein» | \"Gut\" | «Gut»",
                "de-CH | | \"Gut\" | «Gut»",
                "es | “Sí”, dijo | \"No\" | “No”",
                "fr | Vrai ! Faux ? Bien: | Bonjour! | Bonjour␢!",
                "fr | Vrai! Faux? Bien ! | Bonjour! | Bonjour!"
            })
    void followsTheArticleWhereTheLanguageLeavesAChoice(String language, String habit, String raw, String shown) {
        Typographer typographer = Typographer.of(language).following(habit == null ? List.of() : List.of(habit));

        assertThat(TypographyCases.visible(typographer.set(raw))).isEqualTo(shown);
    }

    @Test
    void leavesOpenAQuotationThatRunsOnInTheNextParagraph() {
        Typographer english = Typographer.of("en");
        String raw = "\"It goes on.";

        assertThat(english.typeset(raw, new Context(List.of(), true)).edits()).hasSize(1);
        assertThat(english.typeset(raw, Context.ALONE)).isEqualTo(new Typeset(List.of(), 1));
    }

    @Test
    void changesNothingInWhatMustNotBeTouched() {
        Context code = new Context(List.of(new Span(4, 13)), false);

        assertThat(Typographer.of("en").typeset("Try \"a\"  -- b...", code).edits())
                .extracting(Edit::span)
                .containsExactly(new Span(13, 16));
    }

    @Test
    void countsTheMarksItCannotSettle() {
        assertThat(Typographer.of("en")
                        .typeset("\"One. \"Two,\" and 'three", Context.ALONE)
                        .unsettled())
                .isEqualTo(4);
    }

    @Test
    void plainTextKeepsOrdinarySpaces() {
        String raw = "\"Mr. X\" -- 5 km";

        assertThat(Edit.applyPlain(raw, Typographer.of("en").edits(raw))).isEqualTo("“Mr. X”—5 km");
    }

    @Test
    void noTypographerChangesNothing() {
        assertThat(Typographer.NONE.following(List.of("—")).edits("\"a\"  b..."))
                .isEmpty();
    }

    static Stream<TypographyCases> cases() throws IOException {
        return TypographyCases.all().stream();
    }

    static String codes(List<Edit> edits) {
        Map<String, Long> counts = edits.stream()
                .collect(Collectors.groupingBy(edit -> edit.correction().code(), TreeMap::new, Collectors.counting()));
        return counts.entrySet().stream()
                .map(count -> count.getKey() + " " + count.getValue())
                .collect(Collectors.joining(" "));
    }
}
