package dev.lectern.model.archive;

import dev.lectern.model.text.Slug;

/**
 * A term that stands in one sentence with another.
 *
 * @param term the other term
 * @param sentences in how many sentences both stand
 */
public record Companion(Slug term, int sentences) {}
