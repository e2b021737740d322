package dev.lectern.stage.check;

import dev.lectern.model.diagnostic.Location;
import dev.lectern.model.document.Block;
import dev.lectern.model.document.BlockId;
import dev.lectern.model.source.MediaType;
import dev.lectern.model.source.SourceFile;
import dev.lectern.model.text.LineRange;
import dev.lectern.model.text.Span;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Finds where in a source the words of a recognised text stand, by their letters. */
final class SourceText {

    private static final int SHORTEST = 10;

    /** How many letters either side of a place are sought, where the whole block is not found as it stands. */
    private static final List<Integer> SURROUNDINGS = List.of(40, 20, SHORTEST);

    private static final int NOWHERE = -1;
    private static final List<String> UNBREAKABLE =
            List.of("\u00A0", "\u202F", "&nbsp;", "&#160;", "&#xA0;", "&#8239;", "&#x202F;");

    private final SourceFile file;
    private final int[] lineStarts;
    private final Letters letters;
    private final Map<BlockId, Letters> blocks = new HashMap<>();
    private final Map<BlockId, Integer> starts = new HashMap<>();

    SourceText(SourceFile file) {
        this.file = file;
        this.lineStarts = lineStarts(file.text());
        this.letters = file.mediaType() == MediaType.HTML ? Letters.ofHtml(file.text()) : Letters.of(file.text());
    }

    private static int[] lineStarts(String text) {
        int[] starts = new int[16];
        int count = 1;
        for (int at = 0; at < text.length(); at++) {
            boolean ends = text.charAt(at) == '\n'
                    || (text.charAt(at) == '\r' && (at + 1 == text.length() || text.charAt(at + 1) != '\n'));
            if (ends) {
                starts = count == starts.length ? Arrays.copyOf(starts, count * 2) : starts;
                starts[count++] = at + 1;
            }
        }
        return Arrays.copyOf(starts, count);
    }

    /** Returns the file as a place. */
    Location whole() {
        return Location.of(file.path());
    }

    /** Returns where a place of a block stands: its line and column, or as much of these as can be told. */
    Location at(Block block, int offset) {
        return at(block.id(), block.text().text(), offset, block.lines());
    }

    /** Returns where a place of some text stands that the source has somewhere, such as the title. */
    Location at(BlockId id, String text, int offset, Optional<LineRange> lines) {
        Span region = lines.map(this::letters).orElse(new Span(0, letters.count()));
        Letters own = blocks.computeIfAbsent(id, any -> Letters.of(text));
        int before = own.before(offset);
        int start = starts.computeIfAbsent(
                id, any -> letters.find(own.between(0, own.count()), region.start(), region.end()));
        int letter = start >= 0 ? start + before : surroundings(own, before, region);
        if (letter < 0) {
            return lines.map(range -> Location.of(file.path(), range.first())).orElse(whole());
        }
        return location(exact(text, offset, own, before, letter));
    }

    /** Tells whether no line is broken at a place, as the source has it: markup says it in letters of its own. */
    boolean isUnbreakable(Location location) {
        if (location.column() == 0) {
            return false;
        }
        int place = lineStarts[location.line() - 1] + location.column() - 1;
        return UNBREAKABLE.stream().anyMatch(sign -> file.text().regionMatches(true, place, sign, 0, sign.length()));
    }

    private Span letters(LineRange lines) {
        int first = Math.min(lines.first(), lineStarts.length) - 1;
        int end = lines.last() < lineStarts.length
                ? lineStarts[lines.last()]
                : file.text().length();
        return new Span(letters.before(lineStarts[first]), letters.before(end));
    }

    /** Markup with letters of its own, such as a link's address, parts what was one text: then one side must do. */
    private int surroundings(Letters own, int before, Span region) {
        for (int width : SURROUNDINGS) {
            int found = run(own, before - width, before + width, region);
            if (found >= 0) {
                return found + Math.min(before, width);
            }
        }
        for (int width : SURROUNDINGS) {
            int ahead = before >= width ? run(own, before - width, before, region) : NOWHERE;
            if (ahead >= 0) {
                return ahead + width;
            }
        }
        return before + SHORTEST <= own.count() ? run(own, before, before + SHORTEST, region) : NOWHERE;
    }

    private int run(Letters own, int from, int to, Span region) {
        String run = own.between(from, to);
        return run.isEmpty() ? NOWHERE : letters.find(run, region.start(), region.end());
    }

    /** A letter stands where it stands; another character is sought between the letters about it. */
    private int exact(String text, int offset, Letters own, int before, int letter) {
        if (before < own.count() && own.place(before) == offset) {
            return letters.place(letter);
        }
        int from = letter == 0 ? 0 : letters.place(letter - 1) + 1;
        int to = letter < letters.count() ? letters.place(letter) : file.text().length();
        int straight = before > 0
                ? from + offset - own.place(before - 1) - 1
                : to - (own.count() == 0 ? 0 : own.place(0) - offset);
        if (straight >= from && straight < to && file.text().charAt(straight) == text.charAt(offset)) {
            return straight;
        }
        int found = file.text().indexOf(text.charAt(offset), from);
        return found >= 0 && found < to ? found : from;
    }

    private Location location(int place) {
        int found = Arrays.binarySearch(lineStarts, place);
        int line = found < 0 ? -found - 2 : found;
        return new Location(file.path(), line + 1, place - lineStarts[line] + 1);
    }
}
