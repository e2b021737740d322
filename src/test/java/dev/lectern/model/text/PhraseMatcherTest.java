package dev.lectern.model.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class PhraseMatcherTest {

    @Test
    void findsEveryPhraseTheLongestFirst() {
        PhraseMatcher matcher = PhraseMatcher.of(List.of("Road", "Belt and Road", "belt", "Belt"));
        SearchForm text = SearchForm.of("the BELT and road");
        assertThat(matcher.in(text).stream()
                        .map(match -> match.phrase() + " " + match.span().of(text.key())))
                .containsExactly("1 belt and road", "2 belt", "3 belt", "0 road");
    }

    @ParameterizedTest
    @CsvSource({
        "Xi, Xi’an, false",
        "Xi, Xi’s, true",
        "Brien, O’Brien, false",
        "OTAN, l’OTAN, true",
        "Unione, dell'Unione, true",
        "Putin, Putin’in, true",
        "an, Xi'an, false",
        "United Nations, United Nations’ seat, true",
        "Sana, Sana'a, true",
        "Qur, Qur'an, false",
        "C++, C++ code, true",
        "C++, C++11, false",
        ".NET, ASP.NET, false",
        ".NET, the .NET, true",
        "北约, 反北约的, true",
        "ไทย, ประเทศไทย, true",
        "Δ, ΔX, false",
        "نان, لبنان, false"
    })
    void endsAndBeginsWhereWordsDo(String phrase, String text, boolean found) {
        assertThat(PhraseMatcher.of(List.of(phrase)).in(SearchForm.of(text))).hasSize(found ? 1 : 0);
    }

    @Test
    void findsNothingWithoutPhrases() {
        assertThat(PhraseMatcher.of(List.of()).in(SearchForm.of("text"))).isEmpty();
        assertThat(PhraseMatcher.of(List.of("", " ", "\u00AD")).in(SearchForm.of("a \u00AD b")))
                .isEmpty();
    }

    static List<Long> seeds() {
        return java.util.stream.LongStream.range(0, 200).boxed().toList();
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void findsWhatTryingEveryPlaceFinds(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        List<String> phrases = new ArrayList<>();
        for (int at = 0; at < 30; at++) {
            phrases.add(letters(random, random.nextInt(1, 6)).strip());
        }
        SearchForm text = SearchForm.of(letters(random, 300));
        List<PhraseMatcher.Match> expected = new ArrayList<>();
        for (int start = 0; start < text.key().length(); start++) {
            for (int end = text.key().length(); end > start; end--) {
                for (int phrase = 0; phrase < phrases.size(); phrase++) {
                    boolean same = SearchForm.of(phrases.get(phrase))
                            .key()
                            .equals(text.key().substring(start, end));
                    if (same && WordBoundary.opensAt(text.key(), start) && WordBoundary.closesAt(text.key(), end)) {
                        expected.add(new PhraseMatcher.Match(phrase, new Span(start, end)));
                    }
                }
                end = Math.min(end, start + 7);
            }
        }
        assertThat(PhraseMatcher.of(phrases).in(text))
                .as("seed %d", seed)
                .containsExactlyInAnyOrderElementsOf(expected)
                .isSortedAccordingTo((one, other) -> one.span().compareTo(other.span()));
    }

    private static String letters(SplittableRandom random, int length) {
        StringBuilder text = new StringBuilder();
        for (int at = 0; at < length; at++) {
            text.append("ab AB -'".charAt(random.nextInt(8)));
        }
        return text.toString();
    }
}
