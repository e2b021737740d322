package dev.lectern.stage.extract.markdown.preamble;

import dev.lectern.model.diagnostic.Diagnostic;
import dev.lectern.model.diagnostic.Location;
import dev.lectern.model.source.Document;
import dev.lectern.model.source.Setting;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * A document parted into what stands before its text and the text.
 *
 * @param settings what stands before it; an empty section where nothing does
 * @param lines the lines of the whole file
 * @param bodyLine the line on which the text begins, counted from one
 */
public record Preamble(Setting.Mapping settings, List<String> lines, int bodyLine) {

    private static final String TOML_FENCE = "+++";
    private static final int LONGEST = 64 * 1024;

    /** Copies the list. */
    public Preamble {
        lines = List.copyOf(lines);
    }

    /** Parts a document; what cannot be read of its head is reported and costs that line alone. */
    public static Preamble of(Document document, Consumer<Diagnostic> problems) {
        List<String> lines = document.file().lines();
        if (document.bodyLine() > 1) {
            return new Preamble(document.frontMatter(), lines, document.bodyLine());
        }
        String path = document.file().path();
        if (!lines.isEmpty() && lines.get(0).stripTrailing().equals(TOML_FENCE)) {
            return toml(path, lines, problems);
        }
        return HeaderLines.read(path, lines)
                .orElseGet(() -> new Preamble(Setting.Mapping.empty(Location.of(path)), lines, 1));
    }

    /** Returns the lines of the text. */
    public List<String> bodyLines() {
        return lines.subList(Math.min(lines.size(), bodyLine - 1), lines.size());
    }

    private static Preamble toml(String path, List<String> lines, Consumer<Diagnostic> problems) {
        Optional<Integer> end = closingFence(lines);
        if (end.isEmpty()) {
            problems.accept(Diagnostic.warning(
                    "toml-open",
                    Location.of(path, 1),
                    "the line of plus signs opens front matter that is never closed",
                    "end it with a line of three plus signs, or begin the text with something else"));
            return new Preamble(Setting.Mapping.empty(Location.of(path)), lines, 1);
        }
        Setting.Mapping settings = new TomlReader(path, problems).read(lines.subList(1, end.get()), 2);
        return new Preamble(settings, lines, end.get() + 2);
    }

    private static Optional<Integer> closingFence(List<String> lines) {
        int length = 0;
        for (int at = 1; at < lines.size() && length <= LONGEST; at++) {
            if (lines.get(at).stripTrailing().equals(TOML_FENCE)) {
                return Optional.of(at);
            }
            length += lines.get(at).length();
        }
        return Optional.empty();
    }

    /** Tells whether a line only opens or closes front matter. */
    static boolean isFence(String line) {
        String bare = line.stripTrailing();
        return bare.equals(TOML_FENCE) || bare.equals("---");
    }

    /** Returns the text as one string, each line ended by a line feed. */
    public String body() {
        return String.join("\n", bodyLines());
    }
}
