package dev.lectern.language;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * The sum of number words in the order they stand in: "two hundred and seven thousand" is 207 times a thousand.
 *
 * @param thousands what is complete
 * @param rest what the next magnitude word would multiply
 */
record NumberSum(BigDecimal thousands, BigDecimal rest) {

    static final NumberSum NOTHING = new NumberSum(BigDecimal.ZERO, BigDecimal.ZERO);

    private static final BigDecimal THOUSAND = BigDecimal.valueOf(1000);
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final BigDecimal TWENTY = BigDecimal.valueOf(20);

    BigDecimal total() {
        return thousands.add(rest);
    }

    /**
     * Returns the sum with another number word, unless that cannot go on the number so far.
     *
     * @param unitsFirst whether units may stand before tens, as in "siebenundzwanzig"
     */
    Optional<NumberSum> plus(BigDecimal value, boolean unitsFirst) {
        if (NumberWords.multiplies(value)) {
            return Optional.of(times(value));
        }
        return fits(value, unitsFirst) ? Optional.of(new NumberSum(thousands, rest.add(value))) : Optional.empty();
    }

    private NumberSum times(BigDecimal value) {
        BigDecimal many = rest.max(BigDecimal.ONE);
        if (value.compareTo(THOUSAND) >= 0) {
            return new NumberSum(thousands.add(many.multiply(value)), BigDecimal.ZERO);
        }
        return new NumberSum(thousands, rest.compareTo(HUNDRED) >= 0 ? rest.add(value) : many.multiply(value));
    }

    /** Tells whether tens follow hundreds, or units tens, or tens units. */
    private boolean fits(BigDecimal value, boolean unitsFirst) {
        BigDecimal last = rest.remainder(HUNDRED);
        boolean isUnit = value.compareTo(BigDecimal.TEN) < 0;
        boolean afterTens =
                last.compareTo(TWENTY) >= 0 && last.remainder(BigDecimal.TEN).signum() == 0;
        boolean afterUnit = unitsFirst && last.signum() > 0 && last.compareTo(BigDecimal.TEN) < 0 && !isUnit;
        return last.signum() == 0 || afterUnit || (afterTens && value.compareTo(TWENTY) < 0);
    }
}
