package dev.lectern.stage.extract.metadata;

import dev.lectern.model.document.Role;
import dev.lectern.model.text.Span;
import dev.lectern.model.text.Words;
import dev.lectern.stage.extract.draft.Draft;
import dev.lectern.stage.extract.draft.Passage;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The opening words of a text, by which librarians call a work that has no title (AACR2 rule 1.1B7, RDA 2.3.2.10). They
 * end at the first comma or stronger mark behind five words, and after fourteen words at the latest.
 */
public final class Incipit {

    private static final int FEWEST = 5;
    private static final int MOST = 14;
    private static final Pattern PAUSE = Pattern.compile("[,;.!?—–،؛。，](?=\\s|$|[—–])");

    private Incipit() {}

    /** Returns the opening words of the body of a draft. */
    static String of(Draft draft) {
        Optional<Passage> first = draft.passages().stream()
                .filter(passage -> draft.role(passage.index()).map(Role::isBody).orElse(true))
                .filter(passage -> passage.words() >= FEWEST)
                .findFirst()
                .or(() -> draft.passages().stream().findFirst());
        return first.map(passage -> of(passage.text())).orElse("");
    }

    /** Returns the opening words of a text. */
    public static String of(String text) {
        List<Span> words = Words.in(text);
        if (words.size() <= FEWEST) {
            return text;
        }
        int end = words.get(Math.min(words.size(), MOST) - 1).end();
        Matcher pause = PAUSE.matcher(text);
        int from = words.get(FEWEST - 1).end();
        if (pause.find(from) && pause.start() <= end) {
            return text.substring(0, pause.start()).strip();
        }
        return end < text.length() ? text.substring(0, end) + "…" : text;
    }
}
