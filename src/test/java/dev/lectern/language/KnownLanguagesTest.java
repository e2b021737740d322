package dev.lectern.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class KnownLanguagesTest {

    private static final Path FOLDER = Path.of("src/main/resources/dev/lectern/language");
    /** What is no language's: the list itself, and the phrases of none. */
    private static final Set<String> OF_NO_LANGUAGE = Set.of("languages", "any");

    static List<KnownLanguages> listed() {
        return KnownLanguages.load();
    }

    @ParameterizedTest
    @MethodSource("listed")
    void everyListedLanguageHasAFileThatSaysWhatTheListPromises(KnownLanguages known) {
        Optional<VocabularyFile> file = VocabularyFile.load(known.language());
        assertThat(file).as(known.language() + ".txt").isPresent();
        assertThat(file.orElseThrow().entries(Section.FUNCTION_WORDS)).isNotEmpty();
        assertThat(file.orElseThrow().entries(Section.SHARE_WIDGET).isEmpty())
                .as("%s.txt has no share-widget", known.language())
                .isEqualTo(!known.uses().contains("vocabulary"));
    }

    @Test
    void everyFileIsListed() throws IOException {
        try (Stream<Path> files = Files.list(FOLDER)) {
            List<String> languages = files.filter(Files::isRegularFile)
                    .map(file -> file.getFileName().toString().replace(".txt", ""))
                    .filter(name -> !OF_NO_LANGUAGE.contains(name))
                    .sorted()
                    .toList();
            assertThat(listed().stream().map(KnownLanguages::language)).containsExactlyElementsOf(languages);
        }
    }

    @Test
    void aLanguageIsKnownAsSoonAsItIsListed() {
        assertThat(KnownLanguages.parse("// Greek and its neighbour\nel  vocabulary\nsq  detection vocabulary\n"))
                .containsExactly(
                        new KnownLanguages("el", Set.of("vocabulary")),
                        new KnownLanguages("sq", Set.of("vocabulary", "detection")));
        assertThat(Vocabularies.LANGUAGES).isEqualTo(KnownLanguages.with("vocabulary"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"el", "el  typography", "sq  detection\nel  detection", "el  detection\nel  detection"})
    void aLineThatMeansNothingIsRefusedWithItsPlace(String text) {
        assertThatThrownBy(() -> KnownLanguages.parse(text))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageStartingWith("languages.txt:" + text.lines().count() + ": ");
    }
}
