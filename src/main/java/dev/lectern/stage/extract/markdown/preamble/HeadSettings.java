package dev.lectern.stage.extract.markdown.preamble;

import dev.lectern.model.diagnostic.Location;
import dev.lectern.model.document.Role;
import dev.lectern.model.source.Setting;
import dev.lectern.model.text.Folding;
import dev.lectern.model.text.LineRange;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;

/**
 * The settings of a head by the names of their keys, small letters without hyphens, underscores and spaces; and what the
 * lines of each key are for. The sections in which generators keep settings of one's own count as part of the head.
 */
final class HeadSettings {

    private static final List<String> OWN_SECTIONS = List.of("extra", "params", "taxonomies");

    /** A key and its value. */
    record Entry(String key, Setting value, Location location) {

        /** Returns a single value on one line, be it the only one of a list; empty for all else and what says nothing. */
        String text() {
            Setting single =
                    value instanceof Setting.Sequence list && list.items().size() == 1
                            ? list.items().get(0)
                            : value;
            boolean isNothing = single instanceof Setting.Scalar scalar
                    && scalar.plain()
                    && (scalar.text().equals("~") || scalar.text().equals("null"));
            return single instanceof Setting.Scalar scalar && !isNothing ? Folding.singleSpaced(scalar.text()) : "";
        }

        /** Tells whether it has several values or keys of its own, where one value could be read. */
        boolean isCompound() {
            boolean isEmpty =
                    value instanceof Setting.Sequence list && list.items().isEmpty();
            return !(value instanceof Setting.Scalar) && !isEmpty && text().isEmpty();
        }
    }

    private final Preamble preamble;
    private final List<Entry> entries = new ArrayList<>();
    private final Map<String, Role> claims = new HashMap<>();

    private HeadSettings(Preamble preamble) {
        this.preamble = preamble;
    }

    static HeadSettings of(Preamble preamble) {
        HeadSettings settings = new HeadSettings(preamble);
        settings.add(preamble.settings(), true);
        settings.entries.sort(Comparator.comparing(Entry::location));
        return settings;
    }

    private void add(Setting.Mapping section, boolean isTop) {
        section.values().forEach((key, value) -> {
            String name = key.toLowerCase(Locale.ROOT).replaceAll("[-_ ]", "");
            Location place = section.keys().getOrDefault(key, value.location());
            entries.add(new Entry(name, value, place));
            if (isTop && value instanceof Setting.Mapping inner && OWN_SECTIONS.contains(name)) {
                add(inner, false);
            }
        });
    }

    /** Returns the entries of a key. */
    List<Entry> entries(String key) {
        return entries.stream().filter(entry -> entry.key().equals(key)).toList();
    }

    /** Returns the first of these keys that has a single value that says something. */
    Optional<Entry> entry(List<String> keys) {
        return keys.stream()
                .flatMap(key -> entries(key).stream())
                .filter(entry -> !entry.text().isEmpty())
                .findFirst();
    }

    /** Returns the first value of these keys that can be read. */
    <T> Optional<T> first(List<String> keys, Function<String, Optional<T>> reader) {
        return keys.stream()
                .flatMap(key -> entries(key).stream())
                .filter(entry -> !entry.text().isEmpty())
                .flatMap(entry -> reader.apply(entry.text()).stream())
                .findFirst();
    }

    /** The same; the lines of the key are for that role. */
    <T> Optional<T> first(List<String> keys, Role role, Function<String, Optional<T>> reader) {
        for (String key : keys) {
            Optional<T> value = first(List.of(key), reader);
            if (value.isPresent()) {
                claim(List.of(key), role);
                return value;
            }
        }
        return Optional.empty();
    }

    /** Says what the lines of some keys are for, unless that was said before. */
    void claim(List<String> keys, Role role) {
        keys.forEach(key -> claims.putIfAbsent(key, role));
    }

    /** Returns the lines that belong to an entry. */
    LineRange lines(Entry entry) {
        int first = entry.location().line();
        int last = first;
        while (last + 1 < preamble.bodyLine()
                && owner(last + 1).filter(entry::equals).isPresent()
                && isShown(last + 1)) {
            last++;
        }
        return new LineRange(first, last);
    }

    /** Returns what each line of the head that shows something is for. */
    Map<Integer, Role> roles() {
        Map<Integer, Role> roles = new TreeMap<>();
        for (int line = 1;
                line < preamble.bodyLine() && line <= preamble.lines().size();
                line++) {
            if (Folding.isBlank(preamble.lines().get(line - 1))) {
                continue;
            }
            Optional<Role> claimed = isShown(line)
                    ? owner(line).map(entry -> claims.getOrDefault(entry.key(), Role.BOILERPLATE))
                    : Optional.empty();
            roles.put(line, claimed.orElse(Role.BOILERPLATE));
        }
        return roles;
    }

    private boolean isShown(int line) {
        String text = preamble.lines().get(line - 1).strip();
        return !text.isEmpty()
                && !Preamble.isFence(text)
                && !text.startsWith("#")
                && !text.matches("\\[\\[?[^\\]]*]]?");
    }

    private Optional<Entry> owner(int line) {
        Optional<Entry> owner = Optional.empty();
        for (Entry entry : entries) {
            if (entry.location().line() <= line) {
                owner = Optional.of(entry);
            }
        }
        return owner;
    }
}
