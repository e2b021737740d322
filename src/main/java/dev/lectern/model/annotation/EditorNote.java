package dev.lectern.model.annotation;

import dev.lectern.model.diagnostic.Location;
import dev.lectern.model.document.Block;
import dev.lectern.model.text.Slug;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * A note of the editor's on a passage of an article, as its file has it.
 *
 * @param id what the note is called; no two notes on one article share it
 * @param article the id of the article it is on
 * @param passage the words it is on
 * @param tags in the order of the file
 * @param author who wrote it, if the file says
 * @param date when it was written, if the file says
 * @param body what it says, in Markdown blocks
 * @param markdown the same as it is written
 * @param location where its quotation begins
 */
public record EditorNote(
        Slug id,
        String article,
        TextQuoteSelector passage,
        Motivation motivation,
        List<String> tags,
        Optional<String> author,
        Optional<LocalDate> date,
        List<Block> body,
        String markdown,
        Location location) {

    /** Copies the lists. */
    public EditorNote {
        tags = List.copyOf(tags);
        body = List.copyOf(body);
    }

    /** Makes a note whose Markdown is the text of its blocks. */
    public EditorNote(
            Slug id,
            String article,
            TextQuoteSelector passage,
            Motivation motivation,
            List<String> tags,
            Optional<String> author,
            Optional<LocalDate> date,
            List<Block> body,
            Location location) {
        this(id, article, passage, motivation, tags, author, date, body, plain(body), location);
    }

    private static String plain(List<Block> body) {
        return body.stream().map(block -> block.text().text()).collect(Collectors.joining("\n\n"));
    }
}
