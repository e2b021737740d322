package dev.lectern.stage.extract.markdown.cut;

import dev.lectern.model.text.Folding;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Takes comments, shortcodes, embedded files, scripts and attribute lists out of Markdown and writes wiki links as links.
 * Code is left alone. Lines stay lines, so that what is left has its old line numbers. One pass.
 */
public final class AsideCutter {

    /** A text less what was taken out of it. */
    public record Trimmed(String text, List<Cut> cuts) {

        /** Copies the list. */
        public Trimmed {
            cuts = List.copyOf(cuts);
        }
    }

    private static final Pattern LINE_END_ATTRIBUTES = Pattern.compile("[ \\t]*\\{[:#.][^{}\\n]{0,200}}[ \\t]*$");
    private static final Pattern BLOCK_NAME = Pattern.compile("(?:^|[ \\t]+)\\^[a-zA-Z0-9-]{4,}[ \\t]*$");
    private static final Pattern HIGHLIGHT =
            Pattern.compile("\\{%-?[ \\t]*(end)?highlight(?:[ \\t]+([\\p{Alnum}+#-]+))?[^%\\n]*%}");
    private static final Pattern TAGS = Pattern.compile("(?:#\\p{L}[\\p{L}\\p{Nd}_/-]*+[ \\t]*+)++(?=\\n|%%|$)");
    private static final Pattern HIGHLIGHTED = Pattern.compile("==(?![=\\s])([^\\n=]{1,1000})(?<!\\s)==(?!=)");
    private static final String ENDS = ".!?\u2026:;)\"'\u201D\u2019\u00BB\u3002\uFF01\uFF1F\u061F\u06D4\u0964]";
    private static final String FENCE = "~~~~~~~";
    private static final int LONGEST_CODE = 500;

    private final String text;
    private final String small;
    private final StringBuilder kept = new StringBuilder();
    private final List<Cut> cuts = new ArrayList<>();
    private final Map<String, Integer> nextClosing = new HashMap<>();
    private final Cursor cursor = new Cursor();

    /** Where the cutter is. */
    private static final class Cursor {
        private final int[] places = new int[2];

        int at() {
            return places[0];
        }

        int line() {
            return places[1];
        }

        void move(String text, int to) {
            for (int at = places[0]; at < to; at++) {
                places[1] += text.charAt(at) == '\n' ? 1 : 0;
            }
            places[0] = to;
        }
    }

    private AsideCutter(String text) {
        this.text = text;
        this.small = inSmallLetters(text);
    }

    /** Cuts a text whose lines end in line feeds. */
    public static Trimmed cut(String text) {
        AsideCutter cutter = new AsideCutter(text);
        CodeLines code = new CodeLines();
        while (cutter.cursor.at() < text.length()) {
            cutter.line(code);
        }
        return new Trimmed(cutter.kept.toString(), cutter.cuts);
    }

    /** One line, or more where something cut ends on a later one. */
    private void line(CodeLines code) {
        int end = endOfLine(cursor.at());
        String line = text.substring(cursor.at(), end);
        Optional<String> fence = highlighted(line, code.isHighlighted());
        if (fence.isPresent() && code.opensOrClosesHighlighted()) {
            kept.append(fence.get());
            cursor.move(text, end);
        } else if (code.isCode(line)) {
            keep(end);
        } else {
            int shown = cutLineEnd(line);
            while (cursor.at() < shown && (text.charAt(cursor.at()) != '\n')) {
                inline(shown);
            }
            if (cursor.at() == shown && shown < end) {
                cursor.move(text, end);
            }
        }
        if (cursor.at() < text.length() && text.charAt(cursor.at()) == '\n') {
            keep(cursor.at() + 1);
        }
    }

    /** Liquid's way of writing a block of code becomes Markdown's. */
    private static Optional<String> highlighted(String line, boolean isOpen) {
        Matcher tag = HIGHLIGHT.matcher(line.strip());
        if (!tag.matches() || isOpen != (tag.group(1) != null)) {
            return Optional.empty();
        }
        return Optional.of(isOpen || tag.group(2) == null ? FENCE : FENCE + tag.group(2));
    }

    /** Notes the attributes or the block's name at the end of a line and returns where the line ends without them. */
    private int cutLineEnd(String line) {
        if (!line.endsWith("}") && line.lastIndexOf('^') < 0) {
            return cursor.at() + line.length();
        }
        for (Pattern pattern : List.of(LINE_END_ATTRIBUTES, BLOCK_NAME)) {
            int from = Math.max(0, line.lastIndexOf(pattern == BLOCK_NAME ? '^' : '{') - 1);
            Matcher end = pattern.matcher(line);
            boolean isShortcode = line.contains("{%") || line.contains("#}") || line.contains("{{");
            if (!isShortcode && from < line.length() && end.find(from)) {
                String rule = pattern == BLOCK_NAME ? "block-name" : "attributes";
                cuts.add(new Cut(rule, cursor.line(), cursor.line(), end.group().strip()));
                return cursor.at() + end.start();
            }
        }
        return cursor.at() + line.length();
    }

