package dev.lectern.stage.render.html.picture;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** How places and sizes are written: with one digit behind the point at most. */
final class Percent {

    private Percent() {}

    /** Returns a number with one digit behind the point, or none where that is zero. */
    static String of(double number) {
        return BigDecimal.valueOf(number)
                .setScale(1, RoundingMode.HALF_UP)
                .stripTrailingZeros()
                .toPlainString();
    }
}
