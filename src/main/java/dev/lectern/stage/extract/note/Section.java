package dev.lectern.stage.extract.note;

import dev.lectern.model.source.Lines;
import dev.lectern.model.text.CodeFence;
import dev.lectern.model.text.Folding;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A quotation and the note below it, as they are written.
 *
 * @param line of the file on which it begins
 * @param quotation the words behind the angle brackets, on one line; empty for what stands before the first quotation
 * @param attributes the line in braces, with them; empty where there is none
 * @param attributesLine of the file on which that line stands
 * @param note the Markdown below
 * @param noteLine of the file on which that begins
 */
record Section(int line, String quotation, String attributes, int attributesLine, String note, int noteLine) {

    /** One angle bracket; two are a quotation inside a note. */
    private static final Pattern QUOTED = Pattern.compile(" {0,3}>(?! {0,3}>)(.*)", Pattern.DOTALL);

    /** Parts the text of a file, whose first line has that number; what stands before the first quotation comes first. */
    static List<Section> of(String text, int firstLine) {
        List<String> lines = Lines.of(text);
        List<Section> sections = new ArrayList<>();
        int at = 0;
        while (at < lines.size()) {
            int note = endOfQuotation(lines, at);
            int end = endOfNote(lines, note);
            sections.add(section(lines, new int[] {at, note, end}, firstLine));
            at = end;
        }
        return sections;
    }

    /** Tells whether nothing is written in it. */
    boolean isBlank() {
        return quotation.isEmpty() && attributes.isEmpty() && note.isEmpty();
    }

    private static Section section(List<String> lines, int[] bounds, int firstLine) {
        StringBuilder quotation = new StringBuilder();
        for (int at = bounds[0]; at < bounds[1]; at++) {
            Matcher quoted = QUOTED.matcher(lines.get(at));
            quotation.append(quoted.matches() ? quoted.group(1) : "").append(' ');
        }
        int note = pastBlank(lines, bounds[1], bounds[2]);
        boolean isQuoted = bounds[1] > bounds[0];
        boolean hasAttributes = isQuoted && note < bounds[2] && isInBraces(lines.get(note));
        int attributes = note;
        if (hasAttributes) {
            note = pastBlank(lines, note + 1, bounds[2]);
        }
        return new Section(
                firstLine + (isQuoted ? bounds[0] : note),
                Folding.singleSpaced(quotation.toString()),
                hasAttributes ? lines.get(attributes).strip() : "",
                firstLine + attributes,
                String.join("\n", lines.subList(note, bounds[2])).stripTrailing(),
                firstLine + note);
    }

    private static int endOfQuotation(List<String> lines, int start) {
        int at = start;
        while (at < lines.size() && QUOTED.matcher(lines.get(at)).matches()) {
            at++;
        }
        return at;
    }

    /** A note ends before the next quotation; in program text an angle bracket is no quotation. */
    private static int endOfNote(List<String> lines, int start) {
        CodeFence fence = new CodeFence();
        for (int at = start; at < lines.size(); at++) {
            String line = lines.get(at);
            if (!fence.takes(line) && QUOTED.matcher(line).matches()) {
                return at;
            }
        }
        return lines.size();
    }

    private static boolean isInBraces(String line) {
        String bare = line.strip();
        return bare.startsWith("{") && bare.endsWith("}");
    }

    private static int pastBlank(List<String> lines, int start, int end) {
        int at = start;
        while (at < end && Folding.isBlank(lines.get(at))) {
            at++;
        }
        return at;
    }
}
