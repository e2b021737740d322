package dev.lectern.model.source;

import dev.lectern.model.diagnostic.Diagnostic;
import dev.lectern.model.diagnostic.Location;
import dev.lectern.model.text.EditDistance;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * Takes typed values out of a section and tells every way in which the section is not as it should be. A key that is
 * absent, has no value, or has nothing but white space for one says nothing and is no fault; a value of the wrong sort is
 * reported and then counts as absent, so that one run finds all faults.
 *
 * @param section the section
 * @param problems told of each fault, as an error
 */
public record SettingReader(Setting.Mapping section, Consumer<Diagnostic> problems) {

    private static final int LONGEST_SHOWN = 80;

    /** Reports every key that is not among the known ones, with the one that was probably meant. */
    public void allow(List<String> known) {
        section.keys().forEach((key, location) -> {
            if (!known.contains(key)) {
                String hint = EditDistance.nearest(key, known)
                        .map(near -> "did you mean \"" + near + "\"?")
                        .orElse("the keys known here are " + String.join(", ", known));
                report("setting-unknown", location, "\"" + shortened(key) + "\" is not a known key", hint);
            }
        });
    }

    /** Returns the reader of a section within this one; of an empty section where there is none. */
    public SettingReader section(String key) {
        Setting value = section.values().get(key);
        if (value instanceof Setting.Mapping inner) {
            return new SettingReader(inner, problems);
        }
        if (value != null && !saysNothing(value)) {
            report(
                    "setting-wrong-type",
                    value.location(),
                    "\"" + key + "\" is " + value.kind() + " where a section is wanted",
                    "write its keys below it, indented");
        }
        return new SettingReader(Setting.Mapping.empty(location(key)), problems);
    }

    /** Returns a text as written, white space at its ends taken off. */
    public Optional<String> text(String key) {
        return scalar(key).map(scalar -> scalar.text().strip());
    }

    /** Returns a text that is to stand on one line: each run of white space becomes one space. */
    public Optional<String> line(String key) {
        return scalar(key).map(SettingReader::onOneLine);
    }

    /** Returns a list of texts, each on one line; a single text is a list of one. */
    public List<String> lines(String key) {
        List<String> lines = new ArrayList<>();
        for (Setting item : items(key)) {
            line(key, item).ifPresent(lines::add);
        }
        return List.copyOf(lines);
    }

    /** Returns an item of a key's list as a text on one line. */
    public Optional<String> line(String key, Setting item) {
        if (item instanceof Setting.Scalar scalar) {
            return Optional.of(onOneLine(scalar));
        }
        wrongType(key, item, "a text");
        return Optional.empty();
    }

    /** Returns the items of a list, less those that say nothing; a value that is no list is a list of one. */
    public List<Setting> items(String key) {
        Setting value = section.values().get(key);
        List<Setting> items =
                value instanceof Setting.Sequence list ? list.items() : value == null ? List.of() : List.of(value);
        return items.stream().filter(item -> !saysNothing(item)).toList();
    }

    /** Returns a reader of each section in a list, in which these keys are known; an item of another kind is reported. */
    public List<SettingReader> sections(String key, List<String> known) {
        List<SettingReader> sections = new ArrayList<>();
        for (Setting item : items(key)) {
            if (item instanceof Setting.Mapping mapping) {
                SettingReader section = new SettingReader(mapping, problems);
                section.allow(known);
                sections.add(section);
            } else {
                report(
                        "setting-wrong-type",
                        item.location(),
                        "\"" + key + "\" has " + item.kind() + " where a section is wanted",
                        "write \"- " + known.get(0) + ": …\"");
            }
        }
        return sections;
    }

