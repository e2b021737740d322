package dev.lectern.stage.extract.clean;

import dev.lectern.model.document.Role;
import dev.lectern.stage.extract.draft.Draft;
import dev.lectern.stage.extract.draft.Passage;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/**
 * Lines with a label and a number, such as the code a content system gives a story. Where the vocabulary does not know
 * the label, it may as well be the author's ("Founded: 1908"): then the number must be longer than a year, the line must
 * stand alone of its kind, beside furniture and outside the running text.
 */
final class ContentNumbers implements Predicate<Passage> {

    private static final int LONGEST = 6;
    private static final Pattern LABELLED = Pattern.compile("\\p{L}[\\p{L}\\p{M}. ]{1,30}[:：#№].*+");
    private static final Pattern CODE =
            Pattern.compile("\\p{L}[\\p{L}\\p{M}. ]{1,30}?\\s*[:：#№]\\s*\\p{L}{0,4}[-/]?\\p{Nd}[\\p{Nd}/-]{4,40}");

    private final Draft draft;
    private final int firstProse;
    private final int lastProse;

    ContentNumbers(Draft draft) {
        this.draft = draft;
        List<Integer> prose = draft.openProse();
        this.firstProse = prose.isEmpty() ? draft.size() : prose.get(0);
        this.lastProse = prose.isEmpty() ? -1 : prose.get(prose.size() - 1);
    }

    @Override
    public boolean test(Passage passage) {
        return draft.vocabulary().matches("content-id", passage.text())
                || (isCode(passage) && isPageFurniture(passage));
    }

    private static boolean isCode(Passage passage) {
        return passage.words() <= LONGEST && CODE.matcher(passage.text()).matches();
    }

    private boolean isPageFurniture(Passage passage) {
        int at = passage.index();
        return (at < firstProse || at > lastProse)
                && (isFurniture(at - 1) || isFurniture(at + 1))
                && !isLabelled(at - 1)
                && !isLabelled(at + 1);
    }

    private boolean isFurniture(int at) {
        return at >= 0 && at < draft.size() && draft.is(at, Role.BOILERPLATE);
    }

    /** Facts that an author lists have labels all of them. */
    private boolean isLabelled(int at) {
        return at >= 0
                && at < draft.size()
                && draft.isOpen(at)
                && LABELLED.matcher(draft.passage(at).text()).matches();
    }
}
