package dev.lectern.stage.extract.metadata;

import dev.lectern.language.DayReader;
import dev.lectern.model.document.Author;
import dev.lectern.model.document.Role;
import dev.lectern.stage.extract.draft.Draft;
import dev.lectern.stage.extract.draft.Passage;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the authors off the lines that name them, or off the note that introduces them. */
final class BylineReader {

    /** A capitalised run of two to four words, honorific aside, that something then is said of. */
    private static final Pattern INTRODUCED = Pattern.compile(
            "(?:^|[.!?]\\s+)((?:\\p{Lu}[\\p{L}\\p{M}.'’-]*\\s+){1,3}\\p{Lu}[\\p{L}\\p{M}'’-]+)\\s+(?=\\p{Ll})");

    /** A name that goes on in small letters, as in "Ann Lee in Almaty". */
    private static final Pattern OPENING_NAME =
            Pattern.compile("((?:\\p{Lu}[\\p{L}\\p{M}.'’-]*\\s+){1,3}\\p{Lu}[\\p{L}\\p{M}'’-]+)\\s+(?=\\p{Ll})");

    private BylineReader() {}

    /** Returns the names in the rest of a byline, whatever stands behind them, such as a date. */
    static List<String> names(NameReader reader, String rest, String language) {
        List<String> names = names(reader, DayReader.beforeFirstDate(rest, language));
        return names.isEmpty() ? names(reader, rest) : names;
    }

    private static List<String> names(NameReader reader, String rest) {
        String line = rest.split("\\s*[|•·]\\s*|\\s{3,}|\\t")[0];
        List<String> names = reader.names(line);
        Matcher opening = OPENING_NAME.matcher(line);
        return names.isEmpty() && opening.lookingAt() ? reader.names(opening.group(1)) : names;
    }

    /** Returns what stands behind a prefix such as "By", dates left out; strokes between names are read as commas. */
    static Optional<String> behindPrefix(Draft draft, String text) {
        String before = DayReader.beforeFirstDate(text, draft.language());
        return draft.vocabulary()
                .rest("byline-prefix", before)
                .or(() -> draft.vocabulary().rest("byline-prefix", text))
                .or(() -> draft.vocabulary().rest("byline-prefix", text.replace(" / ", ", ")));
    }

    /** Returns the authors of a draft: from its bylines, else from the note or bio that introduces them. */
    static List<Author> authors(Draft draft) {
        NameReader reader = new NameReader(draft.vocabulary());
        Set<String> names = new LinkedHashSet<>();
        for (Passage passage : draft.of(Role.BYLINE)) {
            String line = behindPrefix(draft, passage.text()).orElse(passage.text());
            names.addAll(names(reader, line, draft.language()));
        }
        if (names.isEmpty()) {
            introduced(draft, Role.BIO).forEach(names::add);
        }
        if (names.isEmpty()) {
            introduced(draft, Role.EDITOR_NOTE).forEach(names::add);
        }
        return names.stream().map(Author::new).toList();
    }

    /** The first name that a bio or a note says something of in the manner of a bio: "Ann Lee is a lecturer at …". */
    private static List<String> introduced(Draft draft, Role role) {
        NameReader reader = new NameReader(draft.vocabulary());
        List<String> names = new ArrayList<>();
        for (Passage passage : draft.of(role)) {
            Matcher matcher = INTRODUCED.matcher(passage.text());
            while (matcher.find()) {
                String sentence = sentenceFrom(passage.text(), matcher.start(1));
                if (reader.isNames(matcher.group(1)) && draft.vocabulary().matches("bio", sentence)) {
                    names.addAll(reader.names(matcher.group(1)));
                }
            }
        }
        return names;
    }

    private static String sentenceFrom(String text, int start) {
        Matcher end = Pattern.compile("[.!?](\\s|$)").matcher(text);
        return end.find(start + 1) ? text.substring(start, end.start()) : text.substring(start);
    }
}
