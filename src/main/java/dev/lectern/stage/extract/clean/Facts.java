package dev.lectern.stage.extract.clean;

import dev.lectern.stage.extract.draft.Draft;
import dev.lectern.stage.extract.draft.Passage;
import java.util.regex.Pattern;

/**
 * Lists of facts: lines that are a label and what it says ("Sensor: 24 MP", "Video: 4K"), one under the other. Among them
 * a label that elsewhere credits a picture is only one more fact.
 */
final class Facts {

    private static final Pattern FACT = Pattern.compile("[\\p{L}][\\p{L}\\p{M}\\p{Nd}’' /-]{0,30}[:：]\\s?\\S.*");
    private static final int LONGEST = 16;
    private static final int NEAR = 2;
    private static final int COMPANY = 2;

    private Facts() {}

    /** Tells whether a passage stands in such a list: two facts or more, none claimed by a rule, within two lines of it. */
    static boolean hasAmongThem(Draft draft, Passage passage) {
        int facts = 0;
        for (int at = Math.max(0, passage.index() - NEAR);
                at <= Math.min(draft.size() - 1, passage.index() + NEAR);
                at++) {
            facts += at != passage.index() && draft.isOpen(at) && isFact(draft.passage(at)) ? 1 : 0;
        }
        return facts >= COMPANY && isFact(passage);
    }

    private static boolean isFact(Passage passage) {
        return passage.words() <= LONGEST
                && !passage.shape().endsSentence()
                && FACT.matcher(passage.text()).matches();
    }
}
