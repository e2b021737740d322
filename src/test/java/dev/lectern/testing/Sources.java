package dev.lectern.testing;

import dev.lectern.model.diagnostic.Location;
import dev.lectern.model.source.Document;
import dev.lectern.model.source.MediaType;
import dev.lectern.model.source.Setting;
import dev.lectern.model.source.SourceFile;
import dev.lectern.model.text.Fingerprint;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Makes source documents for tests without the reading stage. */
public final class Sources {

    private Sources() {}

    /** Returns a plain text as read from a file in UTF-8. */
    public static Document text(Path file) throws IOException {
        return text(file, Files.readString(file));
    }

    /** Returns a web page that stands in a file's place. */
    public static Document html(Path file, String text) {
        String path = "seeds/" + file.getFileName();
        SourceFile source = new SourceFile(path, MediaType.HTML, text, "UTF-8", Fingerprint.of(text));
        return new Document(source, Setting.Mapping.empty(Location.of(path)), text, 1);
    }

    /** Returns a plain text that stands in a file's place. */
    public static Document text(Path file, String text) {
        String path = "seeds/" + file.getFileName();
        SourceFile source = new SourceFile(path, MediaType.PLAIN_TEXT, text, "UTF-8", Fingerprint.of(text));
        return new Document(source, Setting.Mapping.empty(Location.of(path)), text, 1);
    }

    /** Returns Markdown without front matter. */
    public static Document markdown(String name, String text) {
        String path = "seeds/" + name;
        SourceFile source = new SourceFile(path, MediaType.MARKDOWN, text, "UTF-8", Fingerprint.of(text));
        return new Document(source, Setting.Mapping.empty(Location.of(path)), text, 1);
    }
}
