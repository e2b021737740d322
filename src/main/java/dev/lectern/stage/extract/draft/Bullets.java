package dev.lectern.stage.extract.draft;

import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** List items by the mark they begin with. */
public final class Bullets {

    private static final Pattern BULLET = Pattern.compile("(?:[•◦▪▫■□●○‣⁃∙·➢➤►▶✓✔*–—-]\\s+|[・]\\s*)(?=\\S)");
    /** What stands behind a number; the full-width marks of Chinese and Japanese need no space behind them. */
    private static final String POINT = "(?:[.)]\\s+|[．）、]\\s*)(?=\\S)";

    private static final Pattern NUMBER =
            Pattern.compile("[(（]?(?:\\p{Nd}{1,2}|\\p{L}\\p{M}*|[一二三四五六七八九十]{1,3})" + POINT);
    private static final Pattern FIGURES = Pattern.compile("[(（]?(\\p{Nd}{1,2})" + POINT);

    private Bullets() {}

    /** Tells whether a text begins with a bullet. */
    public static boolean isItem(String text) {
        return BULLET.matcher(text).lookingAt();
    }

    /** Tells whether a text begins with a number or letter and a full stop or bracket. */
    public static boolean isNumbered(String text) {
        return NUMBER.matcher(text).lookingAt();
    }

    /** Returns the number a text begins with, if a full stop or bracket stands behind it. */
    public static OptionalInt number(String text) {
        Matcher number = FIGURES.matcher(text);
        return number.lookingAt() ? OptionalInt.of(Integer.parseInt(number.group(1))) : OptionalInt.empty();
    }

    /** Returns how many characters the bullet and the space behind it take; zero without one. */
    public static int markLength(String text) {
        Matcher bullet = BULLET.matcher(text);
        return bullet.lookingAt() ? bullet.end() : 0;
    }
}
