package dev.lectern.stage.render.html.view;

/**
 * A link and its words.
 *
 * @param text what it says
 * @param href where it leads; empty where it is the page itself
 * @param language BCP 47 tag of the words
 * @param direction {@code ltr} or {@code rtl}, of the words
 */
public record LinkView(String text, String href, String language, String direction) {}
