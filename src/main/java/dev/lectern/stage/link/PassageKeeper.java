package dev.lectern.stage.link;

import dev.lectern.model.archive.RecordedBlock;
import dev.lectern.model.document.Article;
import dev.lectern.model.document.Block;
import dev.lectern.model.document.BlockId;
import dev.lectern.model.text.Words;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Keeps the anchors of passages when their words change.
 *
 * <p>A block is named after its words, so one that moves keeps its name and one that is mended gets another. Its old name
 * then goes to the new block most like it, among those near where it stood; where none is like it, to the block that now
 * follows what it followed. A name is handed on for as long as the article has any block, so that after several changes it
 * leads to the last of them; a block bears twelve former names at most, the latest. No name is ever given to two blocks,
 * and a name that a block has by its words is nobody's former name.
 *
 * <p>How like two texts are is told by sketches after M. S. Charikar, "Similarity estimation techniques from rounding
 * algorithms", Symposium on Theory of Computing (2002): of unrelated texts about half the bits differ.
 */
public final class PassageKeeper {

    private static final int MOST_NAMES = 12;
    private static final int BITS_OF_THE_LIKE = 9;
    private static final int NEAR = 100;

    private final List<RecordedBlock> old;
    private final List<Block> blocks;
    private final Map<BlockId, Integer> places = new HashMap<>();
    private final Set<BlockId> known = new HashSet<>();
    private final List<Integer> sketches = new ArrayList<>();
    private final Map<Integer, Set<BlockId>> names = new HashMap<>();

    private PassageKeeper(List<RecordedBlock> old, Article article) {
        this.old = old;
        this.blocks = article.blocks();
        for (int at = 0; at < blocks.size(); at++) {
            places.put(blocks.get(at).id(), at);
            sketches.add(sketch(blocks.get(at).text().text()));
        }
        old.forEach(block -> known.add(block.id()));
    }

    /** Returns the blocks of an article with the names they have had, by those of the last time. */
    public static List<RecordedBlock> keep(List<RecordedBlock> old, Article article) {
        return article.blocks().isEmpty() ? old : new PassageKeeper(old, article).kept();
    }

    private List<RecordedBlock> kept() {
        Map<BlockId, Integer> homes = new LinkedHashMap<>();
        int before = -1;
        for (RecordedBlock block : old) {
            Integer same = places.get(block.id());
            int home = same == null ? successor(block, before) : same;
            if (home >= 0) {
                before = home;
                homes.putIfAbsent(block.id(), home);
                block.former().forEach(name -> homes.putIfAbsent(name, home));
            }
        }
        homes.forEach((name, home) -> {
            if (!places.containsKey(name)) {
                names.computeIfAbsent(home, none -> new LinkedHashSet<>()).add(name);
            }
        });
        List<RecordedBlock> kept = new ArrayList<>();
        for (int at = 0; at < blocks.size(); at++) {
            List<BlockId> former =
                    names.getOrDefault(at, Set.of()).stream().limit(MOST_NAMES).toList();
            kept.add(new RecordedBlock(blocks.get(at).id(), sketches.get(at), former));
        }
        return kept;
    }

    /** Returns the place of the new block that is most like an old one, or else of the one behind what it followed. */
    private int successor(RecordedBlock lost, int before) {
        int best = -1;
        int fewest = BITS_OF_THE_LIKE + 1;
        int from = Math.max(0, before - NEAR);
        for (int at = from; at < Math.min(blocks.size(), before + NEAR); at++) {
            boolean isNew = !known.contains(blocks.get(at).id());
            int bits = Integer.bitCount(sketches.get(at) ^ lost.sketch());
            boolean isNearer = Math.abs(at - before - 1) < Math.abs(best - before - 1);
            if (isNew && (bits < fewest || (bits == fewest && best >= 0 && isNearer))) {
                fewest = bits;
                best = at;
            }
        }
        return best >= 0 ? best : Math.min(before + 1, blocks.size() - 1);
    }

    /** Each word votes on each bit. */
    static int sketch(String text) {
        int[] votes = new int[Integer.SIZE];
        for (String word : new HashSet<>(Words.folded(text))) {
            int hash = mixed(word.hashCode());
            for (int bit = 0; bit < Integer.SIZE; bit++) {
                votes[bit] += (hash >>> bit & 1) == 1 ? 1 : -1;
            }
        }
        int sketch = 0;
        for (int bit = 0; bit < Integer.SIZE; bit++) {
            sketch |= votes[bit] > 0 ? 1 << bit : 0;
        }
        return sketch;
    }

    /** The last step of MurmurHash3, by A. Appleby, which spreads every bit over all. */
    private static int mixed(int hash) {
        int mixed = (hash ^ hash >>> 16) * 0x85EBCA6B;
        mixed = (mixed ^ mixed >>> 13) * 0xC2B2AE35;
        return mixed ^ mixed >>> 16;
    }
}
