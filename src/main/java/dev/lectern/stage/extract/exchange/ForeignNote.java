package dev.lectern.stage.extract.exchange;

import dev.lectern.model.annotation.Motivation;
import dev.lectern.model.annotation.TextQuoteSelector;
import dev.lectern.model.diagnostic.Location;
import dev.lectern.model.text.Slug;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A note as another program wrote it.
 *
 * @param id made of the id it has there, so that it is the same each time it is read; two ids may come to the same
 * @param origin the id it has there; empty where it has none
 * @param sources addresses of the page it is on, the surest first
 * @param passage the words it is on
 * @param tags in the order of the file
 * @param author who wrote it, if that is said
 * @param date when it was written, if that is said
 * @param text what it says, in Markdown; replies follow it
 * @param location the file it came from, and its place there
 */
public record ForeignNote(
        Slug id,
        String origin,
        List<String> sources,
        TextQuoteSelector passage,
        Motivation motivation,
        List<String> tags,
        Optional<String> author,
        Optional<LocalDate> date,
        String text,
        Location location) {

    /** Copies the lists. */
    public ForeignNote {
        sources = List.copyOf(sources);
        tags = List.copyOf(tags);
    }

    /** Returns a longer id, made of the whole of the one it has there, for a note whose short one another has. */
    public Slug longId() {
        return NoteName.whole(id, origin);
    }

    /** Returns the same with a reply after it. */
    ForeignNote answered(String reply) {
        String both = text.isEmpty() ? reply : text + "\n\n" + reply;
        return new ForeignNote(id, origin, sources, passage, motivation, tags, author, date, both, location);
    }
}
