package dev.lectern.bars;

import com.google.gson.Gson;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import dev.lectern.testing.browser.Tab;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** What the scripts beside the tests find on a page. */
final class Measure {

    private static final Gson GSON = new Gson();
    private static final String NAME_OF = source("/dev/lectern/bars/name.js");

    private Measure() {}

    /** Returns what a script, one function, says of the page that a tab shows. */
    static JsonElement of(Tab tab, String script, Object... arguments) {
        String values = Stream.of(arguments).map(GSON::toJson).collect(Collectors.joining(", "));
        return tab.ask("(function () { var nameOf = " + NAME_OF + "; return (" + source("/dev/lectern/bars/" + script)
                + ")(" + values + "); })()");
    }

    /** Returns the faults that such a script lists. */
    static List<String> faults(Tab tab, String script, Object... arguments) {
        return strings(of(tab, script, arguments));
    }

    /** Returns the objects that such a script lists. */
    static List<JsonObject> objects(Tab tab, String script, Object... arguments) {
        return elements(of(tab, script, arguments))
                .map(JsonElement::getAsJsonObject)
                .toList();
    }

    /** Returns a list of strings as such. */
    static List<String> strings(JsonElement list) {
        return elements(list).map(JsonElement::getAsString).toList();
    }

    /** Returns a list of numbers as such. */
    static List<Double> numbers(JsonElement list) {
        return elements(list).map(JsonElement::getAsDouble).toList();
    }

    /** Returns a file of the class path as text. */
    static String source(String name) {
        try (InputStream stream = Objects.requireNonNull(Measure.class.getResourceAsStream(name), name)) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static Stream<JsonElement> elements(JsonElement list) {
        return StreamSupport.stream(list.getAsJsonArray().spliterator(), false);
    }
}
