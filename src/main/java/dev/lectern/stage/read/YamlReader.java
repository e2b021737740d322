package dev.lectern.stage.read;

import dev.lectern.model.diagnostic.Diagnostic;
import dev.lectern.model.diagnostic.Location;
import dev.lectern.model.source.Lines;
import dev.lectern.model.source.Setting;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/**
 * Turns YAML 1.2 into a tree of settings that know their places. No value is ever taken for anything but the text that
 * stands there: {@code no}, {@code 0123} and {@code 2022-02-31} stay as they were written.
 *
 * <p>Refused, each with its place: keys that stand twice, tags, more than a few aliases, a value that holds itself, deep
 * nesting, several documents in one, anything but a section at the top, and texts over the limit.
 */
final class YamlReader {

    /** The longest YAML a person is expected to write, in UTF-16 units. */
    static final int LONGEST = 64 * 1024;

    private final String file;
    private final int firstLine;
    private final Consumer<Diagnostic> problems;

    /**
     * Makes a reader of one piece of YAML.
     *
     * @param firstLine the line of the file on which the YAML begins, counted from one
     */
    YamlReader(String file, int firstLine, Consumer<Diagnostic> problems) {
        this.file = file;
        this.firstLine = firstLine;
        this.problems = problems;
    }

    /** Returns the section; nothing where there is a fault, which is then reported. Empty YAML is an empty section. */
    Optional<Setting.Mapping> read(String yaml, int longest) {
        if (yaml.length() > longest) {
            report(
                    "yaml-too-long",
                    Location.of(file, firstLine),
                    "the YAML is longer than " + longest / 1024 + " KiB",
                    "shorten it; long prose belongs in the body of a file");
            return Optional.empty();
        }
        List<String> lines = Lines.of(yaml);
        SettingBuilder builder = new SettingBuilder(
                problems, mark -> mark.map(found -> place(found, lines)).orElse(Location.of(file)));
        try {
            LoadSettings settings = LoadSettings.builder()
                    .setLabel(file)
                    .setCodePointLimit(longest)
                    .build();
            return builder.build(new Parse(settings).parseString(yaml).iterator());
        } catch (MarkedYamlEngineException fault) {
            SyntaxFault words = SyntaxFault.of(fault);
            Optional<Mark> mark = words.isOpen()
                    ? fault.getContextMark().or(fault::getProblemMark)
                    : fault.getProblemMark().or(fault::getContextMark);
            Location place = mark.map(found -> place(found, lines)).orElse(Location.of(file, firstLine));
            report("yaml-syntax", place, words.message(), words.hint());
        } catch (YamlEngineException fault) {
            report(
                    "yaml-syntax",
                    Location.of(file, firstLine),
                    "the YAML cannot be read",
                    "write one \"key: value\" to a line");
        }
        return Optional.empty();
    }

    private Location place(Mark mark, List<String> lines) {
        String line = mark.getLine() < lines.size() ? lines.get(mark.getLine()) : "";
        int points = Math.min(mark.getColumn(), line.codePointCount(0, line.length()));
        return new Location(file, firstLine + mark.getLine(), line.offsetByCodePoints(0, points) + 1);
    }

    private void report(String code, Location place, String message, String hint) {
        problems.accept(Diagnostic.error(code, place, message, hint));
    }
}
