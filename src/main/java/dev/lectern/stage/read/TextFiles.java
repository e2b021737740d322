package dev.lectern.stage.read;

import dev.lectern.model.diagnostic.Diagnostic;
import dev.lectern.model.diagnostic.Location;
import dev.lectern.model.source.Document;
import dev.lectern.model.source.MediaType;
import dev.lectern.model.source.Setting;
import dev.lectern.model.source.SourceFile;
import dev.lectern.model.text.Fingerprint;
import dev.lectern.model.text.Folding;
import dev.lectern.stage.read.charset.Decoded;
import dev.lectern.stage.read.charset.Decoder;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;

/** Reads files as text and as documents; whatever is wrong with one is reported and costs that one alone. */
final class TextFiles {

    private final ArchiveFiles files;
    private final Decoder decoder = new Decoder();

    TextFiles(ArchiveFiles files) {
        this.files = files;
    }

    /** Returns a file decoded. */
    Optional<SourceFile> source(Path path, MediaType mediaType, Consumer<Diagnostic> problems) {
        return files.read(path, problems).flatMap(bytes -> source(files.shown(path), mediaType, bytes, problems));
    }

    /** Returns a file decoded and, where it is Markdown, parted from its front matter. */
    Optional<Document> document(Path path, MediaType mediaType, Consumer<Diagnostic> problems) {
        return source(path, mediaType, problems)
                .flatMap(file ->
                        mediaType == MediaType.MARKDOWN ? FrontMatter.split(file, problems) : Optional.of(whole(file)));
    }

    /** Returns the text of a file that is no seed; it may be empty. */
    Optional<String> text(Path path, Consumer<Diagnostic> problems) {
        String shown = files.shown(path);
        Optional<byte[]> bytes = files.read(path, problems);
        Optional<String> binary = bytes.flatMap(decoder::binary);
        binary.ifPresent(kind -> problems.accept(Diagnostic.error(
                "file-binary", Location.of(shown), "this is not text but " + kind, "save it as text in UTF-8")));
        return binary.isPresent()
                ? Optional.empty()
                : bytes.map(read ->
                        decoded(shown, MediaType.MARKDOWN, read, problems).text());
    }

    /** The same for an article, which a fault of its front matter does not cost. */
    Optional<Document> article(Path path, MediaType mediaType, Consumer<Diagnostic> problems) {
        return source(path, mediaType, problems)
                .map(file -> mediaType == MediaType.MARKDOWN ? FrontMatter.ofArticle(file, problems) : whole(file));
    }

    /** Returns the section that is a whole file of YAML. */
    Optional<Setting.Mapping> section(Path path, int longest, Consumer<Diagnostic> problems) {
        String shown = files.shown(path);
        return files.read(path, longest, problems)
                .map(bytes ->
                        decoded(shown, MediaType.PLAIN_TEXT, bytes, problems).text())
                .flatMap(yaml -> new YamlReader(shown, 1, problems).read(yaml, longest));
    }

    /** Returns a document without front matter. */
    static Document whole(SourceFile file) {
        return new Document(file, Setting.Mapping.empty(Location.of(file.path())), file.text(), 1);
    }

    /** Returns bytes decoded, as a file of that name. */
    Optional<SourceFile> source(String shown, MediaType mediaType, byte[] bytes, Consumer<Diagnostic> problems) {
        Optional<String> binary = decoder.binary(bytes);
        if (binary.isPresent()) {
            problems.accept(Diagnostic.error(
                    "seed-binary",
                    Location.of(shown),
                    "this is not text but " + binary.get(),
                    "save the article as text, Markdown or HTML"));
            return Optional.empty();
        }
        Decoded decoded = decoded(shown, mediaType, bytes, problems);
        if (Folding.isBlank(decoded.text())) {
            problems.accept(
                    Diagnostic.error("seed-empty", Location.of(shown), "the file has no text", "fill it or delete it"));
            return Optional.empty();
        }
        return Optional.of(new SourceFile(shown, mediaType, decoded.text(), decoded.charset(), Fingerprint.of(bytes)));
    }

    private Decoded decoded(String shown, MediaType mediaType, byte[] bytes, Consumer<Diagnostic> problems) {
        Decoded decoded = decoder.decode(bytes, mediaType, shown);
        decoded.doubts().forEach(problems);
        return decoded;
    }

    /** Returns how a file is called in messages: from the archive's folder. */
    String shown(Path path) {
        return files.shown(path);
    }
}
