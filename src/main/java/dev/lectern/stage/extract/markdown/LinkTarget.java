package dev.lectern.stage.extract.markdown;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Tells links that may stand in a page from those that could run something or fetch it unasked. */
final class LinkTarget {

    private static final Set<String> SCHEMES = Set.of("http", "https", "mailto");

    /** What browsers pass over when they read an address; a scheme may hide behind it. */
    private static final Pattern UNSEEN = Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Z}]+");

    private LinkTarget() {}

    /** Returns the target if it is an address of the web or of mail, or relative; the host of another site needs a scheme. */
    static Optional<String> harmless(String target) {
        String seen = UNSEEN.matcher(target).replaceAll("");
        boolean isOfHost = seen.length() > 1 && isSlash(seen.charAt(0)) && isSlash(seen.charAt(1));
        if (seen.isEmpty() || isOfHost) {
            return Optional.empty();
        }
        int colon = seen.indexOf(':');
        boolean isRelative = colon < 0 || comesBefore(seen, colon);
        return isRelative || SCHEMES.contains(seen.substring(0, colon).toLowerCase(Locale.ROOT))
                ? Optional.of(seen)
                : Optional.empty();
    }

    private static boolean isSlash(char unit) {
        return unit == '/' || unit == '\\';
    }

    private static boolean comesBefore(String target, int colon) {
        return target.substring(0, colon).chars().anyMatch(unit -> unit == '/' || unit == '?' || unit == '#');
    }
}
