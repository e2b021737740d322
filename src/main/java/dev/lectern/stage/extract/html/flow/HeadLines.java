package dev.lectern.stage.extract.html.flow;

import dev.lectern.model.document.Role;
import dev.lectern.model.text.Words;
import java.util.ArrayList;
import java.util.List;

/** The short lines of a page that may name the authors and the day, whether they were kept or taken out. */
public final class HeadLines {

    private static final int LONGEST = 160;
    private static final int MOST = 40;

    private HeadLines() {}

    /** Returns the lines between the headline and the text, then those anywhere that were taken for a byline or a date. */
    public static List<String> of(Flow flow) {
        List<Integer> prose = flow.prose();
        int first = prose.isEmpty() ? flow.pieces().size() : prose.get(0);
        int headline = headline(flow, first);
        List<String> lines = new ArrayList<>();
        for (int index = Math.max(headline + 1, first - MOST); index < first; index++) {
            if (flow.at(index).words().length() <= LONGEST && !flow.at(index).isPicture()) {
                lines.add(flow.at(index).words());
            }
        }
        flow.pieces().stream()
                .filter(piece -> piece.role() == Role.BYLINE || piece.role() == Role.DATE || isByline(piece))
                .filter(piece -> piece.words().length() <= LONGEST)
                .limit(MOST)
                .forEach(piece -> lines.add(piece.words()));
        return lines;
    }

    private static boolean isByline(Piece piece) {
        return piece.cut()
                .filter(cut -> cut.role() == Role.BYLINE || cut.role() == Role.DATE)
                .isPresent();
    }

    /** Where the headline stands last before the text; ahead of everything where it is not shown. */
    private static int headline(Flow flow, int first) {
        List<String> title = Words.folded(flow.title());
        int found = -1;
        for (int index = 0; index < first; index++) {
            if (flow.at(index).form().role() == Role.HEADING
                    && Words.folded(flow.at(index).words()).equals(title)) {
                found = index;
            }
        }
        return found;
    }
}
