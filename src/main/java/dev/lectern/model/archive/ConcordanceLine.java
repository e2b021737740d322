package dev.lectern.model.archive;

import dev.lectern.model.annotation.Annotation.TermMention;

/**
 * A keyword between its neighbours (keyword in context).
 *
 * @param article the id of the article it stands in
 * @param mention the mention
 * @param before up to so many words before it, cut at words
 * @param keyword the words as they stand
 * @param after up to so many words after it, cut at words
 * @param sentence the whole sentence it stands in
 */
public record ConcordanceLine(
        String article, TermMention mention, String before, String keyword, String after, String sentence) {}
