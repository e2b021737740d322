package dev.lectern.stage.render.cite;

import dev.lectern.model.document.Article;
import dev.lectern.model.document.Author;
import dev.lectern.model.document.Credit;
import dev.lectern.model.document.Metadata;
import dev.lectern.model.text.Slug;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What an article is cited by. Nothing in it is guessed: what the source does not say is absent, and a title that was
 * made for an article without one stands in square brackets.
 *
 * @param key unique in the archive: small ASCII letters, digits and hyphens
 * @param title on one line
 * @param authors as the source writes them, never taken apart into first and last names
 * @param published the day of first publication
 * @param publisher the paper, magazine or site it was first published in
 * @param address where it was first published
 * @param language a BCP 47 tag
 */
public record Citation(
        String key,
        String title,
        List<String> authors,
        Optional<LocalDate> published,
        Optional<String> publisher,
        Optional<String> address,
        String language) {

    /** Copies the list. */
    public Citation {
        authors = List.copyOf(authors);
    }

    /** Returns the citation of an article, whose address in the archive is its key. */
    public static Citation of(Article article, Slug slug) {
        Metadata metadata = article.metadata();
        String title = line(article.title());
        return new Citation(
                slug.value(),
                metadata.title().supplied() ? "[" + title + "]" : title,
                metadata.authors().stream()
                        .map(Author::name)
                        .map(Citation::line)
                        .toList(),
                metadata.published(),
                metadata.credit().map(Credit::name).map(Citation::line).filter(name -> !name.isEmpty()),
                metadata.credit()
                        .flatMap(Credit::url)
                        .filter(Citation::isWebAddress)
                        .map(Citation::line),
                metadata.language());
    }

    /** Tells whether it appeared in something that has a name, as articles do. */
    public boolean isPublished() {
        return publisher.isPresent();
    }

    private static boolean isWebAddress(String address) {
        return address.regionMatches(true, 0, "https://", 0, 8) || address.regionMatches(true, 0, "http://", 0, 7);
    }

    /** A text on one line, without characters that are none. */
    private static String line(String text) {
        StringBuilder line = new StringBuilder(text.length());
        text.codePoints().forEach(code -> {
            boolean surrogate = code >= Character.MIN_SURROGATE && code <= Character.MAX_SURROGATE;
            boolean separator = Character.isISOControl(code) || code == 0x2028 || code == 0x2029;
            line.appendCodePoint(surrogate ? 0xFFFD : separator ? ' ' : code);
        });
        return line.toString().strip();
    }
}
