package dev.lectern.stage.extract.html.flow;

import java.net.URI;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Makes of what stands in a link an address that may stand in an archive: of the web or of mail, written out in full; or
 * of a place in the same page, a name behind the sign #. A link relative to a page whose own address is not known leads nowhere and is none.
 */
final class LinkTarget {

    private static final Set<String> SCHEMES = Set.of("http", "https", "mailto");

    /** What browsers pass over when they read an address; a scheme may hide behind it. */
    private static final Pattern PASSED_OVER = Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Zl}\\p{Zp}]+");

    private static final Pattern SCHEME = Pattern.compile("[a-zA-Z][a-zA-Z0-9+.-]*");
    private static final int LONGEST = 2000;

    private final Optional<URI> page;

    LinkTarget(Optional<String> page) {
        this.page = page.flatMap(LinkTarget::parse);
    }

    /** Returns the address a link leads to, if it is harmless, or the name of a place in the page. */
    Optional<String> of(String written) {
        String seen = PASSED_OVER.matcher(written).replaceAll("").strip().replace(" ", "%20");
        if (seen.isEmpty() || seen.length() > LONGEST) {
            return Optional.empty();
        }
        if (seen.startsWith("#")) {
            return seen.length() > 1 ? Optional.of(seen) : Optional.empty();
        }
        int colon = seen.indexOf(':');
        boolean absolute = colon > 0 && SCHEME.matcher(seen.substring(0, colon)).matches();
        if (absolute) {
            return SCHEMES.contains(seen.substring(0, colon).toLowerCase(Locale.ROOT))
                    ? Optional.of(quoted(withinPage(seen)))
                    : Optional.empty();
        }
        return resolved(seen).map(this::withinPage).map(LinkTarget::quoted);
    }

    /** Browsers that save a page write its own links out in full. */
    private String withinPage(String address) {
        int fragment = address.indexOf('#');
        boolean isOwn = fragment > 0
                && fragment + 1 < address.length()
                && page.map(URI::toString)
                        .map(own -> own.replaceFirst("#.*", ""))
                        .filter(address.substring(0, fragment)::equals)
                        .isPresent();
        return isOwn ? address.substring(fragment) : address;
    }

    private Optional<String> resolved(String relative) {
        try {
            return page.map(base -> base.resolve(relative.replace('\\', '/')).toString())
                    .filter(made -> made.startsWith("http://") || made.startsWith("https://"));
        } catch (IllegalArgumentException unreadable) {
            return Optional.empty();
        }
    }

    private static String quoted(String address) {
        return address.replace("\"", "%22")
                .replace("<", "%3C")
                .replace(">", "%3E")
                .replace("`", "%60");
    }

    private static Optional<URI> parse(String address) {
        try {
            URI made = new URI(address);
            boolean web = "http".equalsIgnoreCase(made.getScheme()) || "https".equalsIgnoreCase(made.getScheme());
            return web && made.getHost() != null ? Optional.of(made) : Optional.empty();
        } catch (java.net.URISyntaxException unreadable) {
            return Optional.empty();
        }
    }
}
