package dev.lectern.stage.link;

import java.util.Locale;
import java.util.Optional;

/**
 * An address of a page, less what does not tell pages apart: scheme, "www.", fragment, query that counts visitors, final
 * slash and the case of the host.
 */
record WebAddress(String value) {

    /** Returns the address of a page; empty for a site's front page, which is no article, and for what is no address. */
    static Optional<WebAddress> of(String url) {
        String rest = url.strip();
        int scheme = rest.indexOf("://");
        String protocol = scheme < 0 ? "" : rest.substring(0, scheme).toLowerCase(Locale.ROOT);
        if (!protocol.equals("http") && !protocol.equals("https")) {
            return Optional.empty();
        }
        rest = before(before(rest.substring(scheme + 3), '#'), "?utm_");
        while (rest.endsWith("/")) {
            rest = rest.substring(0, rest.length() - 1);
        }
        int path = rest.indexOf('/');
        if (path < 1) {
            return Optional.empty();
        }
        String host = rest.substring(0, path).toLowerCase(Locale.ROOT);
        return Optional.of(new WebAddress((host.startsWith("www.") ? host.substring(4) : host) + rest.substring(path)));
    }

    private static String before(String text, char end) {
        return before(text, Character.toString(end));
    }

    private static String before(String text, String end) {
        int at = text.indexOf(end);
        return at < 0 ? text : text.substring(0, at);
    }
}
