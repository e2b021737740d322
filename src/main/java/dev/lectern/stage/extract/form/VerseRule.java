package dev.lectern.stage.extract.form;

import dev.lectern.model.document.Role;
import dev.lectern.stage.extract.draft.Bullets;
import dev.lectern.stage.extract.draft.Draft;
import dev.lectern.stage.extract.draft.Passage;
import dev.lectern.stage.extract.draft.Punctuation;
import dev.lectern.stage.extract.draft.Rule;
import dev.lectern.stage.extract.draft.Ruling;
import java.util.ArrayList;
import java.util.List;

/**
 * Rules on verse: a group of three lines or more between blank lines, all short, most of which stop in the middle of a
 * sentence, some at a comma, and the last of which ends one.
 */
final class VerseRule implements Rule {

    private static final int FEWEST = 3;
    private static final int MOST = 60;
    private static final int LONGEST = 13;
    private static final double TITLED = 0.6;

    @Override
    public List<Ruling> rule(Draft draft) {
        List<Ruling> rulings = new ArrayList<>();
        int start = 0;
        while (start < draft.size()) {
            int end = start + 1;
            while (end < draft.size() && !draft.passage(end).partedBefore()) {
                end++;
            }
            List<Passage> group = draft.passages().subList(start, end);
            if (group.size() >= FEWEST && group.size() <= MOST && isStanza(draft, group)) {
                group.forEach(line -> rulings.add(new Ruling(line.index(), Role.VERSE, "verse")));
            }
            start = end;
        }
        return rulings;
    }

    private static boolean isStanza(Draft draft, List<Passage> group) {
        Passage last = group.get(group.size() - 1);
        long unended =
                group.stream().filter(line -> !line.shape().endsSentence()).count();
        boolean pausing = group.stream()
                .anyMatch(line -> Punctuation.endsPausing(line.text())
                        || "—–".indexOf(line.text().charAt(line.text().length() - 1)) >= 0);
        double capitals =
                group.stream().mapToDouble(line -> line.shape().capitals()).sum() / group.size();
        return last.shape().endsSentence()
                && pausing
                && unended * 2 >= group.size()
                && capitals < TITLED
                && group.stream().allMatch(line -> isLine(draft, line));
    }

    private static boolean isLine(Draft draft, Passage line) {
        return draft.isOpen(line.index())
                && line.words() >= 1
                && line.words() <= LONGEST
                && !Bullets.isItem(line.text())
                && !Bullets.isNumbered(line.text());
    }
}
