package dev.lectern.model.document;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What is known about an article. Nothing here is inferred from the text's subject: what the page does not say is empty.
 *
 * @param kicker the word above the headline
 * @param published the day of first publication
 * @param credit where it was first published
 * @param language BCP 47 tag
 */
public record Metadata(
        Title title,
        Optional<String> kicker,
        List<Author> authors,
        Optional<LocalDate> published,
        Optional<Credit> credit,
        String language) {

    /** Copies the list. */
    public Metadata {
        authors = List.copyOf(authors);
    }
}
