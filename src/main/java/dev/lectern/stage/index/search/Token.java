package dev.lectern.stage.index.search;

import dev.lectern.model.text.TextSlices;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A run of letters as it stands in texts of one language.
 *
 * @param hash of the text
 * @param next another one that shares a place in the table with this one
 * @param groups those that its words belong to
 * @param seen how often it stands without a space before it, and with one
 */
record Token(String text, int hash, @Nullable Token next, List<Group> groups, int[] seen) {

    /** Tells whether it is what stands in a range of a text. */
    boolean isAt(String other, int start, int end, int itsHash) {
        return hash == itsHash && TextSlices.isAt(text, other, start, end);
    }
}
