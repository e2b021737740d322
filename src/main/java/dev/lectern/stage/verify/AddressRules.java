package dev.lectern.stage.verify;

import dev.lectern.model.diagnostic.Diagnostic;
import dev.lectern.model.diagnostic.Location;
import java.util.List;
import java.util.Optional;

/** Judges an address by how it is written, before anything is known of where it leads. */
final class AddressRules {

    private static final String NOT_FOUND = "404.html";
    private static final int LONGEST = 200;

    private final Optional<String> baseUrl;

    AddressRules(Optional<String> baseUrl) {
        this.baseUrl = baseUrl;
    }

    /** Returns what is wrong with an address on a page. */
    List<Diagnostic> judge(String page, Reference reference, Address address) {
        Location at = Location.of(page);
        if (address.isProtocolRelative()) {
            return error(
                    "url-protocol-relative",
                    at,
                    quoted(reference.href()) + " has no protocol of its own",
                    "put https: in front");
        }
        if (address.isRootAbsolute()) {
            return error(
                    "url-root-absolute",
                    at,
                    quoted(reference.href()) + " only works at the root of a server",
                    "write it relative to the page");
        }
        return switch (address.scheme()) {
            case "" -> judgeRelative(at, reference, address);
            case "file" ->
                error(
                        "url-file",
                        at,
                        quoted(reference.href()) + " only works on one machine",
                        "write it relative to the page");
            case "javascript", "vbscript" ->
                error("url-script", at, quoted(reference.href()) + " runs a script", "take the link away");
            case "data" -> judgeEmbedded(at, reference);
            default -> judgeRemote(at, reference, address);
        };
    }

    /** Tells whether an address is one of this site's, written in full. */
    boolean isUnderBase(Address address) {
        return baseUrl.isPresent() && address.text().startsWith(baseUrl.get());
    }

    /** Returns what follows the base URL. */
    String underBase(Address address) {
        return address.text().substring(baseUrl.orElse("").length());
    }

    private List<Diagnostic> judgeRelative(Location at, Reference reference, Address address) {
        if (address.text().isEmpty()) {
            return isFollowed(reference)
                    ? List.of()
                    : error("link-dead", at, "\"\" leads to no file of the site", "name the file to be loaded");
        }
        if (at.file().equals(NOT_FOUND)
                && baseUrl.isPresent()
                && !address.text().startsWith("#")) {
            return List.of(Diagnostic.warning(
                    "link-depth",
                    at,
                    quoted(reference.href()) + " leads nowhere from a missing page in a folder",
                    "write it with the base URL in front"));
        }
        return List.of();
    }

    private List<Diagnostic> judgeEmbedded(Location at, Reference reference) {
        return reference.use() == Use.IMAGE || reference.use() == Use.DOWNLOAD
                ? List.of()
                : error(
                        "url-data",
                        at,
                        quoted(reference.href()) + " opens a document inside a link",
                        "use such addresses for pictures and downloads only");
    }

    private List<Diagnostic> judgeRemote(Location at, Reference reference, Address address) {
        boolean allowed = isFollowed(reference) || (at.file().equals(NOT_FOUND) && isUnderBase(address));
        return allowed
                ? List.of()
                : error(
                        "resource-remote",
                        at,
                        quoted(reference.href()) + " is loaded from elsewhere",
                        "put the file into the site, or link to it");
    }

    private static boolean isFollowed(Reference reference) {
        return reference.use() == Use.NAVIGATION || reference.use() == Use.DOWNLOAD;
    }

    private static List<Diagnostic> error(String code, Location at, String message, String hint) {
        return List.of(Diagnostic.error(code, at, message, hint));
    }

    private static String quoted(String href) {
        return "\"" + (href.length() > LONGEST ? href.substring(0, LONGEST) + "…" : href) + "\"";
    }
}
