package dev.lectern.stage.render.typography;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lectern.model.text.Span;
import dev.lectern.stage.render.markup.Strand;
import dev.lectern.stage.render.markup.Tag;
import dev.lectern.stage.render.markup.Weaver;
import java.io.IOException;
import java.nio.charset.MalformedInputException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class TypographyPropertiesTest {

    private static final int ROUNDS = 400;
    private static final List<String> PIECES = List.of(
            " ", " ", " ", " ", " ", "  ", "\n", "\u00A0", "\"", "\"", "\"", "'", "'", "'", "“", "”", "‘", "’", "«",
            "»", "„", ".", ".", "...", ",", ";", ":", "!", "?", "…", "-", "-", "--", "–", "—", "(", ")", "[", "]", "5",
            "12", "1990", "1995", "%", "°", "€", "km", "Mr.", "No.", "J.", "der", "Word", "word", "слово", "в", "г.",
            "ب", "l", "s", "n", "'s", "/", "_", "x=y", "\u2060", "\u200A", "\u202F", "\u0301", "😀", "中");

    @ParameterizedTest
    @MethodSource("languages")
    void holdsForRandomTexts(String language) {
        Typographer typographer = Typographer.of(language);
        for (long seed = 0; seed < ROUNDS; seed++) {
            SplittableRandom random = new SplittableRandom(seed);
            String text = randomText(random);
            check(
                    language + ", seed " + seed,
                    random.nextBoolean() ? typographer : typographer.following(List.of(text)),
                    text);
        }
    }

    @ParameterizedTest
    @MethodSource("sources")
    void holdsForEveryLineOfASource(Path source) throws IOException {
        String text = readable(source);
        for (String language : List.of("en", "fr", "ru")) {
            Typographer typographer =
                    Typographer.of(language).following(text.lines().toList());
            text.lines().forEach(line -> check(language + ", " + source, typographer, line));
        }
    }

    @Test
    void strandsCoverTheSameWordsWithEditsAndWithout() {
        Typographer english = Typographer.of("en");
        for (long seed = 0; seed < ROUNDS; seed++) {
            SplittableRandom random = new SplittableRandom(seed);
            String text = randomText(random).replace('\n', ' ').replace("😀", "é");
            List<Strand> strands = new ArrayList<>();
            for (int number = 0; number < 3; number++) {
                int start = random.nextInt(text.length());
                int end = random.nextInt(start, text.length()) + 1;
                strands.add(new Strand(
                        new Span(start, end),
                        Tag.of("span").with("id", "s" + number).with("class", "s" + number)));
            }
            Element raw =
                    Jsoup.parseBodyFragment(Weaver.weave(text, strands).html()).body();
            List<Edit> edits = english.edits(text);
            Element set = Jsoup.parseBodyFragment(
                            Weaver.weave(text, strands, edits).html())
                    .body();

            assertThat(set.wholeText()).as("seed %d", seed).isEqualTo(Edit.apply(text, edits));
            for (int number = 0; number < 3; number++) {
                assertThat(set.select("#s" + number))
                        .as("seed %d: %s", seed, text)
                        .hasSize(1);
                assertThat(letters(String.join("", set.select(".s" + number).eachText())))
                        .as("seed %d: %s", seed, text)
                        .isEqualTo(letters(
                                String.join("", raw.select(".s" + number).eachText())));
            }
        }
    }

    static Stream<String> languages() {
        return Stream.of(
                "en", "en-GB", "de", "de-CH", "fr", "fr-CH", "es", "it", "pt", "pt-PT", "pl", "ru", "uk", "tr", "nl",
                "fa", "ar", "zh", "ja", "kk");
    }

    static Stream<Path> sources() throws IOException {
        List<Path> sources = new ArrayList<>();
        for (String folder : List.of("seeds", "src/test/resources")) {
            try (Stream<Path> files = Files.walk(Path.of(folder))) {
                files.filter(file ->
                                Files.isRegularFile(file) && file.toString().endsWith(".txt"))
                        .forEach(sources::add);
            }
        }
        return sources.stream().sorted();
    }

    private static String readable(Path source) throws IOException {
        try {
            return Files.readString(source);
        } catch (MalformedInputException otherEncoding) {
            return Files.readString(source, java.nio.charset.StandardCharsets.ISO_8859_1);
        }
    }

    private static void check(String name, Typographer typographer, String text) {
        List<Edit> edits = typographer.edits(text);
        String shown = Edit.apply(text, edits);

        assertThat(undone(shown, text, edits)).as("%s: undone", name).isEqualTo(text);
        assertThat(letters(shown)).as("%s: letters of %s", name, text).isEqualTo(letters(text));
        assertThat(typographer.edits(shown))
                .as("%s: set twice: %s%n%s", name, TypographyCases.visible(text), TypographyCases.visible(shown))
                .isEmpty();
    }

    /** Puts back what the edits replaced, looking at nothing but what is shown and the edits; finds overlaps too. */
    private static String undone(String shown, String text, List<Edit> edits) {
        StringBuilder raw = new StringBuilder();
        int at = 0;
        int end = 0;
        for (Edit edit : edits) {
            assertThat(edit.span().start()).isGreaterThanOrEqualTo(end);
            int kept = edit.span().start() - end;
            raw.append(shown, at, at + kept).append(edit.span().of(text));
            at += kept + edit.replacement().length();
            end = edit.span().end();
        }
        return raw.append(shown.substring(at)).toString();
    }

    private static String letters(String text) {
        StringBuilder letters = new StringBuilder();
        text.codePoints()
                .filter(code ->
                        Character.isLetterOrDigit(code) || Character.getType(code) == Character.NON_SPACING_MARK)
                .forEach(letters::appendCodePoint);
        return letters.toString();
    }

    private static String randomText(SplittableRandom random) {
        StringBuilder text = new StringBuilder();
        int pieces = random.nextInt(1, 30);
        for (int number = 0; number < pieces; number++) {
            text.append(PIECES.get(random.nextInt(PIECES.size())));
        }
        return text.toString();
    }
}
