package dev.lectern.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class VocabularyTest {

    static Stream<Cases> furniture() {
        return Cases.of("lines", Vocabularies.LANGUAGES);
    }

    @ParameterizedTest
    @MethodSource("furniture")
    void knowsTheFurnitureOfPages(Cases line) {
        assertThat(Vocabularies.of(line.language()).sections(line.what()))
                .as(line.what())
                .containsAll(Arrays.asList(line.expected().split(" ")));
    }

    @ParameterizedTest
    @MethodSource("dev.lectern.language.LanguageDetectorTest#sentences")
    void anAuthorsSentenceIsNoFurniture(Cases sentence) {
        assertThat(Vocabularies.of(sentence.language()).sections(sentence.what()))
                .isEmpty();
    }

    @Test
    void noParagraphOfTheSeedsIsAWidget() throws IOException {
        Set<String> apart = Set.of("bio", "editor-note");
        try (Stream<Path> seeds = Files.list(Path.of("seeds"))) {
            for (Path seed : seeds.filter(path -> path.toString().endsWith(".txt"))
                    .sorted()
                    .toList()) {
                for (String line : Files.readAllLines(seed)) {
                    if (line.split(" ").length > 24) {
                        Set<String> sections = Vocabularies.of("en").sections(line);
                        assertThat(apart).as(line).containsAll(sections);
                    }
                }
            }
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '=', textBlock = """
                    credit         = Original source of article: gisreportsonline.com   = gisreportsonline.com
                    credit         = Courtesy: (carnegiemoscow.org)                     = carnegiemoscow.org
                    related-prefix = Read also: Who will win?                           = Who will win?
                    related-prefix = ► Related: «Quiet» days (part 2)                   = «Quiet» days (part 2)
                    byline-prefix  = By Ann Lee, Ph.D.                                  = Ann Lee, Ph.D
                    photo-credit   = Photo by Zoë Kravitz-Müller                        = Zoë Kravitz-Müller
                    """)
    void givesTheOpenPartAsTheLineSpellsIt(String section, String line, String rest) {
        assertThat(Vocabularies.of("en").rest(section, line)).contains(rest);
    }

    @Test
    void aLineThatDoesNotMatchHasNoOpenPart() {
        assertThat(Vocabularies.of("en").rest("credit", "The source of the river"))
                .isEmpty();
        assertThat(Vocabularies.of("en").rest("share-widget", "Share")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '=', textBlock = """
                    en = Prof. Dr. Ann Lee, PhD       = Ann Lee
                    en = Mr. Tokayev                  = Tokayev
                    en = Ann Lee                      = Ann Lee
                    de = Herr Dr. Jürgen Groß         = Jürgen Groß
                    fa = دکتر مریم احمدی                = مریم احمدی
                    ru = д-р Иван Петров              = Иван Петров
                    """)
    void takesDegreesAndFormsOfAddressOffAName(String language, String name, String bare) {
        assertThat(Vocabularies.of(language).without("degree-or-honorific", name))
                .isEqualTo(bare);
    }

    @Test
    void anUnknownLanguageHasTheEnglishPhrasesAndNoFunctionWords() {
        Vocabulary vocabulary = Vocabularies.of("tlh");
        assertThat(vocabulary.matches("share-widget", "Share this article")).isTrue();
        assertThat(vocabulary.entries("function-words")).isEmpty();
    }

    @Test
    void aVocabularyIsMadeOnceForAllRegionsOfALanguage() {
        assertThat(Vocabularies.of("pt-BR")).isSameAs(Vocabularies.of("pt")).isNotSameAs(Vocabularies.of("en"));
    }

    @Test
    void aSectionThatIsNotThereIsRefused() {
        assertThatThrownBy(() -> Vocabularies.of("en").matches("widgets", "Share"))
                .hasMessage("there is no section \"widgets\"");
    }

    @Test
    void aBadFileIsRefusedWithThePlace() {
        assertThatThrownBy(() -> VocabularyFile.parse("xx.txt", "[widgets]\n"))
                .hasMessage("xx.txt:1: there is no section \"widgets\"");
        assertThatThrownBy(() -> VocabularyFile.parse("xx.txt", "// only\nshare\n"))
                .hasMessage("xx.txt:2: \"share\" stands before the first section");
        assertThatThrownBy(() -> VocabularyFile.parse("xx.txt", "[legal]\n[legal]\n"))
                .hasMessage("xx.txt:2: section \"legal\" stands twice");
        VocabularyFile file = VocabularyFile.parse("xx.txt", "[legal]\n\n(a|b\n");
        assertThatThrownBy(() -> Vocabulary.of(List.of(file)))
                .hasMessage("pattern \"(a|b\" has a group that does not close");
        assertThat(VocabularyFile.parse("xx.txt", "[legal]\na // why\n\nb").entries(Section.LEGAL))
                .isEqualTo(List.of("a", "b"));
    }
}