    private void inline(int end) {
        int at = cursor.at();
        char unit = text.charAt(at);
        if (unit == '\\' && at + 1 < end) {
            keep(at + 2);
        } else if (unit == '`') {
            keep(Math.min(text.length(), endOfCode(at)));
        } else if (unit == '#' && tags(at) > at) {
            take("tags", tags(at));
        } else if (unit == '=' && highlight(at, end) > at) {
            kept.append(text, at + 2, highlight(at, end) - 2);
            cursor.move(text, highlight(at, end));
        } else if ("<%{![".indexOf(unit) >= 0) {
            Optional<Aside> aside =
                    Aside.ALL.stream().filter(known -> known.opensAt(small, at)).findFirst();
            int close = aside.map(known -> end(known, at)).orElse(-1);
            if (close >= 0) {
                take(aside.orElseThrow().rule(), close);
            } else {
                wikiLink(at, end);
            }
        } else {
            keep(at + 1);
        }
    }

    /** Returns one past the tags that follow a sentence and end its line; where none do, the place itself. */
    private int tags(int at) {
        String before = kept.substring(kept.lastIndexOf("\n") + 1).stripTrailing();
        boolean isEnd = at > 0
                && Folding.isSpace(text.charAt(at - 1))
                && !before.isEmpty()
                && ENDS.indexOf(before.charAt(before.length() - 1)) >= 0;
        Matcher tags = TAGS.matcher(text).region(at, text.length());
        return isEnd && tags.lookingAt() ? tags.end() : at;
    }

    /** Returns one past the words marked with a pen that begin here; where none do, the place itself. */
    private int highlight(int at, int end) {
        Matcher marked = HIGHLIGHTED.matcher(text).region(at, end);
        boolean inWord = at > 0 && (text.charAt(at - 1) == '=' || isInSpacedWord(text.charAt(at - 1)));
        return !inWord && marked.lookingAt() ? marked.end() : at;
    }

    /** Scripts that set no spaces have marks between letters. */
    private static boolean isInSpacedWord(char unit) {
        return Character.isLetterOrDigit(unit) && !Character.isIdeographic(unit);
    }

    private void wikiLink(int at, int end) {
        Optional<WikiLink> link = WikiLink.at(text, at, end);
        if (link.isPresent()) {
            kept.append(link.get().markdown());
            cursor.move(text, link.get().end());
        } else {
            keep(at + 1);
        }
    }

    /** Returns one past the end of what opens here, or -1 where it is never closed. */
    private int end(Aside aside, int at) {
        int from = at + aside.opening().length();
        int known = nextClosing.getOrDefault(aside.closing(), 0);
        if (known >= 0 && known < from) {
            known = small.indexOf(aside.closing(), from);
            nextClosing.put(aside.closing(), known);
        }
        if (known < 0 || known - at > aside.longest()) {
            return -1;
        }
        boolean crosses = !aside.spansParagraphs() && hasBlankLine(at, known);
        return crosses ? -1 : known + aside.closing().length();
    }

    private boolean hasBlankLine(int from, int to) {
        for (int at = text.indexOf('\n', from); at >= 0 && at < to; at = text.indexOf('\n', at + 1)) {
            int next = endOfLine(at + 1);
            if (next < to && Folding.isBlank(text.substring(at + 1, next))) {
                return true;
            }
        }
        return false;
    }

    private void take(String rule, int end) {
        int first = cursor.line();
        String taken = text.substring(cursor.at(), end);
        cursor.move(text, end);
        cuts.add(new Cut(rule, first, cursor.line(), taken));
        taken.chars().filter(unit -> unit == '\n').forEach(unit -> kept.append('\n'));
        boolean doubled = kept.length() > 0
                && kept.charAt(kept.length() - 1) == ' '
                && end < text.length()
                && text.charAt(end) == ' ';
        if (doubled) {
            cursor.move(text, end + 1);
        }
    }

    private void keep(int to) {
        kept.append(text, cursor.at(), to);
        cursor.move(text, to);
    }

    /** Returns one past the code that opens here; past the backticks alone where none close it in this paragraph. */
    private int endOfCode(int at) {
        int run = runOfBackticks(at);
        int limit = Math.min(text.length(), at + LONGEST_CODE);
        int next = text.indexOf('`', at + run);
        while (next >= 0 && next < limit) {
            int length = runOfBackticks(next);
            if (length == run) {
                return hasBlankLine(at, next) ? at + run : next + length;
            }
            next = text.indexOf('`', next + length);
        }
        return at + run;
    }

    private int runOfBackticks(int at) {
        int end = at;
        while (end < text.length() && text.charAt(end) == '`') {
            end++;
        }
        return end - at;
    }

    private int endOfLine(int at) {
        int end = text.indexOf('\n', at);
        return end < 0 ? text.length() : end;
    }

    /** The names of tags are ASCII; other letters stay, as some change their length with their case. */
    private static String inSmallLetters(String text) {
        StringBuilder small = new StringBuilder(text);
        for (int at = 0; at < small.length(); at++) {
            char unit = small.charAt(at);
            if (unit >= 'A' && unit <= 'Z') {
                small.setCharAt(at, (char) (unit + 'a' - 'A'));
            }
        }
        return small.toString();
    }
}
