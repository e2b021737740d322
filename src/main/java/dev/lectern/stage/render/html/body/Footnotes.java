package dev.lectern.stage.render.html.body;

import dev.lectern.model.annotation.Place;
import dev.lectern.model.document.Block;
import dev.lectern.model.document.BlockId;
import dev.lectern.model.document.Role;
import dev.lectern.model.text.Span;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Tells which of an article's footnotes and references the text refers to. A note begins with its number, as in
 * {@code [1]}, {@code [^a]:}, {@code 1.} or {@code ¹}; what follows it without a number of its own belongs to it. Where no
 * note has a number they are counted. The text refers to them by the number in square brackets, {@code [1]} or
 * {@code [1, 2]}, or raised where the notes are raised too.
 */
public final class Footnotes {

    private static final String NAME = "[\\p{L}\\p{Nd}_-]{1,12}";
    private static final String RAISED = "[\u00B9\u00B2\u00B3\u2070\u2074-\u2079]{1,3}";
    private static final Pattern HEAD = Pattern.compile("(?:\\[\\^?(" + NAME + ")][:.]?|\\^(\\p{Nd}{1,3})[.:]?"
            + "|(\\p{Nd}{1,3})[.)](?!\\p{Nd})|(" + RAISED + ")[.:]?)\\s*(?=\\S)");
    private static final Pattern MARK =
            Pattern.compile("\\[\\^?(" + NAME + "(?:\\s*[,;\u060C\u061B]\\s*" + NAME + ")*)]|(" + RAISED + ")");
    private static final Pattern PART = Pattern.compile(NAME);
    private static final Pattern SPACED_MARK = Pattern.compile("\\h*(?:" + MARK.pattern() + ")");
    private static final Pattern BETWEEN = Pattern.compile("\\s*[,;\u060C\u061B]\\s*");

    private final List<Block> listed;
    private final Map<String, Footnote> cited = new LinkedHashMap<>();

    /** A note: its number as the text writes it, where the text refers to it, its blocks and where the first one begins. */
    record Footnote(String number, List<Place> places, List<Block> blocks, int start) {}

    /**
     * Looks for the notes' numbers in a text.
     *
     * @param text the blocks that are read, in order
     * @param notes the article's footnotes and references, in order
     */
    public Footnotes(List<Block> text, List<Block> notes) {
        Map<String, Footnote> known = numbered(notes);
        for (Block block : text) {
            if (!known.isEmpty() && block.role() != Role.CODE && block.role() != Role.PULL_QUOTE) {
                look(block, known);
            }
        }
        Set<BlockId> beside = new HashSet<>();
        cited.values().forEach(note -> note.blocks().forEach(block -> beside.add(block.id())));
        this.listed =
                notes.stream().filter(block -> !beside.contains(block.id())).toList();
    }

    /** Returns the notes the text refers to, to stand beside it. */
    public List<MarginNote> beside(Body body) {
        return cited.values().stream()
                .map(note -> new MarginNote(
                        note.places(), "footnote", note.number(), "Note", body.from(note.blocks(), note.start())))
                .toList();
    }

    /** Returns where the text first refers to the note a block is part of. */
    public Optional<Place> reference(BlockId block) {
        return cited.values().stream()
                .filter(note ->
                        note.blocks().stream().anyMatch(part -> part.id().equals(block)))
                .map(note -> note.places().get(0))
                .findFirst();
    }

    /** Returns the blocks of all others, to be listed after it. */
    public List<Block> listed() {
        return listed;
    }

    /** Returns some of the text without the numbers that refer to its notes, for where there are no notes to lead to. */
    public static String without(List<Block> notes, String text) {
        if (notes.isEmpty()) {
            return text;
        }
        Map<String, Footnote> known = numbered(notes);
        return SPACED_MARK
                .matcher(text)
                .replaceAll(mark -> refers(mark, known) ? "" : Matcher.quoteReplacement(mark.group()));
    }

    private static boolean refers(MatchResult mark, Map<String, Footnote> known) {
        String names = mark.group(1) == null ? mark.group(2) : mark.group(1);
        return BETWEEN.splitAsStream(names).anyMatch(name -> known.containsKey(key(name)));
    }

    private static Map<String, Footnote> numbered(List<Block> notes) {
        Map<String, Footnote> known = new LinkedHashMap<>();
        Footnote last = null;
        for (Block block : notes) {
            Matcher head = HEAD.matcher(block.text().text());
            if (head.lookingAt()) {
                String name = first(head);
                last = new Footnote(name, new ArrayList<>(), new ArrayList<>(List.of(block)), head.end());
                known.putIfAbsent(key(name), last);
            } else if (last != null) {
                last.blocks().add(block);
            }
        }
        if (last == null) {
            for (Block block : notes) {
                String name = Integer.toString(known.size() + 1);
                known.put(name, new Footnote(name, new ArrayList<>(), List.of(block), 0));
            }
        }
        return known;
    }

    private void look(Block block, Map<String, Footnote> known) {
        Matcher mark = MARK.matcher(block.text().text());
        while (mark.find()) {
            boolean raised = mark.group(1) == null;
            String names = mark.group(raised ? 2 : 1);
            int start = mark.start(raised ? 2 : 1);
            if (raised || PART.matcher(names).matches()) {
                cite(names, new Place(block.id(), new Span(mark.start(), mark.end())), known);
            } else {
                Matcher part = PART.matcher(names);
                while (part.find()) {
                    Span span = new Span(start + part.start(), start + part.end());
                    cite(part.group(), new Place(block.id(), span), known);
                }
            }
        }
    }

    private void cite(String name, Place place, Map<String, Footnote> known) {
        Footnote note = known.get(key(name));
        if (note != null) {
            cited.computeIfAbsent(key(name), key -> new Footnote(name, note.places(), note.blocks(), note.start()))
                    .places()
                    .add(place);
        }
    }

    private static String first(Matcher head) {
        for (int group = 1; group <= head.groupCount(); group++) {
            if (head.group(group) != null) {
                return head.group(group);
            }
        }
        throw new IllegalStateException("a head without a number");
    }

    /** The same number in the digits of any script; a raised one stays apart. */
    private static String key(String name) {
        StringBuilder key = new StringBuilder();
        name.codePoints().forEach(code -> {
            boolean digit = Character.getType(code) == Character.DECIMAL_DIGIT_NUMBER;
            key.appendCodePoint(digit ? '0' + Character.digit(code, 10) : code);
        });
        return key.toString().toLowerCase(Locale.ROOT);
    }
}
