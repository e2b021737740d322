package dev.lectern.stage.extract.metadata;

import dev.lectern.stage.extract.draft.Draft;
import java.util.List;

/**
 * Where the head of an article may reach: everything before its third running text, or before its first or second
 * where there are few, counting only what no rule has claimed; and where its tail begins.
 */
final class Head {

    private static final int PROSE_ALLOWED = 2;

    private Head() {}

    /** Returns the index of the first passage that cannot belong to the head. */
    static int end(Draft draft) {
        List<Integer> prose = draft.openProse();
        int allowed = Math.min(PROSE_ALLOWED, (prose.size() - 1) / 2);
        return prose.isEmpty() ? draft.size() : prose.get(allowed);
    }

    /** Returns the index of the first running text that no rule has claimed. */
    static int firstProse(Draft draft) {
        List<Integer> prose = draft.openProse();
        return prose.isEmpty() ? draft.size() : prose.get(0);
    }

    /** Returns the index of the last running text that no rule has claimed. */
    static int lastProse(Draft draft) {
        List<Integer> prose = draft.openProse();
        return prose.isEmpty() ? -1 : prose.get(prose.size() - 1);
    }
}
