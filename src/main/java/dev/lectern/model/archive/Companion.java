package dev.lectern.model.archive;

import dev.lectern.model.annotation.Annotation.TermMention;
import dev.lectern.model.text.Slug;

/**
 * A term that stands in one sentence with another.
 *
 * @param term the other term
 * @param sentences in how many sentences both stand
 * @param likelihood how much likelier these sentences are if the two attract one another than if they met by chance: the
 *     log-likelihood ratio G², zero where they meet less often than chance would have it
 * @param article the first article in which they meet
 * @param passage in the first sentence that has both, the first mention of the term whose companion this is
 */
public record Companion(Slug term, int sentences, double likelihood, String article, TermMention passage) {}
