package dev.lectern.stage.edit;

import dev.lectern.model.annotation.Motivation;
import dev.lectern.model.annotation.TextQuoteSelector;
import dev.lectern.model.text.CodeFence;
import dev.lectern.model.text.Folding;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The text of a file of notes, to be changed. Line ends stay those of the file, and every line that is not named stays as it
 * is, to the byte.
 */
public final class NoteFile {

    private static final String MARK = "\uFEFF";
    private static final int WIDTH = 100;
    private static final Pattern LINE = Pattern.compile("[^\\r\\n]*(?:\\r\\n|\\r|\\n)|[^\\r\\n]+");
    private static final Pattern QUOTED = Pattern.compile("( {0,3}> ?+)(?! {0,2}>)([^\\r\\n]*)([\\r\\n]*)");
    private static final Pattern BRACKET = Pattern.compile(" {0,3}>");

    private NoteFile() {}

    /** Returns a file with a note more at its end; the text may be empty. Program text that is open there is closed. */
    public static String append(String text, NewNote note) {
        String end = text.contains("\r\n") ? "\r\n" : "\n";
        String written = of(note).replace("\n", end);
        if (Folding.isBlank(text)) {
            return written;
        }
        String gap = text.endsWith("\n") || text.endsWith("\r") ? "" : end;
        String fence = openFence(lines(text));
        if (!fence.isEmpty()) {
            return text + gap + fence + end + end + written;
        }
        return text + gap + (text.endsWith(end + end) ? "" : end) + written;
    }

    /** Returns a note as a file has it. */
    static String of(NewNote note) {
        StringBuilder text = new StringBuilder();
        for (String line : wrapped(Folding.singleSpaced(note.passage().exact()), WIDTH)) {
            text.append(quoted("> ", line)).append('\n');
        }
        text.append('{').append('#').append(note.id());
        if (note.motivation() != Motivation.COMMENTING) {
            text.append(" motivation=").append(note.motivation().word());
        }
        if (!note.tags().isEmpty()) {
            text.append(" tags=").append(value(String.join(", ", note.tags())));
        }
        note.author().ifPresent(author -> text.append(" by=").append(value(author)));
        note.date().ifPresent(date -> text.append(" date=").append(date));
        surroundings(note.passage()).forEach(attribute -> text.append(' ').append(attribute));
        text.append("}\n");
        String body = body(note.markdown());
        return body.isEmpty()
                ? text.toString()
                : text.append('\n').append(body).append('\n').toString();
    }

    /** Returns what a note says as a file has it, and as it is read back. */
    public static String body(String markdown) {
        return guarded(markdown.replace("\r\n", "\n").replace('\r', '\n').strip());
    }

    /**
     * Returns a file in which the quotation that begins on a line has other words. A prefix and a suffix that stand in its line
     * of attributes are renewed too.
     *
     * @param line of the file, counted from one
     * @param words the passage as it stands now, with what stands before and after it
     * @throws IllegalArgumentException if no quotation begins there
     */
    public static String requoted(String text, int line, TextQuoteSelector words) {
        String mark = text.startsWith(MARK) ? MARK : "";
        List<String> lines = lines(text.substring(mark.length()));
        int start = line - 1;
        int end = start;
        while (end < lines.size() && QUOTED.matcher(lines.get(end)).matches()) {
            end++;
        }
        if (start < 0 || end <= start) {
            throw new IllegalArgumentException("no quotation begins on line " + line);
        }
        List<String> changed = new ArrayList<>(lines.subList(0, start));
        changed.addAll(quotation(lines.subList(start, end), Folding.singleSpaced(words.exact())));
        List<String> rest = new ArrayList<>(lines.subList(end, lines.size()));
        int attributes = 0;
        while (attributes < rest.size() && Folding.isBlank(rest.get(attributes))) {
            attributes++;
        }
        if (attributes < rest.size() && rest.get(attributes).strip().matches("\\{.*}")) {
            rest.set(attributes, renewed(rest.get(attributes), words));
        }
        changed.addAll(rest);
        return mark + String.join("", changed);
    }

