package dev.lectern.stage.external;

import java.net.IDN;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** An address of the web as it is asked for: without its fragment, and in ASCII however it was written. */
final class WebPage {

    private static final Pattern SHAPE =
            Pattern.compile("(https?)://([^/?#@:]+)(:\\d{1,5})?((?:[/?][^#]*)?)(?:#.*)?", Pattern.CASE_INSENSITIVE);
    private static final String LEGAL = "-._~:/?@!$&'()*+,;=%";
    private static final Pattern LONE_PERCENT = Pattern.compile("%(?![0-9A-Fa-f]{2})");

    private WebPage() {}

    /** Returns what is asked for; empty where that is no address of the web. */
    static Optional<URI> of(String written) {
        Matcher parts = SHAPE.matcher(written.strip());
        if (!parts.matches()) {
            return Optional.empty();
        }
        try {
            String host = IDN.toASCII(parts.group(2), IDN.ALLOW_UNASSIGNED);
            String port = parts.group(3) == null ? "" : parts.group(3);
            String path = parts.group(4).isEmpty() ? "/" : parts.group(4);
            URI made = URI.create(parts.group(1).toLowerCase(Locale.ROOT) + "://" + host.toLowerCase(Locale.ROOT) + port
                    + (path.startsWith("?") ? "/" : "") + escaped(path));
            return Optional.of(made).filter(uri -> uri.getHost() != null);
        } catch (IllegalArgumentException odd) {
            return Optional.empty();
        }
    }

    private static String escaped(String path) {
        StringBuilder escaped = new StringBuilder();
        for (byte unit : LONE_PERCENT.matcher(path).replaceAll("%25").getBytes(StandardCharsets.UTF_8)) {
            boolean plain = unit > 0 && (Character.isLetterOrDigit(unit) || LEGAL.indexOf(unit) >= 0);
            if (plain) {
                escaped.append((char) unit);
            } else {
                escaped.append('%')
                        .append(Character.toUpperCase(Character.forDigit(unit >> 4 & 0xF, 16)))
                        .append(Character.toUpperCase(Character.forDigit(unit & 0xF, 16)));
            }
        }
        return escaped.toString();
    }
}
