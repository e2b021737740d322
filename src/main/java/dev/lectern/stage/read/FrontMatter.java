package dev.lectern.stage.read;

import dev.lectern.model.diagnostic.Diagnostic;
import dev.lectern.model.diagnostic.Location;
import dev.lectern.model.source.Document;
import dev.lectern.model.source.Setting;
import dev.lectern.model.source.SourceFile;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/** Parts a document from the YAML at its head, which stands between two lines of three hyphens. */
final class FrontMatter {

    /** What begins a line of front matter and hardly one of prose between two rules. */
    private static final Pattern KEY =
            Pattern.compile("(?m)^[\"']?[\\p{L}_][\\p{L}\\p{Nd}_.-]{0,40}[\"']?[ \\t]*:(?:\\s|$)");

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

    /** The YAML, what follows it, and the line on which that begins. */
    private record Parts(String yaml, String body, int bodyLine) {}

    /** Returns the document; nothing where its YAML is at fault, which is then reported. */
    static Optional<Document> split(SourceFile file, Consumer<Diagnostic> problems) {
        Optional<Parts> parts = parts(file, problems);
        return parts.isEmpty()
                ? Optional.of(TextFiles.whole(file))
                : section(file, parts.get(), problems).map(section -> document(file, section, parts.get()));
    }

    /** Returns the document; where its YAML is at fault, which is then a warning, without what that says. */
    static Document ofArticle(SourceFile file, Consumer<Diagnostic> problems) {
        Optional<Parts> parts = parts(file, problems);
        if (parts.isEmpty()) {
            return TextFiles.whole(file);
        }
        List<Diagnostic> faults = new ArrayList<>();
        Optional<Setting.Mapping> section = section(file, parts.get(), faults::add);
        if (section.isEmpty() && !KEY.matcher(parts.get().yaml()).find()) {
            return TextFiles.whole(file);
        }
        faults.stream().map(FrontMatter::passedOver).forEach(problems);
        return document(file, section.orElseGet(() -> Setting.Mapping.empty(Location.of(file.path()))), parts.get());
    }

    private static Optional<Setting.Mapping> section(SourceFile file, Parts parts, Consumer<Diagnostic> problems) {
        return new YamlReader(file.path(), 2, problems).read(parts.yaml(), YamlReader.LONGEST);
    }

    private static Document document(SourceFile file, Setting.Mapping section, Parts parts) {
        return new Document(file, section, parts.body(), parts.bodyLine());
    }

    private static Diagnostic passedOver(Diagnostic fault) {
        return Diagnostic.warning(
                fault.code(), fault.location(), fault.message() + ", so the front matter is passed over", fault.hint());
    }

    private static Optional<Parts> parts(SourceFile file, Consumer<Diagnostic> problems) {
        String text = file.text();
        Line opening = Line.at(text, 0);
        if (!opening.isFence(text)) {
            return Optional.empty();
        }
        int number = 2;
        int at = opening.next();
        while (at < text.length()) {
            Line line = Line.at(text, at);
            if (line.isFence(text)) {
                String yaml = text.substring(opening.next(), line.start());
                return Optional.of(new Parts(yaml, text.substring(line.next()), number + 1));
            }
            number++;
            at = line.next();
        }
        problems.accept(Diagnostic.warning(
                "front-matter-open",
                Location.of(file.path(), 1),
                "the line of hyphens opens front matter that is never closed",
                "end it with a line of three hyphens, or begin the text with something else"));
        return Optional.empty();
    }
}
