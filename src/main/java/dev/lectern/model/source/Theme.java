package dev.lectern.model.source;

import java.util.Map;

/**
 * The templates and assets a site is made with: the built-in ones, shadowed file by file by the archive's own.
 *
 * @param templates the text of each template by its path in the templates folder, such as {@code partials/head.peb}
 * @param assets the bytes of each asset by its path in the assets folder, such as {@code page.css}
 */
public record Theme(Map<String, String> templates, Map<String, byte[]> assets) {

    /** Copies the maps. */
    public Theme {
        templates = Map.copyOf(templates);
        assets = Map.copyOf(assets);
    }
}
