package dev.lectern.stage.read;

import dev.lectern.model.config.ConfigKey;
import dev.lectern.model.config.ConfigOverride;
import dev.lectern.model.diagnostic.Diagnostic;
import dev.lectern.model.diagnostic.Location;
import dev.lectern.model.source.Setting;
import dev.lectern.model.text.EditDistance;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** Puts values that were given elsewhere into a configuration, each located where it was given. */
final class Overrides {

    /** What stands before the code of a problem, of which there are too many to be keys. */
    private static final String CHECKS = ConfigKey.CHECKS.path() + ".";

    private Overrides() {}

    /** Returns a configuration with the values in it, of two for one key the later; an unknown key is reported. */
    static Setting.Mapping onto(
            Setting.Mapping section, List<ConfigOverride> overrides, Consumer<Diagnostic> problems) {
        Setting.Mapping changed = section;
        List<String> known =
                Arrays.stream(ConfigKey.values()).map(ConfigKey::path).toList();
        for (ConfigOverride override : overrides) {
            List<String> within = within(override.path(), known);
            if (!within.isEmpty()) {
                problems.accept(Diagnostic.error(
                        "override-unknown",
                        Location.of(override.origin()),
                        "\"" + override.path() + "\" is a section and has no value of its own",
                        "set a key in it: " + String.join(", ", within)));
            } else if (known.contains(override.path()) || override.path().startsWith(CHECKS)) {
                changed = with(changed, override.path(), override);
            } else {
                problems.accept(Diagnostic.error(
                        "override-unknown",
                        Location.of(override.origin()),
                        "\"" + override.path() + "\" is not a known key",
                        EditDistance.nearest(override.path(), known)
                                .map(near -> "did you mean \"" + near + "\"?")
                                .orElse("the keys are " + String.join(", ", known))));
            }
        }
        return changed;
    }

    /** Returns the keys in a section; none where the path is no section's. */
    private static List<String> within(String path, List<String> known) {
        return (path + ".").equals(CHECKS)
                ? List.of(CHECKS + "<code>")
                : known.stream().filter(key -> key.startsWith(path + ".")).toList();
    }

    private static Setting.Mapping with(Setting.Mapping section, String path, ConfigOverride override) {
        Location origin = Location.of(override.origin());
        int dot = path.indexOf('.');
        String key = dot < 0 ? path : path.substring(0, dot);
        Setting value;
        if (dot < 0) {
            value = new Setting.Scalar(origin, override.value(), true);
        } else {
            Setting inner = section.values().get(key);
            Setting.Mapping within = inner instanceof Setting.Mapping mapping ? mapping : Setting.Mapping.empty(origin);
            value = with(within, path.substring(dot + 1), override);
        }
        Map<String, Setting> values = new LinkedHashMap<>(section.values());
        Map<String, Location> keys = new LinkedHashMap<>(section.keys());
        values.put(key, value);
        keys.putIfAbsent(key, origin);
        return new Setting.Mapping(section.location(), values, keys);
    }
}
