package dev.lectern.model.document;

/**
 * What an article is called.
 *
 * @param text the headline, or where the source has none the words that stand in for it, without brackets
 * @param supplied whether Lectern had to make it
 */
public record Title(String text, boolean supplied) {}
