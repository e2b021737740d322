package dev.lectern.stage.extract.clean;

import dev.lectern.stage.extract.draft.Passage;
import java.util.regex.Pattern;

/** What tells text that no author wrote: page numbers, identifiers, ornaments. */
final class NoiseSignals {

    private static final Pattern PAGE_NUMBER =
            Pattern.compile("[\\s\\p{P}]*\\p{Nd}{1,3}(\\s*[/|]\\s*\\p{Nd}{1,3})?[\\s\\p{P}]*");
    private static final Pattern MACHINE_NAME = Pattern.compile("[\\p{Ll}\\p{Lu}_$-][\\p{L}\\p{Nd}_$-]*+");
    private static final Pattern HEXADECIMAL = Pattern.compile("(?=.*\\d)[0-9a-fA-F]{8,}+(?:-[0-9a-fA-F]{4,}+)*+");
    private static final Pattern PLACEHOLDER =
            Pattern.compile("(\\{\\{.*}}|\\[\\[.*]]|\\[/?[a-z_]++(?: [a-z_]++=[^\\]]*+)?]|<%.*%>|%[A-Z_]+%)");
    /** No program calls a thing by more characters than this. */
    private static final int LONGEST_NAME = 128;

    private NoiseSignals() {}

    /** A number alone on its line, such as a page or picture number; three digits at most, so that no year is one. */
    static boolean isPageNumber(Passage passage) {
        return PAGE_NUMBER.matcher(passage.text()).matches();
    }

    /** A single word in the manner of a program: capitals inside it and digits, underscores, or hexadecimal. */
    static boolean isMachineName(Passage passage) {
        String text = passage.text();
        if (text.codePoints().anyMatch(Character::isWhitespace)) {
            return PLACEHOLDER.matcher(text).matches();
        }
        if (PLACEHOLDER.matcher(text).matches()) {
            return true;
        }
        return text.length() <= LONGEST_NAME && isName(text);
    }

    private static boolean isName(String text) {
        if (HEXADECIMAL.matcher(text).matches()) {
            return true;
        }
        long humps = humps(text);
        boolean digits = text.codePoints().anyMatch(Character::isDigit);
        boolean underscores = text.indexOf('_') > 0;
        return MACHINE_NAME.matcher(text).matches()
                && text.length() >= 6
                && (underscores || humps >= 3 || (humps >= 1 && digits));
    }

    /** A line without a letter or digit, such as three asterisks; the brackets of a program are none. */
    static boolean isOrnament(Passage passage) {
        return passage.text()
                .codePoints()
                .noneMatch(code -> Character.isLetterOrDigit(code) || "{}()[]<>;:?!$".indexOf(code) >= 0);
    }

    private static long humps(String text) {
        long humps = 0;
        for (int at = 1; at < text.length(); at++) {
            if (Character.isLowerCase(text.charAt(at - 1)) && Character.isUpperCase(text.charAt(at))) {
                humps++;
            }
        }
        return humps;
    }
}
