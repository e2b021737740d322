package dev.lectern.model.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EditDistanceTest {

    @ParameterizedTest
    @CsvSource({
        "title, title, 0",
        "titel, title, 1",
        "tittle, title, 1",
        "tile, title, 1",
        "litle, title, 1",
        "'', title, 5",
        "ca, abc, 3",
        "Токаев, Токаева, 1"
    })
    void countsSlips(String one, String other, int slips) {
        assertThat(EditDistance.between(one, other)).isEqualTo(slips);
        assertThat(EditDistance.between(other, one)).isEqualTo(slips);
    }

    @Test
    void nearestIsTheWordThatWasMeant() {
        List<String> keys = List.of("title", "subtitle", "language", "base-url");

        assertThat(EditDistance.nearest("langauge", keys)).contains("language");
        assertThat(EditDistance.nearest("base_url", keys)).contains("base-url");
        assertThat(EditDistance.nearest("colour", keys)).isEmpty();
        assertThat(EditDistance.nearest("", keys)).isEmpty();
    }

    @Test
    void ofTwoEquallyNearTheFirstIsTaken() {
        assertThat(EditDistance.nearest("cat", List.of("bat", "rat"))).contains("bat");
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void neverMoreThanTheSlipsThatWereMade(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        for (int round = 0; round < 200; round++) {
            String word = word(random, 1 + random.nextInt(12));
            StringBuilder slipped = new StringBuilder(word);
            int slips = random.nextInt(4);
            for (int slip = 0; slip < slips; slip++) {
                slipped.setCharAt(random.nextInt(slipped.length()), letter(random));
            }
            assertThat(EditDistance.between(word, slipped.toString()))
                    .as("seed %d, round %d: %s and %s", seed, round, word, slipped)
                    .isBetween(0, slips);
        }
    }

    private static String word(SplittableRandom random, int length) {
        StringBuilder word = new StringBuilder();
        for (int at = 0; at < length; at++) {
            word.append(letter(random));
        }
        return word.toString();
    }

    private static char letter(SplittableRandom random) {
        return (char) ('a' + random.nextInt(5));
    }
}
