package dev.lectern.model.config;

/**
 * A value that goes before the one in {@code site-config.yaml}.
 *
 * @param path the key, with the sections it stands in, as in {@code pages.indexing}
 * @param value as it was given
 * @param origin where it was given: an option, or the name of an environment variable
 */
public record ConfigOverride(String path, String value, String origin) {}
