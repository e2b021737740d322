package dev.lectern.stage.extract.html.flow;

import dev.lectern.model.document.RichText;
import dev.lectern.model.document.Role;
import dev.lectern.model.text.Span;
import java.util.ArrayList;
import java.util.List;

/** Tells verse from prose by its line breaks: four short lines or more, of which few end like a sentence. */
final class Verse {

    private static final int FEWEST_LINES = 4;
    private static final int LONGEST_LINE = 60;
    private static final int SHORTEST_LINE = 8;

    private Verse() {}

    /** Returns the lines of a block of verse; any other block comes back whole. */
    static List<RichText> lines(RichText block, Role role) {
        boolean mayBeVerse = role == Role.PARAGRAPH || role == Role.QUOTE;
        List<Span> lines = mayBeVerse && block.text().indexOf('\n') >= 0 ? split(block.text()) : List.of();
        if (lines.size() < FEWEST_LINES || !lines.stream().allMatch(line -> isOfVerse(line.of(block.text())))) {
            return List.of(block);
        }
        return lines.stream()
                .map(line -> Excerpts.of(block.text(), block.marks(), line))
                .toList();
    }

    private static boolean isOfVerse(String line) {
        int length = line.strip().length();
        boolean figures = line.codePoints().anyMatch(code -> Character.isDigit(code) || code == ':' || code == '@');
        return length >= SHORTEST_LINE && length <= LONGEST_LINE && !figures;
    }

    private static List<Span> split(String text) {
        List<Span> lines = new ArrayList<>();
        int start = 0;
        for (int at = 0; at <= text.length(); at++) {
            if (at == text.length() || text.charAt(at) == '\n') {
                if (at > start) {
                    lines.add(new Span(start, at));
                }
                start = at + 1;
            }
        }
        return lines;
    }
}
