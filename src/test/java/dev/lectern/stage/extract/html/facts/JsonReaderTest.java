package dev.lectern.stage.extract.html.facts;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.Gson;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JsonReaderTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            {"a": "b"}                        | {a=b}
            {"a": 1, "b": true, "c": null}    | {a=1, b=true, c=}
            [{"a": []}, "b"]                  | [{a=[]}, b]
            {"a": "b",, "c": "d",}            | {a=b, c=d}
            {"a": "b" "c": "d"}               | {a=b, c=d}
            {a: "b", c: d}                    | {a=b, c=d}
            <!-- {"a": "b"} -->               | {a=b}
            //<![CDATA[ {"a": "b"} //]]>      | [{a=b}, //]
            {"a": "b                          | {a=b}
            {"a": {"b": "c"                   | {a={b=c}}
            {"a": "\\u0416 \\"x\\" \\/"}      | {a=Ж "x" /}
            {"a": "\\uZZ"}                    | {a=ZZ}
            {"a": "b"} {"c": "d"}             | {a=b}
            {]                                | {}
            {"a" "b": "c"}                    | {b=c}
            """)
    void readsWhatIsMeant(String json, String meant) {
        assertThat(JsonReader.read(json).orElseThrow().toString()).isEqualTo(meant);
    }

    @Test
    void readsALineBreakInsideAText() {
        assertThat(JsonReader.read("{\"a\": \"b\nc\"}")).contains(Map.of("a", "b\nc"));
    }

    @Test
    void findsNothingWhereThereIsNoObject() {
        assertThat(JsonReader.read("no JSON at all")).isEmpty();
    }

    @Test
    void readsNestingOfAnyDepthWithoutOverflow() {
        assertThat(JsonReader.read("[".repeat(2000))).isPresent();
    }

    /** Compared with another reader, over values made at random. */
    @Test
    void readsGoodJsonAsOthersDo() {
        for (int seed = 0; seed < 300; seed++) {
            Object value = Map.of("root", value(new SplittableRandom(seed), 0));
            String json = new Gson().toJson(value);
            assertThat(JsonReader.read(json)).as("seed %d", seed).contains(value);
        }
    }

    private static Object value(SplittableRandom random, int depth) {
        switch (random.nextInt(depth > 3 ? 1 : 3)) {
            case 1:
                List<Object> items = new ArrayList<>();
                for (int count = random.nextInt(4); count > 0; count--) {
                    items.add(value(random, depth + 1));
                }
                return items;
            case 2:
                Map<String, Object> members = new LinkedHashMap<>();
                for (int count = random.nextInt(4); count > 0; count--) {
                    members.put(text(random) + count, value(random, depth + 1));
                }
                return members;
            default:
                return text(random);
        }
    }

    private static String text(SplittableRandom random) {
        StringBuilder text = new StringBuilder();
        for (int count = random.nextInt(8); count > 0; count--) {
            text.append("aж語\"\\/{}[],:' <".charAt(random.nextInt(15)));
        }
        return text.toString();
    }
}
