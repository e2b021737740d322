package dev.lectern.serve;

import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The names of this machine for itself. The port makes no difference, as it may be forwarded. */
final class Hosts {

    private static final Set<String> OWN = Set.of("localhost", "127.0.0.1", "[::1]");

    private Hosts() {}

    /** Tells whether a request is for this machine by a name that no other can have. */
    static boolean isOwn(@Nullable String host) {
        return host != null && OWN.contains(host.toLowerCase(Locale.ROOT).replaceFirst(":[0-9]+$", ""));
    }
}