    /** The words in the manner of the old lines: as wide as these, with the first one's bracket and end. */
    private static List<String> quotation(List<String> old, String words) {
        Matcher first = QUOTED.matcher(old.get(0));
        if (!first.matches()) {
            throw new IllegalArgumentException("no quotation");
        }
        String written = old.stream()
                .map(line -> QUOTED.matcher(line).replaceFirst("$2"))
                .collect(Collectors.joining(" "));
        if (Folding.singleSpaced(written).equals(words)) {
            return old;
        }
        int width = old.size() == 1
                ? Integer.MAX_VALUE
                : old.stream().mapToInt(line -> line.strip().length()).max().orElse(WIDTH);
        String end = first.group(3).isEmpty() ? "\n" : first.group(3);
        List<String> lines = new ArrayList<>();
        for (String line : wrapped(words, Math.max(width - first.group(1).length(), 20))) {
            lines.add(quoted(first.group(1), line) + end);
        }
        Matcher last = QUOTED.matcher(old.get(old.size() - 1));
        if (last.matches() && last.group(3).isEmpty()) {
            int at = lines.size() - 1;
            lines.set(at, lines.get(at).substring(0, lines.get(at).length() - end.length()));
        }
        return lines;
    }

    private static String renewed(String attributes, TextQuoteSelector words) {
        return renewed(renewed(attributes, "prefix", words.prefix()), "suffix", words.suffix());
    }

    private static String renewed(String attributes, String key, String value) {
        return Pattern.compile(
                        "(?<=[{\\s])" + key + "=(?:\"(?:[^\"\\\\]|\\\\.)*+\"|'(?:[^'\\\\]|\\\\.)*+'|[^\\s\"'}]+)")
                .matcher(attributes)
                .replaceFirst(Matcher.quoteReplacement(key + "=" + value(value)));
    }

    private static List<String> surroundings(TextQuoteSelector passage) {
        List<String> attributes = new ArrayList<>();
        if (!passage.prefix().isEmpty()) {
            attributes.add("prefix=" + value(passage.prefix()));
        }
        if (!passage.suffix().isEmpty()) {
            attributes.add("suffix=" + value(passage.suffix()));
        }
        return attributes;
    }

    /** A value that is one plain word needs no quotation marks. */
    private static String value(String value) {
        String line = Folding.singleSpaced(value);
        boolean isPlain = !line.isEmpty()
                && line.codePoints().allMatch(code -> Character.isLetterOrDigit(code) || code == '-' || code == '.');
        return isPlain ? line : '"' + line.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
    }

    /**
     * A line of a note that begins with one angle bracket would be the next quotation; two are a quotation in the note. Program
     * text that has no end would take the next note with it.
     */
    private static String guarded(String body) {
        List<String> guarded = new ArrayList<>();
        CodeFence fence = new CodeFence();
        for (String line : body.split("\n", -1)) {
            boolean isQuotation = !fence.takes(line) && QUOTED.matcher(line).matches();
            guarded.add(isQuotation ? BRACKET.matcher(line).replaceFirst(">>") : line);
        }
        if (!fence.closing().isEmpty()) {
            guarded.add(fence.closing());
        }
        return String.join("\n", guarded);
    }

    private static String openFence(List<String> lines) {
        CodeFence fence = new CodeFence();
        lines.forEach(line -> fence.takes(line.replaceFirst("[\\r\\n]+$", "")));
        return fence.closing();
    }

    /** A line of the quotation; where its words begin with a bracket themselves, so far from the first that both are no ">>". */
    private static String quoted(String bracket, String line) {
        return line.startsWith(">") ? bracket.stripTrailing() + "    " + line : bracket + line;
    }

    private static List<String> wrapped(String words, int width) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String word : words.split(" ")) {
            if (line.length() > 0 && line.length() + 1 + word.length() > width) {
                lines.add(line.toString());
                line.setLength(0);
            }
            line.append(line.length() == 0 ? "" : " ").append(word);
        }
        lines.add(line.toString());
        return lines;
    }

    private static List<String> lines(String text) {
        return LINE.matcher(text).results().map(found -> found.group()).toList();
    }
}
