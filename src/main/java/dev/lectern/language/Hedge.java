package dev.lectern.language;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Optional;

/** How a writer qualifies a number, and what that leaves open. A vague number is taken to be a tenth off at most. */
enum Hedge {
    /** The number itself. */
    NONE,
    /** That or more. */
    LEAST,
    /** That or less. */
    MOST,
    /** A little less. */
    BELOW,
    /** A little more. */
    ABOVE,
    /** A little less or more. */
    ABOUT;

    private static final BigDecimal TENTH_LESS = new BigDecimal("0.9");
    private static final BigDecimal TENTH_MORE = new BigDecimal("1.1");

    /** Returns the hedge that a vocabulary calls by that name. */
    static Hedge named(String name) {
        return valueOf(name.toUpperCase(Locale.ROOT));
    }

    /** Returns the smallest value that is meant by a number so qualified. */
    Optional<BigDecimal> least(BigDecimal value) {
        return switch (this) {
            case NONE, LEAST, ABOVE -> Optional.of(value);
            case BELOW, ABOUT -> Optional.of(value.multiply(TENTH_LESS));
            case MOST -> Optional.empty();
        };
    }

    /** Returns the greatest value that is meant by a number so qualified. */
    Optional<BigDecimal> most(BigDecimal value) {
        return switch (this) {
            case NONE, MOST, BELOW -> Optional.of(value);
            case ABOVE, ABOUT -> Optional.of(value.multiply(TENTH_MORE));
            case LEAST -> Optional.empty();
        };
    }
}
