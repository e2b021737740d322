package dev.lectern.stage.extract.form;

import dev.lectern.model.document.Role;
import dev.lectern.stage.extract.draft.Draft;
import dev.lectern.stage.extract.draft.Passage;
import dev.lectern.stage.extract.draft.Rule;
import dev.lectern.stage.extract.draft.Ruling;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Rules on footnotes without a heading: lines at the very end that begin with a number in brackets or behind a caret,
 * counting up from one.
 */
final class FootnoteRule implements Rule {

    private static final Pattern NUMBER =
            Pattern.compile("(?:\\[\\^?(\\p{Nd}{1,3})][:.]?|\\^(\\p{Nd}{1,3})[.:]?)\\s*\\S");
    private static final int FEWEST = 2;

    @Override
    public List<Ruling> rule(Draft draft) {
        List<Ruling> notes = new ArrayList<>();
        List<Passage> backwards = new ArrayList<>(draft.open());
        Collections.reverse(backwards);
        int number = 0;
        for (Passage passage : backwards) {
            Matcher matcher = NUMBER.matcher(passage.text());
            if (!matcher.lookingAt()) {
                break;
            }
            int own = Integer.parseInt(matcher.group(1) == null ? matcher.group(2) : matcher.group(1));
            if (number != 0 && own != number - 1) {
                break;
            }
            number = own;
            notes.add(new Ruling(passage.index(), Role.REFERENCE, "footnote"));
        }
        return number == 1 && notes.size() >= FEWEST ? notes : List.of();
    }
}
