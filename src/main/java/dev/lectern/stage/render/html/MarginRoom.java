package dev.lectern.stage.render.html;

import dev.lectern.model.document.Article;
import dev.lectern.model.document.Block;
import dev.lectern.model.document.BlockId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * How much of an article's margin is left for notes on its words. A note that finds its place taken stands lower, and one
 * that would stand, or make another stand, too far from its words is refused. Lengths are reckoned in lines of text, from
 * the measures of the style sheet: 72 characters a line of text, 34 a line of a note, whose lines are seven tenths as high.
 */
final class MarginRoom {

    private static final double TEXT_LINE = 72;
    private static final double NOTE_LINE = 34;
    private static final double HEIGHT = 0.7;
    private static final double BETWEEN_BLOCKS = 0.7;
    private static final double MOST_BELOW = 12;

    private final Map<BlockId, Double> tops = new HashMap<>();
    private final List<Note> taken = new ArrayList<>();

    /** A note: the line of its words and how many lines it takes. */
    private record Note(double line, double lines) {}

    MarginRoom(Article article) {
        double top = 0;
        for (Block block : article.body()) {
            tops.put(block.id(), top);
            top += Math.ceil(block.text().text().length() / TEXT_LINE) + BETWEEN_BLOCKS;
        }
    }

    /** Takes room for a note that stands there in any case. */
    void reserve(BlockId block, int start, int characters) {
        Note note = note(block, start, characters);
        taken.add(after(taken, note.line()), note);
    }

    /**
     * Takes room for a note if there is enough, and none that was taken before is pushed too far.
     *
     * @param block where its words stand
     * @param start where they begin in its text
     * @param characters how long it is
     */
    boolean take(BlockId block, int start, int characters) {
        Note note = note(block, start, characters);
        List<Note> all = new ArrayList<>(taken);
        int at = after(taken, note.line());
        all.add(at, note);
        if (farthest(all) > Math.max(MOST_BELOW, farthest(taken))) {
            return false;
        }
        taken.add(at, note);
        return true;
    }

    private Note note(BlockId block, int start, int characters) {
        double line = tops.getOrDefault(block, 0.0) + Math.floor(start / TEXT_LINE);
        return new Note(line, (Math.ceil(characters / NOTE_LINE) + 1) * HEIGHT);
    }

    private static int after(List<Note> inOrder, double line) {
        int at = 0;
        while (at < inOrder.size() && inOrder.get(at).line() <= line) {
            at++;
        }
        return at;
    }

    /** How many lines below its words the note stands that stands farthest. */
    private static double farthest(List<Note> inOrder) {
        double free = 0;
        double farthest = 0;
        for (Note note : inOrder) {
            double top = Math.max(note.line(), free);
            farthest = Math.max(farthest, top - note.line());
            free = top + note.lines();
        }
        return farthest;
    }
}
