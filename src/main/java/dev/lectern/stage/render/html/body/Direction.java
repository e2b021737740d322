package dev.lectern.stage.render.html.body;

import java.util.Locale;
import java.util.Set;

/** The direction a language is written in, by the script its tag names or else by the script it is mostly written in. */
public final class Direction {

    private static final Set<String> SCRIPTS =
            Set.of("adlm", "arab", "aran", "hebr", "mand", "mend", "nkoo", "rohg", "samr", "syrc", "thaa");
    private static final Set<String> LANGUAGES = Set.of(
            "ar", "arc", "arz", "azb", "bal", "ckb", "dv", "fa", "glk", "he", "iw", "ks", "lrc", "mzn", "nqo", "pnb",
            "prs", "ps", "sd", "sdh", "syr", "ug", "ur", "yi");

    private Direction() {}

    /** Returns {@code rtl} or {@code ltr} for a BCP 47 tag. */
    public static String of(String tag) {
        Locale locale = Locale.forLanguageTag(tag);
        String script = locale.getScript().toLowerCase(Locale.ROOT);
        boolean rightToLeft = script.isEmpty() ? LANGUAGES.contains(locale.getLanguage()) : SCRIPTS.contains(script);
        return rightToLeft ? "rtl" : "ltr";
    }
}
