package dev.lectern.model.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class TextSlicesTest {

    private static final List<String> ALPHABETS = List.of("ab \u0000éж𠀀\u00FF", "ab", "aaaaaaé");

    @Test
    void aPartIsFoundWhereTheListHasItAndNowhereElse() {
        for (long seed = 1; seed <= 200; seed++) {
            SplittableRandom random = new SplittableRandom(seed);
            String letters = ALPHABETS.get((int) seed % ALPHABETS.size());
            List<String> strings = Stream.generate(() -> word(letters, random, 1 + random.nextInt(20)))
                    .limit(40)
                    .distinct()
                    .toList();
            TextSlices slices = new TextSlices(strings);
            String text = word(letters, random, 60) + strings.get(0) + strings.get(strings.size() - 1);
            for (int start = 0; start < text.length(); start++) {
                int longest = TextSlices.NONE;
                int last = Math.min(text.length(), start + 20);
                for (int end = start + 1; end <= last; end++) {
                    int expected = strings.indexOf(text.substring(start, end));
                    assertThat(slices.find(text, start, end))
                            .as("seed %d", seed)
                            .isEqualTo(expected);
                    longest = expected < 0 ? longest : expected;
                }
                assertThat(slices.findLongest(text, start, last))
                        .as("seed %d", seed)
                        .isEqualTo(longest);
            }
        }
    }

    private static String word(String letters, SplittableRandom random, int length) {
        StringBuilder word = new StringBuilder();
        IntStream.range(0, length).forEach(at -> word.append(letters.charAt(random.nextInt(letters.length()))));
        return word.toString();
    }
}
