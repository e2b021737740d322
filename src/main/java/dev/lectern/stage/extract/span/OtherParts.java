package dev.lectern.stage.extract.span;

import dev.lectern.stage.extract.draft.Draft;
import dev.lectern.stage.extract.draft.Passage;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/**
 * Running text outside the best run of a page that is of the same article, though much furniture stands between: whole
 * paragraphs, one under the other, that {@linkplain Kinship speak of the same things}. Teasers and notices are brief and
 * stand apart; and to throw away paragraphs that go on with the same subject costs more than to keep some of the page, so
 * that the more would be thrown away before the run, the less kinship is asked for.
 */
final class OtherParts {

    private static final int FEWEST = 4;
    private static final int FEWEST_BESIDE_LITTLE = 2;
    private static final int MEAN_WORDS = 25;
    /** Behind the run so much of it must stand that it is no teaser. */
    private static final int MOST_RUNS = 3;

    private static final int FARTHEST = 3;
    private static final int LONG = 40;
    private static final int FARTHEST_OF_LONG = 40;

    private final Draft draft;
    private final Landmarks marks;
    private final int start;
    private final int end;
    private final List<Passage> run;

    OtherParts(Draft draft, Landmarks marks, int start, int end) {
        this.draft = draft;
        this.marks = marks;
        this.start = start;
        this.end = end;
        this.run = text(start, end);
    }

    /**
     * Returns the passages of such text with what stands between its paragraphs. Behind an article comments and other
     * stories speak of the same things too, so that on a whole page none of it is taken back.
     */
    BitSet passages() {
        BitSet parts = new BitSet(draft.size());
        for (List<Passage> block : blocks(0, start)) {
            int words = words(block);
            if (isText(block) && Kinship.share(block, run) >= Kinship.AKIN * words(run) / (words + words(run))) {
                parts.set(block.get(0).index(), last(block) + 1);
            }
        }
        for (List<Passage> block : marks.isWholePage() ? List.<List<Passage>>of() : blocks(end, draft.size())) {
            if (isText(block) && words(block) * MOST_RUNS >= words(run) && Kinship.share(run, block) >= Kinship.AKIN) {
                parts.set(block.get(0).index(), last(block) + 1);
            }
        }
        return parts;
    }

    private List<List<Passage>> blocks(int from, int to) {
        List<List<Passage>> blocks = new ArrayList<>();
        List<Passage> block = new ArrayList<>();
        for (Passage passage : text(from, to)) {
            if (!block.isEmpty() && passage.index() - last(block) > reach(block.get(block.size() - 1), passage)) {
                blocks.add(block);
                block = new ArrayList<>();
            }
            block.add(passage);
        }
        blocks.add(block);
        return blocks;
    }

    /** Teasers are brief; between long paragraphs a page may set out what it compares. */
    private static int reach(Passage above, Passage below) {
        return Math.min(above.words(), below.words()) >= LONG ? FARTHEST_OF_LONG : FARTHEST;
    }

    private boolean isText(List<Passage> block) {
        int fewest = marks.isWholePage() ? FEWEST : FEWEST_BESIDE_LITTLE;
        return block.size() >= fewest && words(block) >= MEAN_WORDS * block.size();
    }

    private List<Passage> text(int from, int to) {
        return draft.passages().subList(from, to).stream()
                .filter(passage -> marks.sentence[passage.index()] == 1)
                .toList();
    }

    private static int words(List<Passage> text) {
        return text.stream().mapToInt(Passage::words).sum();
    }

    private static int last(List<Passage> block) {
        return block.get(block.size() - 1).index();
    }
}
