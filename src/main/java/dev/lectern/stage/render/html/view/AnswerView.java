package dev.lectern.stage.render.html.view;

/**
 * A passage of another article that speaks of what words of this one speak of.
 *
 * @param reason what both have in common, as half a sentence; empty where it is told already
 * @param href link to all that the archive says of it
 * @param ruling what the editor says of the tie; empty for nothing
 */
public record AnswerView(WitnessView witness, String reason, String href, String ruling) {}
