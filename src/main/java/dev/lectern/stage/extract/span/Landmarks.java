package dev.lectern.stage.extract.span;

import dev.lectern.model.document.Role;
import dev.lectern.stage.extract.draft.Bullets;
import dev.lectern.stage.extract.draft.Draft;
import dev.lectern.stage.extract.draft.Passage;
import java.util.BitSet;

/**
 * What stands where on a page, as numbers of 0 and 1 by passage: running text, furniture, and the lines by which a reader
 * sees where an article begins and ends.
 */
final class Landmarks {

    /** So many lines of furniture are a page that was copied whole; set by hand, see {@code src/docs/recognition.md}. */
    private static final int WHOLE_PAGE = 20;

    /** With so many, lines that only look like furniture count too, if less. */
    private static final int SURE = 8;

    private static final double MOST_LIKE = 3;
    private static final int LONGEST_LINK = 25;
    private static final int LONGEST_DATE = 12;
    private static final int SENTENCE = 10;
    private static final int LONG = 22;
    private static final int BRIEF = 4;

    final double[] good;
    final double[] sentence;
    final double[] furniture;
    final double[] navigation;
    final double[] brief;
    final double[] dated;
    final double[] signed;
    final double[] sharing;
    final double[] elsewhere;

    private final Draft draft;
    private final BitSet insets;

    Landmarks(Draft draft) {
        this.draft = draft;
        this.insets = Insets.of(draft);
        int size = draft.size();
        good = new double[size];
        sentence = new double[size];
        furniture = new double[size];
        navigation = new double[size];
        brief = new double[size];
        dated = new double[size];
        signed = new double[size];
        sharing = new double[size];
        elsewhere = new double[size];
        draft.passages().forEach(this::mark);
    }

    /** Tells whether a passage is of a kind that pages put into the middle of an article, and so says nothing of its ends. */
    boolean isInterruption(int at) {
        return insets.get(at)
                || draft.rule(at).filter(FurnitureRules.INTERRUPTIONS::contains).isPresent();
    }

    /** Returns how many passages there are. */
    int size() {
        return good.length;
    }

    /** Tells whether there is so much furniture that the source is a page that was copied whole. */
    boolean isWholePage() {
        double known = 0;
        double like = 0;
        for (int at = 0; at < size(); at++) {
            double line = Math.max(furniture[at], navigation[at]);
            known += line;
            like += line == 0 && isLoneLabel(at) ? 1 : 0;
        }
        return known >= WHOLE_PAGE || (known >= SURE && known + like / MOST_LIKE >= WHOLE_PAGE);
    }

    /** A word or two away from any text, as the links of a page are; a heading stands over text. */
    private boolean isLoneLabel(int at) {
        Passage passage = draft.passage(at);
        boolean beside = (at > 0 && good[at - 1] == 1) || (at + 1 < size() && good[at + 1] == 1);
        return brief[at] == 1
                && draft.isOpen(at)
                && !beside
                && !passage.shape().endsSentence()
                && !Bullets.isItem(passage.text());
    }

    private void mark(Passage passage) {
        int at = passage.index();
        String rule = draft.rule(at).orElse("");
        boolean removed = draft.is(at, Role.BOILERPLATE, Role.RELATED, Role.NOISE, Role.COMMENT)
                && !FurnitureRules.BY_PLACE.contains(rule);
        boolean between = isInterruption(at);
        boolean ended = passage.words() >= SENTENCE && passage.shape().endsSentence();
        good[at] = is(!removed && (ended || passage.words() >= LONG));
        sentence[at] = is(!removed && ended);
        furniture[at] = is(removed && !between);
        brief[at] = is(passage.words() <= BRIEF && !between);
        navigation[at] = is(!removed && isLink(passage));
        dated[at] = is(!removed && passage.words() <= LONGEST_DATE && draft.isMoment(passage));
        signed[at] = is(!removed
                && passage.words() <= LONGEST_LINK
                && draft.vocabulary().rest("byline-prefix", passage.text()).isPresent());
        sharing[at] = is(FurnitureRules.SHARING.contains(rule));
        boolean ofOthers =
                removed && draft.is(at, Role.RELATED, Role.COMMENT) && !rule.equals(FurnitureRules.RELATED_PREFIX);
        elsewhere[at] = is(ofOthers || rule.equals(FurnitureRules.COMMENTS_HEADING));
    }

    private boolean isLink(Passage passage) {
        return passage.words() <= LONGEST_LINK
                && (draft.vocabulary().matches("navigation", passage.text())
                        || draft.vocabulary().matches("read-more", passage.text())
                        || draft.vocabulary().matches("comment-widget", passage.text()));
    }

    /** Tells whether one of the passages from one place up to another, those out of the page aside, has a mark. */
    static boolean any(double[] marks, int from, int to) {
        for (int at = Math.max(0, from); at < Math.min(marks.length, to); at++) {
            if (marks[at] == 1) {
                return true;
            }
        }
        return false;
    }

    /** Returns the share of the passages from one place to another that have a mark, one place left out. */
    static double mean(double[] marks, int from, int to, int without) {
        double sum = 0;
        int count = 0;
        for (int at = Math.max(0, from); at <= Math.min(marks.length - 1, to); at++) {
            if (at != without) {
                sum += marks[at];
                count++;
            }
        }
        return count == 0 ? 0 : sum / count;
    }

    private static double is(boolean signal) {
        return signal ? 1 : 0;
    }
}
