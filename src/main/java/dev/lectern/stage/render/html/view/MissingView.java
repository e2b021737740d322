package dev.lectern.stage.render.html.view;

/**
 * What {@code 404.peb} is given under the name {@code missing}. The page is shown under whatever address was asked for,
 * so its links are absolute, and there are none where the site has no base URL.
 */
public record MissingView(String home, String glossary) {}
