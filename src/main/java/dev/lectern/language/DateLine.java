package dev.lectern.language;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A line with its dates found and the rest of it weighed.
 *
 * @param dates in order
 * @param isAllDate whether there is a date and nothing beside dates but what belongs to them
 * @param begins the token with which the first date and what belongs to it begins; the number of tokens without a date
 * @param isAllDateBehind whether nothing but dates and what belongs to them stands from there on
 */
record DateLine(List<Dated> dates, boolean isAllDate, int begins, boolean isAllDateBehind) {

    /** A day and whether the line calls it an update. */
    record Dated(LocalDate day, boolean update) {}

    private static final int LONGEST_PHRASE = 6;

    static DateLine of(Wording wording, String language) {
        return new Reader(wording, language).read();
    }

    /**
     * How far the reading is.
     *
     * @param at the next token
     * @param update whether the last prefix announced an update
     * @param timed whether a time of day has been met
     * @param told whether a date has been met, be it one that cannot be read
     * @param strange how many tokens belong to no date
     */
    private record Progress(int at, boolean update, boolean timed, boolean told, int strange) {

        Progress tell(int end) {
            return new Progress(end, false, timed, true, strange);
        }

        Progress pass(int end, boolean updates, boolean times) {
            return new Progress(end, updates, times, told, strange);
        }

        Progress stumble() {
            return new Progress(at + 1, update, timed, told, strange + 1);
        }
    }

    private static final class Reader {

        private static final List<String> ASIDES =
                List.of("date-filler", "relative-date", "media-widget", "comment-widget", "content-id");
        private static final Set<String> HOURS = Set.of("am", "pm", "a", "p", "h", "uhr", "hrs", "ч", "t");

        private final Wording wording;
        private final List<Token> tokens;
        private final DateParser parser;
        private final CalendarNames names;
        private final Vocabulary vocabulary;
        private final List<Dated> dates = new ArrayList<>();

        Reader(Wording wording, String language) {
            this.wording = wording;
            this.tokens = wording.tokens();
            this.parser = new DateParser(wording, language);
            this.names = CalendarNames.of(language);
            this.vocabulary = Vocabularies.of(language);
        }

        DateLine read() {
            Progress progress = new Progress(0, false, false, false, 0);
            int known = 0;
            int begins = tokens.size();
            int strangeBefore = 0;
            while (progress.at() < tokens.size()) {
                Progress next = next(progress);
                known = next.strange() > progress.strange() ? next.at() : known;
                if (next.told() && !progress.told()) {
                    begins = known;
                    strangeBefore = next.strange();
                }
                progress = next;
            }
            boolean told = progress.told();
            return new DateLine(
                    List.copyOf(dates),
                    told && progress.strange() == 0,
                    begins,
                    told && progress.strange() == strangeBefore);
        }

        private Progress next(Progress progress) {
            int at = progress.at();
            Optional<DateParser.Found> date = parser.at(at);
            if (date.isPresent()) {
                dates.add(new Dated(date.get().day(), progress.update()));
                return progress.tell(date.get().end());
            }
            int afterTime = afterTime(at, progress.timed());
            if (afterTime > at) {
                return progress.pass(afterTime, progress.update(), true);
            }
            int afterUnreadable = Math.max(parser.afterUndecided(at), afterTimePassed(at));
            if (afterUnreadable > at) {
                return progress.tell(afterUnreadable);
            }
            int afterUpdate = afterPhrase("update-prefix", at);
            int afterPrefix = afterPhrase("date-prefix", at);
            if (Math.max(afterUpdate, afterPrefix) > at) {
                return progress.pass(Math.max(afterUpdate, afterPrefix), afterUpdate >= afterPrefix, progress.timed());
            }
            int aside = afterAside(at);
            return aside > at ? progress.pass(aside, progress.update(), progress.timed()) : progress.stumble();
        }

        /** Reads "3 days ago"; "today" alone may be anything. */
        private int afterTimePassed(int at) {
            int end = afterPhrase("relative-date", at);
            return end > at + 1 ? end : at;
        }

        private int afterAside(int at) {
            Token token = tokens.get(at);
            if (token.kind() == Token.Kind.SIGN || isPlace(at)) {
                return at + 1;
            }
            int weekday = names.afterWeekday(tokens, at);
            if (weekday > at) {
                return weekday;
            }
            int furthest = at;
            for (String section : ASIDES) {
                furthest = Math.max(furthest, afterPhrase(section, at));
            }
            return furthest;
        }

        private int afterPhrase(String section, int at) {
            for (int length = Math.min(LONGEST_PHRASE, tokens.size() - at); length > 0; length--) {
                boolean endsWithSign = tokens.get(at + length - 1).kind() == Token.Kind.SIGN;
                if (!endsWithSign
                        && vocabulary
                                .index(section)
                                .find(tokens.subList(at, at + length))
                                .isPresent()) {
                    return at + length;
                }
            }
            return at;
        }

        /** Reads 10:30, 10:30:15, 10.30, 10h30, 9 am; after a time also the figures of a zone. */
        private int afterTime(int at, boolean timed) {
            Token token = tokens.get(at);
            if (!token.isNumber()) {
                return at;
            }
            int end = at + 1;
            while (isClock(end) && isNumber(end + 1)) {
                end += 2;
            }
            boolean dotted = token.text().matches("\\d{1,2}[.,]\\d{2}");
            boolean hour = end < tokens.size() && HOURS.contains(tokens.get(end).text());
            boolean zone = timed && token.text().matches("\\d{2,4}");
            return end > at + 1 || dotted || hour || zone ? end : at;
        }

        private boolean isClock(int at) {
            return at < tokens.size()
                    && (tokens.get(at).is(":") || tokens.get(at).is("h"));
        }

        private boolean isNumber(int at) {
            return at < tokens.size() && tokens.get(at).isNumber();
        }

        /** A place is one word at the start, with a capital if its script has any, parted from the date by a mark. */
        private boolean isPlace(int at) {
            if (at != 0 || tokens.size() < 3 || !tokens.get(0).isWord()) {
                return false;
            }
            int letter = wording.line().codePointAt(tokens.get(0).place().start());
            String gap = wording.gapAfter(0);
            boolean parted = gap.chars().anyMatch(mark -> ",،(-–—".indexOf(mark) >= 0);
            boolean dated = isNumber(1) || names.monthAt(tokens, 1).isPresent() || names.afterWeekday(tokens, 1) > 1;
            return parted && dated && !Character.isLowerCase(letter);
        }
    }
}