    /** Returns a flag: {@code true} or {@code false}, without quotes; nothing else will do. */
    public Optional<Boolean> flag(String key) {
        Optional<Setting.Scalar> scalar = scalar(key);
        if (scalar.isEmpty()) {
            return Optional.empty();
        }
        Setting.Scalar value = scalar.get();
        if (value.plain() && (value.text().equals("true") || value.text().equals("false"))) {
            return Optional.of(value.text().equals("true"));
        }
        report("setting-bad-value", value.location(), quoted(key, value) + " is not a flag", "write true or false");
        return Optional.empty();
    }

    /** Returns one of several values that go by a name. */
    public <T> Optional<T> choice(String key, Map<String, T> choices) {
        Optional<Setting.Scalar> scalar = scalar(key);
        if (scalar.isEmpty()) {
            return Optional.empty();
        }
        T chosen = choices.get(onOneLine(scalar.get()));
        if (chosen == null) {
            List<String> names = choices.keySet().stream().sorted().toList();
            String hint = EditDistance.nearest(onOneLine(scalar.get()), names)
                    .map(near -> "did you mean \"" + near + "\"?")
                    .orElse("write " + listed(names));
            report(
                    "setting-bad-value",
                    scalar.get().location(),
                    quoted(key, scalar.get()) + " is not one of " + String.join(", ", names),
                    hint);
        }
        return Optional.ofNullable(chosen);
    }

    /**
     * Returns a value of a form of its own, such as a day or an address.
     *
     * @param parser gives the value, or nothing where the text is not of the form
     * @param form what the value ought to be, with its article: "a day"
     * @param hint how such a value is written
     */
    public <T> Optional<T> value(String key, Function<String, Optional<T>> parser, String form, String hint) {
        Optional<Setting.Scalar> scalar = scalar(key);
        if (scalar.isEmpty()) {
            return Optional.empty();
        }
        Optional<T> parsed = parser.apply(onOneLine(scalar.get()));
        if (parsed.isEmpty()) {
            report("setting-bad-value", scalar.get().location(), quoted(key, scalar.get()) + " is not " + form, hint);
        }
        return parsed;
    }

    /** Returns what a key has been given, whatever its sort; empty where it says nothing. */
    public Optional<Setting> said(String key) {
        return Optional.ofNullable(section.values().get(key)).filter(value -> !saysNothing(value));
    }

    /** Returns where a key's value stands, or the section where there is no such key. */
    public Location location(String key) {
        Setting value = section.values().get(key);
        return value == null ? section.location() : value.location();
    }

    /** Reports an error. */
    public void report(String code, Location location, String message, String hint) {
        problems.accept(Diagnostic.error(code, location, message, hint));
    }

    private Optional<Setting.Scalar> scalar(String key) {
        Setting value = section.values().get(key);
        if (value == null || saysNothing(value)) {
            return Optional.empty();
        }
        if (value instanceof Setting.Scalar scalar) {
            return Optional.of(scalar);
        }
        wrongType(key, value, "a text");
        return Optional.empty();
    }

    private void wrongType(String key, Setting value, String wanted) {
        String message = "\"" + key + "\" is " + value.kind() + " where " + wanted + " is wanted";
        report("setting-wrong-type", value.location(), message, "write " + wanted + ", in quotes if it has : or #");
    }

    private static boolean saysNothing(Setting value) {
        return value instanceof Setting.Scalar scalar
                && (scalar.text().isBlank()
                        || (scalar.plain()
                                && (scalar.text().equals("~") || scalar.text().equals("null"))));
    }

    private static String quoted(String key, Setting.Scalar scalar) {
        return key + " \"" + shortened(onOneLine(scalar)) + "\"";
    }

    private static String shortened(String text) {
        return text.length() <= LONGEST_SHOWN ? text : text.substring(0, LONGEST_SHOWN) + "…";
    }

    private static String onOneLine(Setting.Scalar scalar) {
        return scalar.text().strip().replaceAll("\\s+", " ");
    }

    private static String listed(List<String> names) {
        return names.size() < 2
                ? String.join("", names)
                : String.join(", ", names.subList(0, names.size() - 1)) + " or " + names.get(names.size() - 1);
    }
}
