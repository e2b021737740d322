package dev.lectern.stage.extract.text;

import dev.lectern.model.document.BlockId;
import dev.lectern.model.text.Fingerprint;
import dev.lectern.model.text.Words;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Gives the blocks of one article their anchors, in order; a text that stands twice gets a number behind it. */
public final class BlockIds {

    private static final int DIGITS = 6;
    private final Map<String, Integer> given = new HashMap<>();

    /** Returns the anchor of the next block with that text. */
    public BlockId next(String text) {
        return next(Words.folded(text));
    }

    /** The same for a text whose words are known. */
    BlockId next(List<String> foldedWords) {
        String digits = Fingerprint.of(String.join(" ", foldedWords)).substring(0, DIGITS);
        int count = given.merge(digits, 1, Integer::sum);
        return new BlockId(count == 1 ? "p-" + digits : "p-" + digits + "-" + count);
    }
}
