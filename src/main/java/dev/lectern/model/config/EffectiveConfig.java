package dev.lectern.model.config;

import dev.lectern.model.diagnostic.Location;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/**
 * A configuration, and where each of its values was said.
 *
 * @param origins the place of each value that somebody gave; the others are defaults
 */
public record EffectiveConfig(SiteConfig config, Map<ConfigKey, Location> origins) {

    /** Copies the map, in the order of the keys. */
    public EffectiveConfig {
        Map<ConfigKey, Location> ordered = new EnumMap<>(ConfigKey.class);
        ordered.putAll(origins);
        origins = java.util.Collections.unmodifiableMap(ordered);
    }

    /** Returns where a value was said; empty for a default. */
    public Optional<Location> origin(ConfigKey key) {
        return Optional.ofNullable(origins.get(key));
    }
}
