package dev.lectern.model.archive;

import dev.lectern.model.document.BlockId;
import java.util.List;

/**
 * A block of an article as it was when the site was last built, kept so that links to it outlive a change of its words.
 *
 * @param sketch 32 bits of which the more are the same the more words two texts share
 * @param former the ids of blocks that this one has taken the place of, the latest first
 */
public record RecordedBlock(BlockId id, int sketch, List<BlockId> former) {

    /** Copies the list. */
    public RecordedBlock {
        former = List.copyOf(former);
    }
}
