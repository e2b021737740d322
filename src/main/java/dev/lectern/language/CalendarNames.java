package dev.lectern.language;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The names of months and weekdays a language's pages use, and the words that stand between the parts of a date. */
final class CalendarNames {

    /**
     * A month's name in a line.
     *
     * @param month from one
     * @param solar whether it is a month of the Solar Hijri calendar
     * @param end the token after the name
     */
    record Month(int month, boolean solar, int end) {}

    private static final int LONGEST_ABBREVIATION = 3;
    private static final int MOST_DIGITS = 4;
    private static final Map<Vocabulary, CalendarNames> KNOWN = new ConcurrentHashMap<>();

    private final Map<String, Integer> months;
    private final Map<String, Integer> solarMonths;
    private final Set<String> firstWords;
    private final Map<String, Integer> weekdays;
    private final Set<String> firstWordsOfWeekdays;
    private final Map<String, Integer> numbers;
    private final Set<String> joiners;

    private CalendarNames(Vocabulary vocabulary) {
        this.months = numbered(vocabulary.entries("months"));
        this.solarMonths = numbered(vocabulary.entries("solar-months"));
        this.firstWords = Stream.of(months, solarMonths)
                .flatMap(names -> names.keySet().stream())
                .map(name -> name.split(" ", 2)[0])
                .collect(Collectors.toSet());
        this.weekdays = numbered(vocabulary.entries("weekdays"));
        this.firstWordsOfWeekdays =
                weekdays.keySet().stream().map(name -> name.split(" ", 2)[0]).collect(Collectors.toSet());
        this.numbers = numbered(vocabulary.entries("numbers"));
        this.joiners = plain(vocabulary.entries("date-joiners"));
    }

    static CalendarNames of(String language) {
        return KNOWN.computeIfAbsent(Vocabularies.of(language), CalendarNames::new);
    }

    /** Returns the month whose name, of one or two words, begins at a token. */
    Optional<Month> monthAt(List<Token> tokens, int at) {
        if (at >= tokens.size() || !firstWords.contains(tokens.get(at).text())) {
            return Optional.empty();
        }
        for (int length = 2; length > 0; length--) {
            String name = join(tokens, at, at + length);
            if (months.containsKey(name)) {
                return Optional.of(new Month(months.get(name), false, at + length));
            }
            if (solarMonths.containsKey(name)) {
                return Optional.of(new Month(solarMonths.get(name), true, at + length));
            }
        }
        return Optional.empty();
    }

    /** Returns the token after a weekday's name that begins there; the same token if none does. */
    int afterWeekday(List<Token> tokens, int at) {
        if (at >= tokens.size() || !firstWordsOfWeekdays.contains(tokens.get(at).text())) {
            return at;
        }
        for (int length = 2; length > 0; length--) {
            if (weekdays.containsKey(join(tokens, at, at + length))) {
                return at + length;
            }
        }
        return at;
    }

    /** A number that a name of one word or more gives, and the token after it. */
    record Named(int number, int end) {}

    /** Returns the weekday, from one for Monday, whose name begins at a token; abbreviations are none. */
    Optional<Named> weekdayAt(List<Token> tokens, int at) {
        int end = afterWeekday(tokens, at);
        if (end == at) {
            return Optional.empty();
        }
        String name = join(tokens, at, end);
        return name.length() <= LONGEST_ABBREVIATION
                ? Optional.empty()
                : Optional.of(new Named(weekdays.getOrDefault(name, 0), end));
    }

    /** Returns the number that a token's figures or its word mean. */
    Optional<Named> numberAt(List<Token> tokens, int at) {
        if (at >= tokens.size()) {
            return Optional.empty();
        }
        String text = tokens.get(at).text();
        if (tokens.get(at).isNumber()) {
            boolean whole = text.length() <= MOST_DIGITS && text.chars().allMatch(Character::isDigit);
            return whole ? Optional.of(new Named(Integer.parseInt(text), at + 1)) : Optional.empty();
        }
        return Optional.ofNullable(numbers.get(text)).map(number -> new Named(number, at + 1));
    }

    boolean isJoiner(Token token) {
        return joiners.contains(token.text());
    }

    private static String join(List<Token> tokens, int start, int end) {
        if (end > tokens.size()) {
            return "";
        }
        return tokens.subList(start, end).stream().map(Token::text).collect(Collectors.joining(" "));
    }

    private static Map<String, Integer> numbered(List<String> lines) {
        Map<String, Integer> numbers = new HashMap<>();
        for (String line : lines) {
            String[] forms = line.split("\\s+");
            for (int form = 1; form < forms.length; form++) {
                numbers.putIfAbsent(plain(forms[form]), Integer.valueOf(forms[0]));
            }
        }
        return numbers;
    }

    private static Set<String> plain(Collection<String> words) {
        return words.stream().map(CalendarNames::plain).collect(Collectors.toCollection(TreeSet::new));
    }

    /** An underscore in the files stands for the space inside a name. */
    private static String plain(String name) {
        return Wording.of(name.replace('_', ' ')).tokens().stream()
                .map(Token::text)
                .collect(Collectors.joining(" "));
    }
}
