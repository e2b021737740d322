package dev.lectern.model.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class SentencesTest {

    /** Sentences are parted by a bar. */
    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
            en; It rained.| It stopped.
            en; Did it? |Yes! |It did.
            en; Mr. Putin met Dr. Krishna. |They spoke.
            en; “Mr. Nazarbayev no longer rules,” he said. |Later he did.
            en; He met J. R. R. Tolkien and John\u00A0F. Kennedy. |Both left.
            en; “J. K. Rowling wrote it.” |So they say.
            en; The U.S. Senate voted. |In the U.S. and NATO it did not.
            en; They left the U.S. |The next day they came back.
            en; She said no. |More was not to be had.
            en; See no. 5 of vol. 3. |It is on p. 17.
            en; On Jan. 11 it ended. |It began in Dec. |That was cold.
            en; Oil, gas, etc. were sold by Acme Inc. in Almaty. |Then Acme Ltd. went. |It went far, etc. |So.
            en; It cost 3.5 million. |It was 17% more.
            en; “Stop!” he said. |Yahoo! is a firm. |Why? |So.
            ru; Он жил там, т. е. в Омске, и т. д. |Потом уехал.
            en; So do I. |Then we left.
            en; He asked (Why?) and left. |(Nobody knew.) |It was late.
            en; consolidate power. |That thinking was evident.
            ru; Он родился в 1953 г. в Алма-Ате. |Потом уехал.
            ru; Академик А. Д. Сахаров жил на ул. Чкалова. |Там музей.
            de; Das ist z. B. so. |Hr. Müller weiß es.
            zh; 他来了。|她走了。
            ar; ذهب الرئيس. |ثم عاد؟
            hi; यह सच है। |वह गया।
            """)
    void endsWhereAReaderWouldPause(String language, String parted) {
        String text = parted.replace("|", "");
        String[] expected =
                Arrays.stream(parted.split("\\|")).map(String::strip).toArray(String[]::new);
        assertThat(sentences(text, language)).containsExactly(expected);
    }

    @Test
    void hasNoSentenceInABlankText() {
        assertThat(Sentences.in("", "en")).isEmpty();
        assertThat(Sentences.in(" \u00A0\n", "en")).isEmpty();
    }

    @Test
    void goOnOverTheEndOfALine() {
        assertThat(sentences("He met Mr.\nPutin, who\nleft. Then\nit rained.", "en"))
                .containsExactly("He met Mr.\nPutin, who\nleft.", "Then\nit rained.");
    }

    @Test
    void takesAnUnknownLanguageForNone() {
        assertThat(sentences("One. Two.", "xx-bogus-")).containsExactly("One.", "Two.");
    }

    @Test
    void findsTheSentenceAroundARange() {
        List<Span> sentences = List.of(new Span(0, 10), new Span(11, 20), new Span(21, 30));
        assertThat(Sentences.around(new Span(12, 15), sentences)).isEqualTo(new Span(11, 20));
        assertThat(Sentences.around(new Span(8, 15), sentences)).isEqualTo(new Span(0, 20));
        assertThat(Sentences.around(new Span(40, 42), sentences)).isEqualTo(new Span(40, 42));
    }

    static List<Long> seeds() {
        return java.util.stream.LongStream.range(0, 100).boxed().toList();
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void loseNothingButSpace(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        StringBuilder text = new StringBuilder();
        for (int at = 0; at < 80; at++) {
            text.append(List.of(
                            "Mr.", "x", "A.", "U.S.", "end.", "!", "？", "“", "\n", " ", "\u00A0", "😀", "e.g.", "。",
                            "т.е.")
                    .get(random.nextInt(15)));
        }
        int end = 0;
        for (Span sentence : Sentences.in(text.toString(), "en")) {
            assertThat(Folding.isBlank(text.substring(end, sentence.start())))
                    .as("seed %d", seed)
                    .isTrue();
            assertThat(Folding.isBlank(sentence.of(text.toString()))).isFalse();
            end = sentence.end();
        }
        assertThat(Folding.isBlank(text.substring(end))).isTrue();
    }

    private static List<String> sentences(String text, String language) {
        return Sentences.in(text, language).stream().map(span -> span.of(text)).toList();
    }
}
