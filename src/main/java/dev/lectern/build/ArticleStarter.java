package dev.lectern.build;

import dev.lectern.model.diagnostic.Diagnostic;
import dev.lectern.model.diagnostic.LecternException;
import dev.lectern.model.diagnostic.Location;
import dev.lectern.model.source.Lines;
import dev.lectern.model.text.Slug;
import dev.lectern.stage.edit.FrontMatterText;
import dev.lectern.stage.read.SeedReader;
import dev.lectern.stage.write.NewFileWriter;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Starts an article that is to be written by hand: its file and the front matter. */
public final class ArticleStarter {

    /**
     * What is to be written.
     *
     * @param published the day of first publication
     * @param markdown what it says; may be empty
     */
    public record Request(
            String title,
            List<String> authors,
            Optional<LocalDate> published,
            Optional<String> publisher,
            Optional<String> url,
            Optional<String> language,
            String markdown) {}

    /** The file, and the line on which the text goes on. */
    public record Started(Location location) {}

    /**
     * Writes {@code seeds/<title>.md}.
     *
     * @throws LecternException if something has that name already
     */
    public Started start(Path archive, Request request) {
        new SeedReader().read(archive);
        String file = "seeds/" + named(Slug.from(request.title())) + ".md";
        String text = text(request);
        NewFileWriter writer = new NewFileWriter();
        if (!writer.taken(archive, List.of(file)).isEmpty() || !writer.write(archive, file, text)) {
            throw LecternException.usage(taken(file, "write into that file, or give another title"));
        }
        return new Started(Location.of(file, Lines.of(text).size()));
    }

    private static String text(Request request) {
        return new FrontMatterText()
                .text("title", request.title())
                .list("authors", request.authors(), "[Ada Quill]")
                .plain("published", request.published().map(LocalDate::toString), "2022-01-13")
                .text("publisher", request.publisher(), "The Harrow Echo")
                .text("url", request.url(), "https://example.org/story")
                .text("lang", request.language(), "en")
                .above(request.markdown());
    }

    /** Says that a name is taken. */
    static Diagnostic taken(String file, String hint) {
        return Diagnostic.error("new-article-taken", Location.of(file), "the file is there already", hint);
    }

    /** A name that every system allows. */
    static String named(Slug slug) {
        return slug.isReserved() ? "the-" + slug : slug.value();
    }
}
