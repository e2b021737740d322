package dev.lectern.stage.link.tie;

import dev.lectern.stage.link.tie.Lexicon.Stem;
import java.util.List;

/**
 * The stems of an archive, by number; the first is nobody's.
 *
 * @param frequencies for each, in how many sentences it stands
 */
record StemTable(List<Stem> stems, int[] frequencies) {

    int size() {
        return stems.size();
    }

    String text(int number) {
        return stems.get(number).text();
    }

    /** Tells whether a stem is frequent in its language. */
    boolean isCommon(int number) {
        return stems.get(number).isCommon();
    }

    int frequency(int number) {
        return frequencies[number];
    }
}
