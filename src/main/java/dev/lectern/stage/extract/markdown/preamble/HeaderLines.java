package dev.lectern.stage.extract.markdown.preamble;

import dev.lectern.model.diagnostic.Location;
import dev.lectern.model.source.Setting;
import dev.lectern.model.text.Folding;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads a head of lines such as {@code Title: The Title} without fences, as Pelican and MultiMarkdown have it: from the
 * first line to the first blank one, a title among them.
 */
final class HeaderLines {

    private static final Pattern LINE = Pattern.compile("(\\p{L}[\\p{L}\\p{Nd}_ -]{0,30}):(?:[ \\t]+(.*))?");
    private static final int MOST = 40;

    private HeaderLines() {}

    /** Returns the parted file; nothing where it has no such head. */
    static Optional<Preamble> read(String path, List<String> lines) {
        Map<String, Setting> values = new LinkedHashMap<>();
        Map<String, Location> keys = new LinkedHashMap<>();
        int at = 0;
        while (at < lines.size() && at <= MOST && !Folding.isBlank(lines.get(at))) {
            Matcher line = LINE.matcher(lines.get(at));
            if (!line.matches()) {
                return Optional.empty();
            }
            String key = line.group(1).strip().toLowerCase(Locale.ROOT);
            Location place = Location.of(path, at + 1);
            String value = line.group(2) == null ? "" : line.group(2).strip();
            keys.putIfAbsent(key, place);
            values.putIfAbsent(key, new Setting.Scalar(place, value, true));
            at++;
        }
        boolean hasBody = at < lines.size() && at <= MOST;
        return hasBody && values.containsKey("title")
                ? Optional.of(new Preamble(new Setting.Mapping(Location.of(path, 1), values, keys), lines, at + 1))
                : Optional.empty();
    }
}
