package dev.lectern.testing.browser;

import com.google.gson.Gson;
import com.google.gson.JsonElement;

/** Values of Java as JSON. */
final class Json {

    private static final Gson GSON = new Gson();

    private Json() {}

    static JsonElement of(Object value) {
        return GSON.toJsonTree(value);
    }
}
