package dev.lectern.stage.extract.metadata;

import dev.lectern.language.DayReader;
import dev.lectern.model.document.Role;
import dev.lectern.stage.extract.draft.Draft;
import dev.lectern.stage.extract.draft.Passage;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The beginning of an agency's first paragraph: "ALMATY, Jan 7 (Agency) - …". It stays in the paragraph; what it says of
 * agency and day counts where nothing else says it.
 *
 * @param agency the name in brackets
 * @param day the day, if the year is given
 */
record Dateline(Optional<String> agency, Optional<LocalDate> day) {

    private static final Dateline NONE = new Dateline(Optional.empty(), Optional.empty());
    private static final Pattern WITH_AGENCY =
            Pattern.compile("([^()\\[\\]]{2,80}?)\\s*[(\\[]([^()\\[\\]]{2,40})[)\\]]\\s*[-–—:.]+\\s*(?=\\S)");
    /** As Russian agencies write it: a place in capitals, a day, a dash, the agency, a full stop. */
    private static final Pattern BEFORE_AGENCY = Pattern.compile(
            "([^()–—]{3,60}?\\p{Nd}[^()–—]{0,15}?)[\\s.]+[-–—]+\\s+(\\p{Lu}[\\p{L}\\p{Nd}-]*(?:\\s\\p{Lu}[\\p{L}\\p{Nd}-]*){0,2})[.]\\s+(?=\\p{Lu})");

    /** The same with the agency between strokes: "АЛМА-АТА, 7 января. /АГЕНТСТВО/. …". */
    private static final Pattern BETWEEN_STROKES =
            Pattern.compile("([^()/]{3,60}?)[\\s.,–—-]+/\\s?([^/]{2,40}?)\\s?/[.]?\\s*[-–—]?\\s*(?=\\S)");

    private static final Pattern BARE = Pattern.compile("([^()–—]{3,80}?)\\s+[-–—]{1,2}\\s+(?=\\S)");
    private static final Pattern CAPITALS = Pattern.compile("\\p{Lu}[\\p{Lu}\\p{M}’'.-]{2,}(?![\\p{L}\\p{M}])");
    private static final int PARAGRAPHS = 2;

    /** Returns what the dateline of a draft says, if one of its first paragraphs has one. */
    static Dateline of(Draft draft) {
        return draft.passages().stream()
                .filter(passage -> draft.is(passage.index(), Role.PARAGRAPH, Role.DECK))
                .limit(PARAGRAPHS)
                .map(passage -> read(passage, draft.language()))
                .filter(line -> !line.equals(NONE))
                .findFirst()
                .orElse(NONE);
    }

    private static Dateline read(Passage passage, String language) {
        Matcher agency = WITH_AGENCY.matcher(passage.text());
        if (agency.lookingAt() && isPlaceAndDay(agency.group(1), language)) {
            return new Dateline(Optional.of(agency.group(2).strip()), day(agency.group(1), language));
        }
        for (Pattern pattern : List.of(BEFORE_AGENCY, BETWEEN_STROKES)) {
            Matcher named = pattern.matcher(passage.text());
            if (named.lookingAt() && CAPITALS.matcher(named.group(1)).lookingAt()) {
                return new Dateline(Optional.of(named.group(2).strip()), day(named.group(1), language));
            }
        }
        Matcher bare = BARE.matcher(passage.text());
        boolean place = bare.lookingAt() && CAPITALS.matcher(bare.group(1)).lookingAt();
        return place ? new Dateline(Optional.empty(), day(bare.group(1), language)) : NONE;
    }

    /** A place in capitals, or anything with a day in it, in scripts that have no capitals too. */
    private static boolean isPlaceAndDay(String text, String language) {
        boolean numbered = text.codePoints().anyMatch(Character::isDigit) && text.length() <= 50;
        return CAPITALS.matcher(text).lookingAt()
                || numbered && !Character.isLowerCase(text.codePointAt(0))
                || day(text, language).isPresent();
    }

    private static Optional<LocalDate> day(String text, String language) {
        return DayReader.dayWithin(text, language);
    }
}
