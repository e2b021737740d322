package dev.lectern.stage.edit;

import dev.lectern.model.annotation.Motivation;
import dev.lectern.model.annotation.TextQuoteSelector;
import dev.lectern.model.text.Slug;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A note that is to be written into a file.
 *
 * @param passage the words it is on; prefix and suffix are written down where they are not empty
 * @param markdown what it says
 */
public record NewNote(
        Slug id,
        TextQuoteSelector passage,
        Motivation motivation,
        List<String> tags,
        Optional<String> author,
        Optional<LocalDate> date,
        String markdown) {

    /** Copies the list. */
    public NewNote {
        tags = List.copyOf(tags);
    }
}
