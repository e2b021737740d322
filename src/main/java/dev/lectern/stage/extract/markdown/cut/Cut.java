package dev.lectern.stage.extract.markdown.cut;

/**
 * A piece taken out of a text.
 *
 * @param rule the rule that took it
 * @param firstLine the line it began on, counted from zero
 * @param lastLine the line it ended on
 * @param text what it said
 */
public record Cut(String rule, int firstLine, int lastLine, String text) {}
