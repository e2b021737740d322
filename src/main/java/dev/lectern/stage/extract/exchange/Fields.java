package dev.lectern.stage.extract.exchange;

import dev.lectern.model.annotation.Motivation;
import dev.lectern.model.text.Folding;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Looks into data that was read from JSON, where one thing may stand for a list of one. */
final class Fields {

    private static final int LENGTH_OF_DAY = 10;

    private Fields() {}

    /** Returns the values of a member: those of an array, or the one that stands there alone, or none. */
    static List<Object> all(Object holder, String name) {
        Object value = holder instanceof Map<?, ?> members ? members.get(name) : null;
        if (value == null || value instanceof Optional<?>) {
            return List.of();
        }
        return value instanceof List<?> list ? List.<Object>copyOf(list) : List.of(value);
    }

    /** Returns the texts among them. */
    static List<String> texts(Object holder, String name) {
        return all(holder, name).stream()
                .filter(String.class::isInstance)
                .map(String.class::cast)
                .toList();
    }

    /** Returns the first text of a member; empty where there is none. */
    static String text(Object holder, String name) {
        return texts(holder, name).stream().findFirst().orElse("");
    }

    /** Tells whether a thing is of a type. */
    static boolean is(Object thing, String type) {
        return texts(thing, "type").contains(type) || texts(thing, "@type").contains(type);
    }

    /** Returns the day of a time, if it begins with one. */
    static Optional<LocalDate> day(String time) {
        try {
            return time.length() < LENGTH_OF_DAY
                    ? Optional.empty()
                    : Optional.of(LocalDate.parse(time.substring(0, LENGTH_OF_DAY)));
        } catch (DateTimeException none) {
            return Optional.empty();
        }
    }

    /** Returns the first motivation of the standard among some words, which may have its prefix. */
    static Optional<Motivation> motivation(Stream<String> words) {
        return words.map(word -> word.substring(Math.max(word.lastIndexOf(':'), word.lastIndexOf('#')) + 1))
                .flatMap(word -> Motivation.of(word).stream())
                .findFirst();
    }

    /** Returns a name or tag on one line. */
    static String line(String text) {
        return Folding.singleSpaced(text);
    }
}
