package dev.lectern.stage.read;

import dev.lectern.model.diagnostic.Diagnostic;
import dev.lectern.model.diagnostic.LecternException;
import dev.lectern.model.diagnostic.Location;
import dev.lectern.model.diagnostic.Severity;
import dev.lectern.model.source.Document;
import dev.lectern.model.source.MediaType;
import dev.lectern.model.source.SourceFile;
import dev.lectern.model.text.Folding;
import dev.lectern.model.text.Slug;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A file from elsewhere that is to become a seed: its bytes, and the document it will be. */
public final class IncomingSeed {

    private final byte[] bytes;
    private final Document document;
    private final List<Diagnostic> diagnostics;

    private IncomingSeed(byte[] bytes, Document document, List<Diagnostic> diagnostics) {
        this.bytes = bytes;
        this.document = document;
        this.diagnostics = List.copyOf(diagnostics);
    }

    /**
     * Reads a file.
     *
     * @throws LecternException if it cannot be read, or not as an article
     */
    public static IncomingSeed of(Path file) {
        String name = String.valueOf(file.getFileName());
        if (name.startsWith(".")) {
            throw LecternException.usage(Diagnostic.error(
                    "new-article-hidden",
                    Location.of(name),
                    "a file whose name begins with a dot is never read",
                    "rename it first"));
        }
        MediaType mediaType = MediaType.ofFileName(name)
                .orElseThrow(() -> LecternException.usage(SeedFolder.unknownKind(name, Severity.ERROR)));
        List<Diagnostic> problems = new ArrayList<>();
        Path folder = file.toAbsolutePath().normalize().getParent();
        ArchiveFiles files = new ArchiveFiles(folder == null ? file : folder);
        TextFiles texts = new TextFiles(files);
        Optional<byte[]> bytes = files.read(file, problems::add);
        Optional<SourceFile> source =
                bytes.flatMap(read -> texts.source("seeds/" + typeable(name), mediaType, read, problems::add));
        if (bytes.isEmpty() || source.isEmpty()) {
            throw new LecternException(LecternException.Kind.USAGE, problems);
        }
        Document document = mediaType == MediaType.MARKDOWN
                ? FrontMatter.ofArticle(source.get(), problems::add)
                : TextFiles.whole(source.get());
        return new IncomingSeed(bytes.get(), document, problems);
    }

    /**
     * A name with spaces, as browsers make them of a page's title, becomes one that can be typed: it is what the article is
     * called by from now on. Any other name stays.
     */
    private static String typeable(String name) {
        if (name.codePoints().noneMatch(Folding::isSpace)) {
            return name;
        }
        int dot = name.lastIndexOf('.');
        return Slug.from(name.substring(0, dot)) + name.substring(dot);
    }

    /** Returns its bytes, which nothing has changed. */
    public byte[] bytes() {
        return bytes.clone();
    }

    /** Returns the document it will be, under the name it will have. */
    public Document document() {
        return document;
    }

    /** Returns what is to be said of it: its encoding, its front matter. */
    public List<Diagnostic> diagnostics() {
        return diagnostics;
    }
}
