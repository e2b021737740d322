package dev.lectern.stage.render.html.view;

/**
 * What {@code search.peb} is given under the name {@code search}.
 *
 * @param summary what can be searched, in words
 * @param whole link to the text of every article, for who searches with the browser's own search
 * @param parts on how many pages that text stands, in words
 */
public record SearchView(String summary, String whole, String parts) {}
