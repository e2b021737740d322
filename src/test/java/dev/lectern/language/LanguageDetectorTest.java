package dev.lectern.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class LanguageDetectorTest {

    static Stream<Cases> sentences() {
        return Cases.lines("sentences.txt")
                .map(line -> line.split(" => ", 2))
                .map(parts -> new Cases(parts[1], parts[0], parts[1]));
    }

    static Stream<Path> seeds() throws IOException {
        return Files.list(Path.of("seeds"))
                .filter(path -> path.toString().endsWith(".txt"))
                .sorted();
    }

    @ParameterizedTest
    @MethodSource("sentences")
    void tellsTheLanguageOfOneSentence(Cases sentence) {
        assertThat(LanguageDetector.detect(sentence.what())).contains(sentence.expected());
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void tellsTheLanguageOfTheSeeds(Path seed) throws IOException {
        assertThat(LanguageDetector.detect(Files.readString(seed))).contains("en");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "2022-01-14",
                "Alexander Baunov",
                "Reuters",
                "ok",
                "12 345",
                "Кто",
                "Nazarbayev Tokayev Astana Almaty"
            })
    void doesNotGuessFromTooLittle(String text) {
        assertThat(LanguageDetector.detect(text)).isEmpty();
    }
}
