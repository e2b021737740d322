package dev.lectern.stage.extract.span;

import static dev.lectern.stage.extract.span.Landmarks.mean;

import dev.lectern.stage.extract.draft.Bullets;
import dev.lectern.stage.extract.draft.Draft;
import dev.lectern.stage.extract.draft.Passage;
import dev.lectern.stage.extract.draft.Punctuation;
import java.util.regex.Pattern;

/**
 * What a passage and its neighbourhood show of whether it belongs to an article, as numbers between 0 and 1. The signals
 * are those of Kohlschütter et al., "Boilerplate Detection using Shallow Text Features" (WSDM 2010), taken to text
 * without mark-up, and the lines about it that are known: links of the site, dates, sentences.
 */
final class PassageSignals {

    private static final Pattern YEAR = Pattern.compile("(?<!\\p{Nd})(?:1[3-9]|20)\\p{Nd}{2}(?!\\p{Nd})");
    private static final Pattern SEPARATOR = Pattern.compile("[|»›·•/｜／・]\\s");

    private final Draft draft;
    private final Landmarks marks;
    private final int firstGood;
    private final int lastGood;

    PassageSignals(Draft draft, Landmarks marks) {
        this.draft = draft;
        this.marks = marks;
        int first = draft.size();
        int last = -1;
        for (int at = 0; at < draft.size(); at++) {
            if (marks.good[at] == 1) {
                first = Math.min(first, at);
                last = at;
            }
        }
        this.firstGood = first;
        this.lastGood = last;
    }

    /** Returns the signals of a passage, in the order of {@link PassageScore}'s weights. */
    double[] of(int at) {
        Passage passage = draft.passage(at);
        String text = passage.text();
        int words = passage.words();
        boolean ends = passage.shape().endsSentence();
        boolean next = at + 1 < draft.size() && marks.good[at + 1] == 1;
        return new double[] {
            1,
            is(ends),
            is(words <= 2),
            is(words >= 10 && words < 20),
            is(words >= 40),
            passage.shape().capitals(),
            is(passage.shape().startsSmall()),
            is(Punctuation.endsWithColon(text)),
            is(Punctuation.isCutOff(text)),
            is(Bullets.isItem(text)),
            marks.furniture[at],
            is(words <= 8 && YEAR.matcher(text).find()),
            mean(marks.good, at - 3, at + 3, at),
            mean(marks.good, at + 1, at + 20, at),
            is(next && words <= 12 && !ends),
            is(words <= 12 && SEPARATOR.matcher(text).find()),
            mean(marks.brief, at - 4, at + 4, at),
            mean(marks.furniture, at - 4, at + 4, at),
            mean(marks.furniture, at - 10, at - 1, at),
            is(at < firstGood),
            is(at > lastGood),
            marks.navigation[at],
            mean(marks.navigation, at - 4, at + 4, at),
            marks.dated[at],
            mean(marks.dated, at - 6, at + 6, at),
            mean(marks.sentence, at - 2, at + 2, at),
            mean(marks.sentence, at + 1, at + 4, at),
            is(passage.partedBefore())
        };
    }

    private static double is(boolean signal) {
        return signal ? 1 : 0;
    }
}
