package dev.lectern.stage.extract.metadata;

import dev.lectern.model.document.Role;
import dev.lectern.stage.extract.draft.Draft;
import dev.lectern.stage.extract.draft.Passage;
import java.util.regex.Pattern;

/** Tells the links of a site from the name of the department an article is in: they stand close together. */
final class LinkRow {

    private static final int LONGEST = 3;

    /** The way from a site's first page to this one. */
    private static final Pattern PATH = Pattern.compile("\\S\\s*[>›→]\\s*\\S");

    private LinkRow() {}

    /** Tells whether a text is the way from a site's first page to the one it stands on. */
    static boolean isPath(String text) {
        return PATH.matcher(text).find();
    }

    /** Tells whether a passage stands between two links or departments, no blank line between them. */
    static boolean holds(Draft draft, Passage passage) {
        int at = passage.index();
        return at + 1 < draft.size()
                && !passage.partedAfter()
                && isLink(draft, at + 1)
                && (at == 0 || (!passage.partedBefore() && isLink(draft, at - 1)));
    }

    private static boolean isLink(Draft draft, int at) {
        Passage passage = draft.passage(at);
        return draft.is(at, Role.BOILERPLATE)
                || (passage.words() <= LONGEST && !passage.shape().endsSentence() && !draft.is(at, Role.TITLE))
                        && draft.isOpen(at);
    }
}
