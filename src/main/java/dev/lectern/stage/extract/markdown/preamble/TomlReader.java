package dev.lectern.stage.extract.markdown.preamble;

import dev.lectern.model.diagnostic.Diagnostic;
import dev.lectern.model.diagnostic.Location;
import dev.lectern.model.source.Setting;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads the TOML that stands before articles: keys with strings, numbers, dates, flags and lists of these, and tables one
 * level deep. A line that is anything else is reported and passed over.
 */
final class TomlReader {

    private static final Pattern TABLE = Pattern.compile("\\[{1,2}\\s*([^\\[\\]]+?)\\s*]{1,2}\\s*(?:#.*)?");
    private static final Pattern ENTRY =
            Pattern.compile("(?:\"([^\"]+)\"|'([^']+)'|([\\p{L}\\p{Nd}_.-]+))\\s*=\\s*(.*)");
    private static final List<String> LONG_QUOTES = List.of("\"\"\"", "'''");
    private static final int LONGEST_SHOWN = 60;

    private final String file;
    private final Consumer<Diagnostic> problems;

    TomlReader(String file, Consumer<Diagnostic> problems) {
        this.file = file;
        this.problems = problems;
    }

    /** A section under way. */
    private record Section(Map<String, Setting> values, Map<String, Location> keys) {

        static Section empty() {
            return new Section(new LinkedHashMap<>(), new LinkedHashMap<>());
        }

        void put(String key, Setting value) {
            values.putIfAbsent(key, value);
            keys.putIfAbsent(key, value.location());
        }

        Setting.Mapping at(Location location) {
            return new Setting.Mapping(location, values, keys);
        }
    }

    /** Returns the settings of these lines, the first of which has that number in the file. */
    Setting.Mapping read(List<String> lines, int firstLine) {
        Section top = Section.empty();
        Section current = top;
        String table = "";
        Location tablePlace = Location.of(file, firstLine);
        int at = 0;
        while (at < lines.size()) {
            String line = lines.get(at).strip();
            Location place = Location.of(file, firstLine + at);
            at++;
            if (line.isEmpty() || line.startsWith("#")) {
                continue;
            }
            Matcher header = TABLE.matcher(line);
            if (header.matches()) {
                close(top, current, table, tablePlace);
                table = header.group(1);
                current = Section.empty();
                tablePlace = place;
                continue;
            }
            StringBuilder entry = new StringBuilder(line);
            while (at < lines.size() && goesOn(entry)) {
                entry.append('\n').append(lines.get(at));
                at++;
            }
            add(current, entry.toString(), place);
        }
        close(top, current, table, tablePlace);
        return top.at(Location.of(file, firstLine));
    }

    private static void close(Section top, Section current, String table, Location place) {
        if (current != top) {
            top.put(table, current.at(place));
        }
    }

    /** A long string or a list goes on until it is closed. */
    private static boolean goesOn(CharSequence entry) {
        String text = entry.toString();
        int equals = text.indexOf('=');
        String value = equals < 0 ? "" : text.substring(equals + 1).strip();
        for (String quote : LONG_QUOTES) {
            if (value.startsWith(quote)) {
                return value.indexOf(quote, quote.length()) < 0;
            }
        }
        return value.startsWith("[") && TomlValue.depth(value) > 0;
    }

    private void add(Section section, String entry, Location place) {
        Matcher matcher = ENTRY.matcher(entry.replace('\n', ' '));
        Optional<Setting> value = matcher.matches() ? TomlValue.read(matcher.group(4), place) : Optional.empty();
        if (value.isEmpty()) {
            String shown = entry.length() <= LONGEST_SHOWN ? entry : entry.substring(0, LONGEST_SHOWN) + "…";
            problems.accept(Diagnostic.warning(
                    "toml-syntax",
                    place,
                    "\"" + shown.replace('\n', ' ') + "\" is not a key and its value",
                    "write key = \"value\", the text in quotes"));
            return;
        }
        section.put(key(matcher), value.get());
    }

    private static String key(Matcher entry) {
        List<String> groups = new ArrayList<>();
        for (int group = 1; group <= 3; group++) {
            if (entry.group(group) != null) {
                groups.add(entry.group(group));
            }
        }
        return String.join("", groups);
    }
}
