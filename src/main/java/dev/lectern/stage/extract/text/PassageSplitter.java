package dev.lectern.stage.extract.text;

import dev.lectern.model.text.Folding;
import dev.lectern.model.text.LineRange;
import dev.lectern.stage.extract.draft.Passage;
import dev.lectern.stage.extract.draft.Shape;
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
        List<LineRange> ranges = Wrapping.paragraphs(lines);
        for (LineRange range : ranges) {
            String text = Wrapping.join(lines.subList(range.first() - 1, range.last()));
            boolean before = range.first() == 1 || Folding.isBlank(lines.get(range.first() - 2));
            boolean after = range.last() == lines.size() || Folding.isBlank(lines.get(range.last()));
            passages.add(new Passage(passages.size(), range, text, before, after, Shape.of(text)));
        }
        return passages;
    }
}
