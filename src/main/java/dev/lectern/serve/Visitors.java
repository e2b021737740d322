package dev.lectern.serve;

import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Who is answered: whoever asks for this machine by its own name, and no page from elsewhere that asks in secret. */
final class Visitors {

    private static final Set<String> OWN_NAMES = Set.of("localhost", "127.0.0.1");
    private static final Set<String> ELSEWHERE = Set.of("cross-site", "same-site");

    private Visitors() {}

    /**
     * Tells whether a request is for this machine by a name that no other can have. The port makes no difference, as it may
     * be forwarded.
     */
    static boolean isOwnName(@Nullable String host) {
        return host != null && OWN_NAMES.contains(host.toLowerCase(Locale.ROOT).replaceFirst(":[0-9]+$", ""));
    }

    /**
     * Tells whether a page of another site, or of another server on this machine, asks for a file to use it itself, as a
     * script or an image (Fetch Metadata Request Headers, W3C). That somebody follows a link from there is all right.
     */
    static boolean isPageFromElsewhere(@Nullable String site, @Nullable String mode) {
        return site != null && ELSEWHERE.contains(site) && !"navigate".equals(mode);
    }
}
