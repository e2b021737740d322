package dev.lectern.stage.extract.markdown.preamble;

import dev.lectern.model.document.Role;
import dev.lectern.model.source.Editorial;
import dev.lectern.model.text.LineRange;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What the head of a file says of its article.
 *
 * @param said the same in the form in which an editor says it
 * @param deck the standfirst, and where it stands
 * @param roles what each line of the head that shows something is for, by its number
 */
public record Statement(Editorial said, Optional<Deck> deck, Map<Integer, Role> roles) {

    /** The rule by which the lines of a head are what they are. */
    public static final String RULE = "front-matter";

    /** A standfirst and its lines. */
    public record Deck(String text, LineRange lines) {}

    /** Returns the first line that is for the title, if the head has one. */
    public Optional<LineRange> titleLines() {
        List<Integer> lines = roles.entrySet().stream()
                .filter(line -> line.getValue() == Role.TITLE)
                .map(Map.Entry::getKey)
                .toList();
        return lines.isEmpty() ? Optional.empty() : Optional.of(LineRange.of(lines.get(0)));
    }
}
