package dev.lectern.model.source;

import java.util.Locale;
import java.util.Optional;

/** What kind of file a seed is. */
public enum MediaType {
    /** Text copied off a page. */
    PLAIN_TEXT,
    /** Markdown, perhaps with front matter. */
    MARKDOWN,
    /** A saved page. */
    HTML;

    /** Returns the kind that a file name says, if Lectern reads it. */
    public static Optional<MediaType> ofFileName(String name) {
        String small = name.toLowerCase(Locale.ROOT);
        if (small.endsWith(".txt") || small.endsWith(".text")) {
            return Optional.of(PLAIN_TEXT);
        }
        if (small.endsWith(".md") || small.endsWith(".markdown")) {
            return Optional.of(MARKDOWN);
        }
        if (small.endsWith(".html") || small.endsWith(".htm") || small.endsWith(".xhtml")) {
            return Optional.of(HTML);
        }
        return Optional.empty();
    }
}
