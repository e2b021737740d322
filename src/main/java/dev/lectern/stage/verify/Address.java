package dev.lectern.stage.verify;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Locale;

/**
 * A link as it stands in a page, read as a browser reads it (WHATWG URL Standard, basic URL parser): white space around
 * it and line breaks and tabs in it do not count, and a backslash is a slash.
 *
 * @param text the link, so tidied
 */
record Address(String text) {

    private static final String DIRECTIVE = ":~:";

    /** Where a relative link leads: a path seen from the top of the site, and a fragment, perhaps empty. */
    record Target(String path, String fragment) {

        /** Tells whether the link climbs out of the site. */
        boolean isOutside() {
            return path.startsWith("..");
        }
    }

    static Address of(String written) {
        return isTidy(written) ? new Address(written) : tidied(written);
    }

    /** Tells whether a link has nothing in it that does not count or counts for something else, which goes for most. */
    private static boolean isTidy(String written) {
        for (int at = 0; at < written.length(); at++) {
            char unit = written.charAt(at);
            if (unit <= ' ' || unit == '\\') {
                return false;
            }
        }
        return true;
    }

    private static Address tidied(String written) {
        int from = 0;
        int to = written.length();
        while (from < to && written.charAt(from) <= ' ') {
            from++;
        }
        while (to > from && written.charAt(to - 1) <= ' ') {
            to--;
        }
        String text =
                written.substring(from, to).replace("\t", "").replace("\n", "").replace("\r", "");
        return new Address(endOfScheme(text) > 0 ? text : text.replace('\\', '/'));
    }

    /** Returns where the colon behind a scheme stands; less than one where there is none. */
    private static int endOfScheme(String text) {
        int at = 0;
        while (at < text.length() && isOfScheme(text.charAt(at), at == 0)) {
            at++;
        }
        return at < text.length() && text.charAt(at) == ':' ? at : 0;
    }

    private static boolean isOfScheme(char unit, boolean first) {
        boolean letter = unit >= 'a' && unit <= 'z' || unit >= 'A' && unit <= 'Z';
        return letter || !first && (unit >= '0' && unit <= '9' || unit == '+' || unit == '.' || unit == '-');
    }

    /** Returns the scheme in small letters, such as {@code https}; empty for a link without one. */
    String scheme() {
        return text.substring(0, endOfScheme(text)).toLowerCase(Locale.ROOT);
    }

    boolean isProtocolRelative() {
        return text.startsWith("//");
    }

    boolean isRootAbsolute() {
        return text.startsWith("/") && !isProtocolRelative();
    }

    /** Returns where it leads from a page; the link must have no scheme and not begin with a slash. */
    Target from(String page) {
        int hash = text.indexOf('#');
        String fragment = hash < 0 ? "" : text.substring(hash + 1);
        int directive = fragment.indexOf(DIRECTIVE);
        String head = hash < 0 ? text : text.substring(0, hash);
        int query = head.indexOf('?');
        String path = decode(query < 0 ? head : head.substring(0, query));
        return new Target(
                path.isEmpty() ? page : resolve(page, path),
                directive < 0 ? fragment : fragment.substring(0, directive));
    }

    /** Undoes percent-encoding; what is no such encoding stays. */
    static String decode(String text) {
        if (text.indexOf('%') < 0) {
            return text;
        }
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        ByteArrayOutputStream decoded = new ByteArrayOutputStream();
        for (int at = 0; at < bytes.length; at++) {
            int high = at + 2 < bytes.length ? Character.digit(bytes[at + 1], 16) : -1;
            int low = at + 2 < bytes.length ? Character.digit(bytes[at + 2], 16) : -1;
            if (bytes[at] == '%' && high >= 0 && low >= 0) {
                decoded.write(high * 16 + low);
                at += 2;
            } else {
                decoded.write(bytes[at]);
            }
        }
        return decoded.toString(StandardCharsets.UTF_8);
    }

    /** Returns a path, which is not empty, as it is seen from the top of the site. */
    static String resolve(String page, String path) {
        int folder = page.lastIndexOf('/');
        int from = 0;
        while (folder > 0 && path.startsWith("../", from)) {
            folder = page.lastIndexOf('/', folder - 1);
            from += "../".length();
        }
        boolean plain = !path.startsWith(".", from) && path.indexOf("/.", from) < 0;
        return plain ? page.substring(0, folder + 1) + path.substring(from) : resolveByParts(page, path);
    }

    /** Returns the same for whatever has dots in it, folder by folder. */
    static String resolveByParts(String page, String path) {
        Deque<String> folders = new ArrayDeque<>();
        String full = page.substring(0, page.lastIndexOf('/') + 1) + path;
        String[] parts = full.split("/", -1);
        for (int at = 0; at < parts.length; at++) {
            boolean last = at == parts.length - 1;
            switch (parts[at]) {
                case "." -> addFolderEnd(folders, last);
                case ".." -> {
                    if (folders.isEmpty() || folders.getLast().equals("..")) {
                        folders.addLast("..");
                    } else {
                        folders.removeLast();
                    }
                    addFolderEnd(folders, last);
                }
                default -> folders.addLast(parts[at]);
            }
        }
        return String.join("/", folders);
    }

    /** A path that ends in a dot or two names a folder, as one that ends in a slash does. */
    private static void addFolderEnd(Deque<String> folders, boolean last) {
        if (last) {
            folders.addLast("");
        }
    }
}
