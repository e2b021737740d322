package dev.lectern.stage.extract.html.facts;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.nodes.Comment;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Node;

/**
 * The address that a browser or another tool wrote into a comment at the head of the page when it saved it: "saved from
 * url=(0035)https://…" (Chrome, Edge, Internet Explorer), "url: https://…" (SingleFile), "Mirrored from …" (HTTrack).
 */
final class SavedFrom {

    private static final Pattern ADDRESS =
            Pattern.compile("(?:saved from url=\\(\\d+\\)|\\burl:\\s*)(https?://\\S+)", Pattern.CASE_INSENSITIVE);
    private static final Pattern MIRRORED =
            Pattern.compile("\\bMirrored from (\\S+\\.\\S+) by\\b", Pattern.CASE_INSENSITIVE);

    private SavedFrom() {}

    /** Returns the address that a page was saved from, if a comment before its body says so. */
    static Optional<String> of(Document page) {
        return Stream.concat(
                        page.childNodes().stream(),
                        page.children().stream().flatMap(html -> Stream.concat(html.childNodes().stream(), head(page))))
                .filter(Comment.class::isInstance)
                .map(comment -> address(((Comment) comment).getData()))
                .flatMap(Optional::stream)
                .findFirst();
    }

    private static Stream<Node> head(Document page) {
        return page.head().childNodes().stream();
    }

    private static Optional<String> address(String comment) {
        Matcher address = ADDRESS.matcher(comment);
        if (address.find()) {
            return Optional.of(address.group(1));
        }
        Matcher mirrored = MIRRORED.matcher(comment);
        return mirrored.find() ? Optional.of("https://" + mirrored.group(1)) : Optional.empty();
    }
}
