package dev.lectern.model.config;

import dev.lectern.model.diagnostic.Location;

/**
 * The editor's introduction to the archive, as it was written.
 *
 * @param markdown empty for none
 * @param location where its first line stands
 */
public record Introduction(String markdown, Location location) {

    /** No introduction. */
    public static final Introduction NONE = new Introduction("", Location.of("site-config.yaml"));
}
