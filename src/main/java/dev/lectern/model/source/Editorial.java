package dev.lectern.model.source;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What the editor knows better than the page: the contents of {@code seeds/<file>.meta.yaml}. Empty where the editor
 * says nothing.
 *
 * @param authors names in the order wanted; an empty list says nothing, so it cannot take an author away
 * @param published the day of first publication
 * @param publisher who published it, by name
 * @param url where it was published
 * @param language a BCP 47 tag
 * @param extent how much of the text the site may show
 */
public record Editorial(
        Optional<String> title,
        List<String> authors,
        Optional<LocalDate> published,
        Optional<String> publisher,
        Optional<String> url,
        Optional<String> language,
        Extent extent) {

    /** What an editor says who says nothing. */
    public static final Editorial SILENT = new Editorial(
            Optional.empty(),
            List.of(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Extent.FULL);

    /** Copies the list. */
    public Editorial {
        authors = List.copyOf(authors);
    }

    /** How much of an article's text the site may show. */
    public enum Extent {
        /** All of it. */
        FULL,
        /** Its deck and first paragraph, with a link to the original. */
        EXCERPT,
        /** Its title, with a link to the original. */
        LINK
    }
}
