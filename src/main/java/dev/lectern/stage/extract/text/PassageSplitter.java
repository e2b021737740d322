package dev.lectern.stage.extract.text;

import dev.lectern.model.text.Folding;
import dev.lectern.model.text.LineRange;
import dev.lectern.stage.extract.draft.Passage;
import java.util.ArrayList;
import java.util.List;

/**
 * Splits a source into passages: a line each, except where the lines are wrapped, when the lines of one paragraph are
 * joined.
 */
final class PassageSplitter {

    private PassageSplitter() {}

    /** Returns the passages of a source's lines, blank ones left out. */
    static List<Passage> split(List<String> lines) {
        List<Passage> passages = new ArrayList<>();
        DropCapitals capitals = new DropCapitals(lines);
        List<LineRange> ranges = capitals.joined(Wrapping.paragraphs(lines));
        for (LineRange range : ranges) {
            String text = text(lines.subList(range.first() - 1, range.last()), capitals);
            boolean before = range.first() == 1 || Folding.isBlank(lines.get(range.first() - 2));
            boolean after = range.last() == lines.size() || Folding.isBlank(lines.get(range.last()));
            passages.add(new Passage(passages.size(), range, text, before, after));
        }
        return passages;
    }

    private static String text(List<String> lines, DropCapitals capitals) {
        List<String> shown =
                lines.stream().filter(line -> !Folding.isBlank(line)).toList();
        if (shown.size() > 1 && capitals.isPartOfWord(shown.get(0), shown.get(1))) {
            return Wrapping.trim(shown.get(0)) + Wrapping.join(shown.subList(1, shown.size()));
        }
        return Wrapping.join(shown);
    }
}
