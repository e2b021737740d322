package dev.lectern.model.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class QueryWordsTest {

    private static final Path CASES = Path.of("src/test/resources/search/words.tsv");

    static Stream<String> cases() throws IOException {
        return Files.readAllLines(CASES).stream().filter(line -> !line.startsWith("#"));
    }

    @ParameterizedTest
    @MethodSource("cases")
    void wordsAreThoseOfTheList(String line) {
        String[] sides = line.split("\t", -1);
        assertThat(String.join(" ", QueryWords.of(sides[0]))).isEqualTo(sides[1]);
    }

    @ParameterizedTest
    @MethodSource("cases")
    void lookingForWordsThatWereFoundFindsThemAgain(String line) {
        for (String form : line.split("\t", -1)[1].split(" ")) {
            if (!form.isEmpty()) {
                assertThat(QueryWords.of(form)).containsExactly(form);
            }
        }
    }

    @Test
    void noTextOfAnyCharactersStopsIt() {
        for (long seed = 1; seed <= 300; seed++) {
            String text = randomText(new SplittableRandom(seed));
            assertThat(QueryWords.of(text))
                    .as("seed %d", seed)
                    .allSatisfy(form -> assertThat(form)
                            .isNotEmpty()
                            .doesNotContainAnyWhitespaces()
                            .doesNotContain(":"));
        }
    }

    private static String randomText(SplittableRandom random) {
        StringBuilder text = new StringBuilder();
        int length = random.nextInt(60);
        for (int at = 0; at < length; at++) {
            int range = random.nextInt(4);
            int code =
                    range == 0 ? random.nextInt(0x80) : range == 1 ? random.nextInt(0x3000) : random.nextInt(0x110000);
            if (random.nextInt(5) == 0) {
                text.append("'’\u00AD ".charAt(random.nextInt(4)));
            }
            text.append(range == 3 ? Character.toString((char) code) : Character.toString(code));
        }
        return text.toString();
    }
}
