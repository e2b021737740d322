package dev.lectern.stage.extract.markdown;

import dev.lectern.model.diagnostic.Location;
import dev.lectern.model.source.Document;
import dev.lectern.model.source.Editorial;
import dev.lectern.model.source.MediaType;
import dev.lectern.model.source.Setting;
import dev.lectern.model.source.SourceFile;
import dev.lectern.model.text.Fingerprint;
import java.util.List;
import java.util.Optional;

/** Makes documents of Markdown without the reading stage. */
final class MarkdownSources {

    private MarkdownSources() {}

    static Document of(String text) {
        SourceFile file = new SourceFile("seeds/a.md", MediaType.MARKDOWN, text, "UTF-8", Fingerprint.of(text));
        return new Document(file, Setting.Mapping.empty(Location.of("seeds/a.md")), text, 1);
    }

    /** Returns the same document with other line ends. */
    static Document withLineEnds(Document document, String end) {
        SourceFile old = document.file();
        String text = String.join(end, old.lines()) + end;
        SourceFile file = new SourceFile(old.path(), old.mediaType(), text, old.charset(), old.fingerprint());
        String body = String.join(
                end, old.lines().subList(document.bodyLine() - 1, old.lines().size()));
        return new Document(file, document.frontMatter(), body, document.bodyLine());
    }

    /** Returns the word of an editor who only knows a title. */
    static Editorial titled(String title) {
        Editorial silent = Editorial.SILENT;
        return new Editorial(
                Optional.of(title),
                List.of(),
                silent.published(),
                silent.publisher(),
                silent.url(),
                silent.language(),
                silent.extent());
    }
}
