package dev.lectern.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class VocabularyFilesTest {

    /** Sections of labels, where one telling word before the open part is enough. */
    private static final Set<Section> LABELS = Set.of(
            Section.BYLINE_PREFIX,
            Section.CREDIT,
            Section.PHOTO_CREDIT,
            Section.BIO_TITLE,
            Section.LEGAL,
            Section.DATELINE);

    private static final List<Section> EXPECTED = Stream.of(Section.values())
            .filter(section -> !Set.of(
                            Section.DATELINE,
                            Section.SOLAR_MONTHS,
                            Section.DATE_JOINERS,
                            Section.NUMBERS,
                            Section.TIMES,
                            Section.LETTERS,
                            Section.NAME_PARTICLES)
                    .contains(section))
            .toList();

    static List<String> languages() {
        return Vocabularies.LANGUAGES;
    }

    static List<String> files() {
        return Stream.concat(Vocabularies.LANGUAGES.stream(), Stream.of("any")).toList();
    }

    @ParameterizedTest
    @MethodSource("languages")
    void everyLanguageHasEverySection(String language) {
        VocabularyFile file = file(language);
        assertThat(EXPECTED)
                .allSatisfy(section ->
                        assertThat(file.entries(section)).as(section.label()).isNotEmpty());
        assertThat(file.entries(Section.MONTHS)).hasSize(12);
        assertThat(file.entries(Section.WEEKDAYS)).hasSize(7);
        assertThat(file.entries(Section.FUNCTION_WORDS)).hasSizeBetween(50, 130);
    }

    @ParameterizedTest
    @MethodSource("files")
    void noFileSaysAThingTwice(String language) {
        VocabularyFile file = file(language);
        for (Section section : Section.values()) {
            assertThat(file.entries(section)).as(section.label()).doesNotHaveDuplicates();
        }
    }

    @ParameterizedTest
    @MethodSource("files")
    void everyPatternMatchesALineMadeOfIt(String language) {
        patterns(language).forEach(entry -> {
            String line = sample(entry.pattern());
            assertThat(Phrase.of(entry.pattern()).matches(Wording.of(line).inner()))
                    .as("%s: %s as \"%s\"", entry.section(), entry.pattern(), line)
                    .isTrue();
        });
    }

    /** An open pattern must have a colon or copyright sign, or two words beside its open parts. */
    @ParameterizedTest
    @MethodSource("files")
    void noOpenPatternRestsOnOneWord(String language) {
        Set<String> broad = new TreeSet<>();
        patterns(language)
                .filter(entry ->
                        entry.pattern().contains("…") || entry.pattern().contains("~"))
                .filter(entry -> !LABELS.contains(entry.section()))
                .filter(entry -> entry.pattern().chars().noneMatch(mark -> mark == ':' || mark == '©'))
                .filter(entry -> Phrase.of(entry.pattern()).words() < 2)
                .forEach(entry -> broad.add(entry.section().label() + ": " + entry.pattern()));
        assertThat(broad).isEmpty();
    }

    private record Entry(Section section, String pattern) {}

    private static Stream<Entry> patterns(String language) {
        VocabularyFile file = file(language);
        return Stream.of(Section.values())
                .filter(section -> !section.isWordList())
                .flatMap(section -> file.entries(section).stream().map(pattern -> new Entry(section, pattern)));
    }

    private static VocabularyFile file(String language) {
        Optional<VocabularyFile> file = VocabularyFile.load(language);
        assertThat(file).as(language).isPresent();
        return file.orElseThrow();
    }

    /** Takes the first alternative of every group, and plain words for the open parts. */
    private static String sample(String pattern) {
        StringBuilder line = new StringBuilder();
        int at = 0;
        while (at < pattern.length()) {
            int open = pattern.indexOf('(', at);
            int close = pattern.indexOf(')', at);
            if (open < 0) {
                line.append(pattern, at, pattern.length());
                break;
            }
            line.append(pattern, at, open)
                    .append(' ')
                    .append(pattern.substring(open + 1, close).split("\\|", -1)[0])
                    .append(' ');
            at = close + 1;
        }
        return line.toString()
                .replace("…", "kiwi fruit")
                .replace("~", "kiwi fruit")
                .replace("#", " 12 ");
    }
}
