package dev.lectern.serve;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A page as it is shown while the archive is worked on: with the script that brings it up to date, and with leave to ask the
 * server, and nobody else, whether it is. Nothing else of the page is changed.
 */
final class LivePage {

    private static final Pattern POLICY = Pattern.compile(
            "(<meta\\s[^>]*http-equiv=[\"']?Content-Security-Policy[\"']?[^>]*?\\bcontent=\")([^\"]*)(\")",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern CONNECTIONS = Pattern.compile("(^|;)\\s*connect-src\\s[^;]*");
    private static final String LEAVE = "connect-src 'self'";

    private LivePage() {}

    /**
     * Returns the page.
     *
     * @param base the path under which the site lies
     * @param version by what a change of the page is told
     */
    static String of(String html, String base, String version) {
        String script = "<script src=\"" + attribute(base) + OwnFiles.SCRIPT + "\" data-base=\"" + attribute(base)
                + "\" data-version=\"" + attribute(version) + "\"></script>\n";
        String open = POLICY.matcher(html)
                .replaceAll(
                        found -> Matcher.quoteReplacement(found.group(1) + loosened(found.group(2)) + found.group(3)));
        int head = open.indexOf("</head>");
        return head < 0 ? open + script : open.substring(0, head) + script + open.substring(head);
    }

    private static String loosened(String policy) {
        Matcher said = CONNECTIONS.matcher(policy);
        return said.find()
                ? said.replaceFirst("$1 " + LEAVE)
                : policy + (policy.isBlank() || policy.stripTrailing().endsWith(";") ? " " : "; ") + LEAVE;
    }

    private static String attribute(String text) {
        return text.replace("&", "&amp;").replace("\"", "&quot;").replace("<", "&lt;");
    }
}
