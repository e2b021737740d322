package dev.lectern.stage.extract.clean;

import dev.lectern.model.document.Role;
import dev.lectern.stage.extract.draft.Bullets;
import dev.lectern.stage.extract.draft.Draft;
import dev.lectern.stage.extract.draft.Passage;
import java.util.BitSet;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * What a passage and its neighbourhood show of whether it belongs to an article, as numbers between 0 and 1. The signals
 * are those of Kohlschütter et al., "Boilerplate Detection using Shallow Text Features" (WSDM 2010), taken to text
 * without mark-up.
 */
final class PassageSignals {

    private static final Pattern ADDRESS = Pattern.compile("https?:|www\\.|\\S@\\S|^@\\S");
    private static final Pattern CUT = Pattern.compile("(?:…|\\.\\.\\.)[\\])»]?$");
    private static final Pattern YEAR = Pattern.compile("(?<!\\p{Nd})(?:1[3-9]|20)\\p{Nd}{2}(?!\\p{Nd})");
    private static final Pattern SEPARATOR = Pattern.compile("[|»›·•/]\\s");

    private static final Set<String> INTERRUPTIONS = Set.of("advertisement", "vote-widget");

    private final Draft draft;
    private final BitSet insets;
    private final double[] good;
    private final double[] furniture;
    private final double[] brief;
    private final int firstGood;
    private final int lastGood;

    PassageSignals(Draft draft) {
        this.draft = draft;
        this.insets = Insets.of(draft);
        this.good = new double[draft.size()];
        this.furniture = new double[draft.size()];
        this.brief = new double[draft.size()];
        int first = draft.size();
        int last = -1;
        for (Passage passage : draft.passages()) {
            int at = passage.index();
            boolean removed = draft.is(at, Role.BOILERPLATE, Role.RELATED, Role.NOISE, Role.COMMENT);
            boolean between = isInterruption(at);
            furniture[at] = removed && !between ? 1 : 0;
            brief[at] = passage.words() <= 4 && !between ? 1 : 0;
            boolean sentence = passage.words() >= 10 && passage.shape().endsSentence();
            good[at] = !removed && (sentence || passage.words() >= 22) ? 1 : 0;
            if (good[at] == 1) {
                first = Math.min(first, at);
                last = at;
            }
        }
        this.firstGood = first;
        this.lastGood = last;
    }

    /** Tells whether a passage is of a kind that pages put into the middle of an article, and so says nothing of its ends. */
    boolean isInterruption(int at) {
        return insets.get(at) || draft.rule(at).filter(INTERRUPTIONS::contains).isPresent();
    }

    /** Tells whether a passage is by itself running text of some length. */
    boolean isGood(int at) {
        return good[at] == 1;
    }

    /** Returns the signals of a passage, in the order of {@link PassageScore}'s weights. */
    double[] of(int at) {
        Passage passage = draft.passage(at);
        String text = passage.text();
        int words = passage.words();
        boolean ends = passage.shape().endsSentence();
        boolean next = at + 1 < good.length && good[at + 1] == 1;
        return new double[] {
            1,
            is(ends),
            is(words <= 2),
            is(words >= 3 && words <= 6),
            is(words >= 10 && words < 20),
            is(words >= 20 && words < 40),
            is(words >= 40),
            passage.shape().capitals(),
            is(passage.shape().startsSmall()),
            is(text.endsWith(":")),
            is(CUT.matcher(text).find()),
            is(ADDRESS.matcher(text).find()),
            is(Bullets.isItem(text)),
            furniture[at],
            is(words <= 8 && YEAR.matcher(text).find()),
            mean(good, at - 3, at + 3, at),
            mean(good, at - 8, at + 8, at),
            mean(good, at + 1, at + 20, at),
            mean(good, at - 20, at - 1, at),
            is(next && words <= 12 && !ends),
            is(SEPARATOR.matcher(text).find() && words <= 12),
            mean(brief, at - 4, at + 4, at),
            mean(furniture, at - 4, at + 4, at),
            mean(furniture, at + 1, at + 10, at),
            mean(furniture, at - 10, at - 1, at),
            is(at < firstGood),
            is(at > lastGood)
        };
    }

    private static double is(boolean signal) {
        return signal ? 1 : 0;
    }

    private static double mean(double[] values, int from, int to, int without) {
        double sum = 0;
        int count = 0;
        for (int at = Math.max(0, from); at <= Math.min(values.length - 1, to); at++) {
            if (at != without) {
                sum += values[at];
                count++;
            }
        }
        return count == 0 ? 0 : sum / count;
    }
}
