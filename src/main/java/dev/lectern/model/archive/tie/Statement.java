package dev.lectern.model.archive.tie;

/**
 * What one passage says about a quantity.
 *
 * @param bounds what its words allow
 * @param hedge the words that qualify the number, as they stand: {@code at least}, {@code nearly}; empty for none
 * @param figure the number as it stands, without what it counts: {@code nearly 10,000}, {@code two thousand}
 * @param unit the currency or the percent sign, as it stands; empty for things that are counted
 */
public record Statement(Bounds bounds, String hedge, String figure, String unit, Witness witness) {}
