package dev.lectern.bars;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.Gson;
import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import dev.lectern.model.text.QueryWords;
import dev.lectern.testing.browser.InBrowser;
import dev.lectern.testing.browser.Tab;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** A query has the words that the index has, whatever it is written in. */
@Bars
@InBrowser
class SearchWordsBarsIT {

    private static final Path ASSETS = Path.of("templates/assets").toAbsolutePath();
    private static final Path PAGE = Path.of("target/bars/search-words/search.html");
    private static final int AT_ONCE = 20_000;

    /** A letter stands alone, among letters, and in a run of a script without spaces. */
    private static final List<String> AROUND = List.of("%s", "a%sb", "\u0E17%s\u0E19", "\u304B%s");

    /** What random words are made of: scripts without spaces, Korean letters, marks, apostrophes, invisible characters. */
    private static final int[][] RANGES = {
        {0x0E00, 0x0EFF}, {0x1000, 0x109F}, {0x1780, 0x17FF}, {0x3040, 0x30FF}, {0xFF60, 0xFFDF}, {0x3130, 0x318F},
        {0x1100, 0x11FF}, {0xAC00, 0xAFFF}, {0x0300, 0x036F}, {0x3099, 0x309A}, {0x3280, 0x33FF}, {0x0590, 0x06FF},
        {0x0900, 0x0DFF}, {0x2018, 0x2019}, {0x02BB, 0x02BC}, {0x200B, 0x200F}, {0x0061, 0x007A}, {0x0030, 0x0039},
        {0x4E00, 0x4E80}, {0x1E00, 0x1EFF},
    };

    @Test
    void everyCharacterIsReadAlike(Tab tab) throws IOException {
        assertReadAlike(
                tab,
                IntStream.rangeClosed(' ', Character.MAX_CODE_POINT)
                        .filter(SearchWordsBarsIT::isAssigned)
                        .mapToObj(Character::toString)
                        .flatMap(letter -> AROUND.stream().map(around -> around.replace("%s", letter)))
                        .toList());
    }

    @Test
    void wordsOfAnyLettersAreReadAlike(Tab tab) throws IOException {
        assertReadAlike(
                tab,
                Stream.iterate(1L, seed -> seed + 1)
                        .limit(AT_ONCE)
                        .map(seed -> random(new SplittableRandom(seed)))
                        .toList());
    }

    private static String random(SplittableRandom random) {
        StringBuilder text = new StringBuilder();
        int[] first = RANGES[random.nextInt(RANGES.length)];
        int[] second = RANGES[random.nextInt(RANGES.length)];
        for (int left = 1 + random.nextInt(9); left > 0; left--) {
            int[] range = random.nextBoolean() ? first : random.nextBoolean() ? second : RANGES[8];
            int code = random.nextInt(range[0], range[1] + 1);
            text.append(isAssigned(code) ? Character.toString(code) : "-");
        }
        return text.toString();
    }

    /** What nobody has assigned yet may be in one of the two already. */
    private static boolean isAssigned(int code) {
        int type = Character.getType(code);
        return type != Character.UNASSIGNED && type != Character.SURROGATE && type != Character.PRIVATE_USE;
    }

    private static void assertReadAlike(Tab tab, List<String> texts) throws IOException {
        Files.createDirectories(PAGE.getParent());
        Files.writeString(PAGE, """
                <!DOCTYPE html><meta charset="utf-8">
                <script src="%s"></script><script src="%s"></script><script src="%s"></script>
                """.formatted(
                        ASSETS.resolve("search-pieces.js").toUri(),
                        ASSETS.resolve("search-index.js").toUri(),
                        ASSETS.resolve("search-words.js").toUri()));
        tab.go(PAGE.toAbsolutePath().toUri());
        List<String> differ = new ArrayList<>();
        for (int from = 0; from < texts.size(); from += AT_ONCE) {
            List<String> some = texts.subList(from, Math.min(texts.size(), from + AT_ONCE));
            JsonArray read = tab.ask(
                            new Gson().toJson(some) + ".map(text => lecternSearch.language.forms(text).join(' '))")
                    .getAsJsonArray();
            int at = 0;
            for (JsonElement words : read) {
                String text = some.get(at++);
                String ours = String.join(" ", QueryWords.of(text));
                if (!ours.equals(words.getAsString())) {
                    differ.add(escaped(text) + ": " + escaped(ours) + " or " + escaped(words.getAsString()));
                }
            }
            assertThat(at).isEqualTo(some.size());
        }
        assertThat(differ).isEmpty();
    }

    private static String escaped(String text) {
        StringBuilder escaped = new StringBuilder();
        text.codePoints()
                .forEach(code -> escaped.append(
                        code > ' ' && code < 0x7F ? Character.toString(code) : " U+" + Integer.toHexString(code)));
        return escaped.toString();
    }
}
