package dev.lectern.language;

import dev.lectern.model.text.Span;
import java.math.BigDecimal;
import java.util.Optional;

/**
 * A number that a text gives of something.
 *
 * @param kind what sort of number it is
 * @param subject what is counted, one name for all languages: {@code people killed}; empty for money and percentages
 * @param least the smallest value that the words allow
 * @param most the greatest
 * @param hedge where the words stand that qualify the number; empty range for none
 * @param figure where the number stands, with its hedge, magnitude word and currency
 * @param words where number and what is counted stand together
 * @param unit the currency or percent sign as it stands; empty for things that are counted
 * @param clause where the clause stands
 */
public record Quantity(
        Kind kind,
        String subject,
        Optional<BigDecimal> least,
        Optional<BigDecimal> most,
        Span hedge,
        Span figure,
        Span words,
        String unit,
        Span clause) {

    /** The sorts of numbers. */
    public enum Kind {
        /** So many of something. */
        COUNT,
        /** A sum in some currency. */
        MONEY,
        /** A share or a change in hundredths. */
        PERCENT
    }
}
