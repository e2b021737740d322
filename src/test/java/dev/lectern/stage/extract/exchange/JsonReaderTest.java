package dev.lectern.stage.extract.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.gson.JsonParser;
import dev.lectern.stage.render.data.Json;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JsonReaderTest {

    @Test
    void readsEveryKindOfValue() throws JsonReader.Fault {
        Map<?, ?> read = (Map<?, ?>) JsonReader.read(
                " {\"a\": [1, -2.5e3, true, false, null], \"b\": \"\\u0416\\n\\\"\\/\", \"c\": {}}\r\n");

        assertThat(read.get("a"))
                .isEqualTo(List.of(new BigDecimal(1), new BigDecimal("-2.5e3"), true, false, Optional.empty()));
        assertThat(read.get("b")).isEqualTo("Ж\n\"/");
        assertThat(read.get("c")).isEqualTo(Map.of());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "{",
                "[1,]",
                "{\"a\":1,}",
                "{a:1}",
                "'a'",
                "\"a",
                "\"a\nb\"",
                "\"\\x\"",
                "\"\\u12G4\"",
                "01",
                "1.",
                ".5",
                "+1",
                "NaN",
                "tru",
                "1 2",
                "[1 2]",
                "\u0661",
                "// no\n1"
            })
    void refusesWhatTheStandardDoes(String json) {
        assertThatThrownBy(() -> JsonReader.read(json)).isInstanceOf(JsonReader.Fault.class);
    }

    @Test
    void refusesWhatIsNestedWithoutEnd() {
        assertThatThrownBy(() -> JsonReader.read("[".repeat(100_000)))
                .isInstanceOf(JsonReader.Fault.class)
                .hasMessageContaining("nested");
    }

    @Test
    void saysOnWhichLineItStopped() {
        assertThatThrownBy(() -> JsonReader.read("{\n\"a\": 1,\n\"b\": ?}"))
                .isInstanceOfSatisfying(
                        JsonReader.Fault.class,
                        fault -> assertThat(fault.line()).isEqualTo(3));
    }

    @Test
    void readsBackWhateverIsWritten() throws JsonReader.Fault {
        for (long seed = 0; seed < 300; seed++) {
            Object value = value(new SplittableRandom(seed), 0);
            String json = Json.write(value);

            assertThat(JsonReader.read(json)).as("seed %s: %s", seed, json).isEqualTo(value);
            assertThat(JsonParser.parseString(json).isJsonNull()).isFalse();
        }
    }

    private static Object value(SplittableRandom random, int depth) {
        int kind = random.nextInt(depth > 3 ? 3 : 5);
        switch (kind) {
            case 0:
                return new BigDecimal(random.nextInt());
            case 1:
                return random.nextBoolean();
            case 2:
                return text(random);
            case 3:
                List<Object> list = new ArrayList<>();
                for (int at = random.nextInt(4); at > 0; at--) {
                    list.add(value(random, depth + 1));
                }
                return list;
            default:
                Map<String, Object> members = new LinkedHashMap<>();
                for (int at = random.nextInt(4); at > 0; at--) {
                    members.put(text(random), value(random, depth + 1));
                }
                return members;
        }
    }

    private static String text(SplittableRandom random) {
        StringBuilder text = new StringBuilder();
        for (int at = random.nextInt(12); at > 0; at--) {
            text.appendCodePoint(random.nextInt(4) == 0 ? random.nextInt(0x20) : random.nextInt(0x20, 0xD800));
        }
        return text.toString();
    }
}
