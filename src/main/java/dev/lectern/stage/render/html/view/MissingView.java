package dev.lectern.stage.render.html.view;

/**
 * What {@code 404.peb} is given under the name {@code missing}. The page is shown under whatever address was asked for,
 * so its links are absolute, and there are none where the site has no base URL.
 *
 * @param home the front page
 * @param glossary the list of terms
 * @param search where the archive is searched; empty also where it cannot be
 */
public record MissingView(String home, String glossary, String search) {}
