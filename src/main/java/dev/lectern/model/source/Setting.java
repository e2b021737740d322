package dev.lectern.model.source;

import dev.lectern.model.diagnostic.Location;
import java.util.List;
import java.util.Map;

/** A value of a YAML file that knows where it stands. Every scalar is a string until somebody asks for more. */
public sealed interface Setting {

    /** Returns where it begins. */
    Location location();

    /** Returns what it is in the words of a message: "a text", "a list", "a section". */
    String kind();

    /**
     * A single value.
     *
     * @param text as written, quotes taken off
     * @param plain whether it was written without quotes, so that {@code true} may be a flag and {@code null} nothing
     */
    record Scalar(Location location, String text, boolean plain) implements Setting {
        @Override
        public String kind() {
            return "a text";
        }
    }

    /** A list. */
    record Sequence(Location location, List<Setting> items) implements Setting {

        /** Copies the list. */
        public Sequence {
            items = List.copyOf(items);
        }

        @Override
        public String kind() {
            return "a list";
        }
    }

    /**
     * A section: keys and their values, in the order of the file.
     *
     * @param keys where each key stands
     */
    record Mapping(Location location, Map<String, Setting> values, Map<String, Location> keys) implements Setting {

        /** Copies the maps, in order. */
        public Mapping {
            values = java.util.Collections.unmodifiableMap(new java.util.LinkedHashMap<>(values));
            keys = java.util.Collections.unmodifiableMap(new java.util.LinkedHashMap<>(keys));
        }

        /** Returns a section with nothing in it. */
        public static Mapping empty(Location location) {
            return new Mapping(location, Map.of(), Map.of());
        }

        @Override
        public String kind() {
            return "a section";
        }
    }
}
