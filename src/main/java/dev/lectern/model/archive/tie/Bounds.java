package dev.lectern.model.archive.tie;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;

/**
 * What a number says at the most and at the least, both ends included. "At least 227" has no upper end, "227" one value.
 *
 * @param least the smallest value that the words allow
 * @param most the greatest
 */
public record Bounds(Optional<BigDecimal> least, Optional<BigDecimal> most) {

    /** Takes trailing zeros off, so that 3 and 3.0 are the same, and refuses ends in the wrong order. */
    public Bounds {
        least = least.map(BigDecimal::stripTrailingZeros);
        most = most.map(BigDecimal::stripTrailingZeros);
        if (least.isPresent() && most.isPresent() && least.get().compareTo(most.get()) > 0) {
            throw new IllegalArgumentException("no such bounds: " + least.get() + " to " + most.get());
        }
    }

    /** Returns the bounds of a plain number. */
    public static Bounds exactly(BigDecimal value) {
        return new Bounds(Optional.of(value), Optional.of(value));
    }

    /** Returns how several statements stand to one another; their order makes no difference. */
    public static Agreement agreement(Collection<Bounds> statements) {
        if (statements.stream().distinct().count() <= 1) {
            return Agreement.AGREE;
        }
        Optional<BigDecimal> highest =
                statements.stream().map(Bounds::least).flatMap(Optional::stream).max(Comparator.naturalOrder());
        Optional<BigDecimal> lowest =
                statements.stream().map(Bounds::most).flatMap(Optional::stream).min(Comparator.naturalOrder());
        boolean meet = highest.isEmpty() || lowest.isEmpty() || highest.get().compareTo(lowest.get()) <= 0;
        return meet ? Agreement.COMPATIBLE : Agreement.DIFFER;
    }

    /** How statements about one quantity stand to one another. None of them is called right. */
    public enum Agreement {
        /** All say the same. */
        AGREE,
        /** They say different things that can all be true: at least 227 and 230. */
        COMPATIBLE,
        /** They cannot all be true of one thing at one time. */
        DIFFER
    }
}
