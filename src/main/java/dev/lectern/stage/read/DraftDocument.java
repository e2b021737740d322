package dev.lectern.stage.read;

import dev.lectern.model.diagnostic.Diagnostic;
import dev.lectern.model.diagnostic.LecternException;
import dev.lectern.model.source.Document;
import dev.lectern.model.source.MediaType;
import dev.lectern.model.source.SourceFile;
import dev.lectern.model.text.Fingerprint;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Reads a text that is not on the disk yet as the Markdown document it would be there. */
public final class DraftDocument {

    private DraftDocument() {}

    /**
     * Returns the document.
     *
     * @param path the name it will have, from the archive folder
     * @throws LecternException if its front matter cannot be read
     */
    public static Document of(String path, String text) {
        List<Diagnostic> problems = new ArrayList<>();
        String fingerprint = Fingerprint.of(text.getBytes(StandardCharsets.UTF_8));
        SourceFile file = new SourceFile(path, MediaType.MARKDOWN, text, StandardCharsets.UTF_8.name(), fingerprint);
        return FrontMatter.split(file, problems::add)
                .orElseThrow(() -> new LecternException(LecternException.Kind.USAGE, problems));
    }
}
