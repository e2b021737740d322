package dev.lectern.stage.read;

import dev.lectern.model.diagnostic.Diagnostic;
import dev.lectern.model.diagnostic.Location;
import dev.lectern.model.source.Document;
import dev.lectern.model.source.SourceFile;
import java.util.Optional;
import java.util.function.Consumer;

/** Parts a document from the YAML at its head, which stands between two lines of three hyphens. */
final class FrontMatter {

    /** A line of a text: where it starts, where its words end, where the next one starts. */
    private record Line(int start, int end, int next) {

        static Line at(String text, int start) {
            int end = start;
            while (end < text.length() && text.charAt(end) != '\n' && text.charAt(end) != '\r') {
                end++;
            }
            boolean isPair = text.startsWith("\r\n", end);
            return new Line(start, end, Math.min(text.length(), end + (isPair ? 2 : 1)));
        }

        boolean isFence(String text) {
            return text.startsWith("---", start)
                    && text.substring(start + 3, Math.max(end, start + 3)).isBlank()
                    && end >= start + 3;
        }
    }

    private FrontMatter() {}

    /** Returns the document; nothing where its YAML is at fault, which is then reported. */
    static Optional<Document> split(SourceFile file, Consumer<Diagnostic> problems) {
        String text = file.text();
        Line opening = Line.at(text, 0);
        if (!opening.isFence(text)) {
            return Optional.of(TextFiles.whole(file));
        }
        int number = 2;
        int at = opening.next();
        while (at < text.length()) {
            Line line = Line.at(text, at);
            if (line.isFence(text)) {
                String yaml = text.substring(opening.next(), line.start());
                String body = text.substring(line.next());
                int bodyLine = number + 1;
                return new YamlReader(file.path(), 2, problems)
                        .read(yaml, YamlReader.LONGEST)
                        .map(section -> new Document(file, section, body, bodyLine));
            }
            number++;
            at = line.next();
        }
        problems.accept(Diagnostic.warning(
                "front-matter-open",
                Location.of(file.path(), 1),
                "the line of hyphens opens front matter that is never closed",
                "end it with a line of three hyphens, or begin the text with something else"));
        return Optional.of(TextFiles.whole(file));
    }
}
