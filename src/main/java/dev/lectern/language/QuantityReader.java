package dev.lectern.language;

import dev.lectern.language.NumberFinder.Number;
import dev.lectern.language.ProseTokens.Piece;
import dev.lectern.language.Quantifiers.Counted;
import dev.lectern.model.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Finds the numbers of a sentence that count people in some state, name a sum of money or a percentage: in digits of any
 * script with any separators, in words, with a magnitude word. Years, dates, ages, spans of time and measures are none.
 *
 * <p>What is counted stands in the number's clause, after it with at most three words between, or before it with at most
 * two; the nearest wins.
 */
public final class QuantityReader {

    private static final int REACH_AFTER = 4;
    private static final int REACH_BEFORE = 3;
    private static final int FIRST_YEAR = 1800;
    private static final int LAST_YEAR = 2199;

    private final String text;
    private final Quantifiers words;
    private final Stems forms;
    private final List<Piece> pieces;

    /** What a number counts, and the pieces that say so. */
    private record Noun(String subject, int start, int end) {}

    private QuantityReader(String text, String language) {
        this.text = text;
        this.words = Quantifiers.of(language);
        this.forms = Stems.of(language);
        this.pieces = ProseTokens.of(text, words.decimal());
    }

    /** Returns the quantities of a sentence, in order; the language is a BCP 47 tag. */
    public static List<Quantity> in(String sentence, String language) {
        return new QuantityReader(sentence, language).all();
    }

    /**
     * Tells whether a word of a language may be a number or part of one: it has a digit, or is a number word. A sentence
     * without such a word has no quantity.
     */
    public static boolean isNumber(String word, String language) {
        String plain = ProseFile.plain(word);
        NumberWords numbers = Quantifiers.of(language).numbers();
        return word.codePoints().anyMatch(Character::isDigit)
                || numbers.vague(plain).isPresent()
                || numbers.value(plain).isPresent();
    }

    private List<Quantity> all() {
        List<Quantity> found = new ArrayList<>();
        NumberFinder numbers = new NumberFinder(text, pieces, words.numbers());
        int at = 0;
        while (at < pieces.size()) {
            Optional<Number> number = numbers.at(at);
            number.flatMap(this::quantity).ifPresent(found::add);
            at = number.map(Number::end).orElse(at + 1);
        }
        return found;
    }

    private Optional<Quantity> quantity(Number number) {
        int hedged = hedgeStart(number);
        String unit = unit(number);
        boolean isMoney = unit.codePoints().anyMatch(code -> Character.getType(code) == Character.CURRENCY_SYMBOL)
                || words.isCurrency(ProseFile.plain(unit));
        if (!unit.isEmpty()) {
            Quantity.Kind kind = isMoney ? Quantity.Kind.MONEY : Quantity.Kind.PERCENT;
            return Optional.of(made(number, hedged, new Noun("", number.start(), number.end()), kind, unit));
        }
        boolean isYear = number.literal()
                && hedged == number.start()
                && number.least().scale() <= 0
                && number.least().intValue() >= FIRST_YEAR
                && number.least().intValue() <= LAST_YEAR
                && place(number.start(), number.end()).length() == 4;
        return isYear || isMeasure(number)
                ? Optional.empty()
                : noun(number, hedged).map(noun -> made(number, hedged, noun, Quantity.Kind.COUNT, ""));
    }

    /** Tells whether the number has a unit of time or measure, or is written together with what follows, as "19-year". */
    private boolean isMeasure(Number number) {
        return number.end() < pieces.size()
                && !pieces.get(number.end()).opens()
                && words.isUnit(pieces.get(number.end()).key());
    }

    private Optional<Noun> noun(Number number, int hedged) {
        Optional<Noun> after = after(number);
        Optional<Noun> before = before(number, hedged);
        if (before.isPresent() && after.isPresent() && isPeople(after.get().start())) {
            return before;
        }
        if (after.isEmpty() || before.isEmpty()) {
            return after.or(() -> before);
        }
        int right = after.get().start() - number.end();
        int left = hedged - before.get().end();
        return right <= left ? after : before;
    }

    private Optional<Noun> after(Number number) {
        for (int at = number.end(); at < Math.min(pieces.size(), number.end() + REACH_AFTER); at++) {
            Piece piece = pieces.get(at);
            boolean isNext = at == number.end();
            if (piece.opens() || piece.literal().isPresent() || words.numbers().joins(piece.key())) {
                return Optional.empty();
            }
            Optional<Counted> counted = words.countedAt(pieces, at);
            if (counted.isPresent() && (!isPeople(at) || !isStateAfter(at))) {
                return Optional.of(
                        new Noun(counted.get().subject(), at, at + counted.get().length()));
            }
            if (!isNext && words.numbers().value(piece.key()).isPresent()) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    /** Tells whether a word that is counted itself, as "protesters", is followed by what became of them. */
    private boolean isStateAfter(int at) {
        for (int next = at + 1; next < Math.min(pieces.size(), at + REACH_AFTER); next++) {
            Piece piece = pieces.get(next);
            if (piece.opens() || words.numbers().joins(piece.key())) {
                return false;
            }
            if (words.countedAt(pieces, next).isPresent()) {
                return true;
            }
        }
        return false;
    }

    private boolean isPeople(int at) {
        return words.isPeople(pieces.get(at).key());
    }

    private Optional<Noun> before(Number number, int hedged) {
        boolean isOpen = number.end() == pieces.size()
                || pieces.get(number.end()).opens()
                || isPeople(number.end())
                || forms.stem(pieces.get(number.end()).key()).isEmpty();
        for (int end = hedged; isOpen && end > Math.max(0, hedged - REACH_BEFORE); end--) {
            if (end < pieces.size() && pieces.get(end).opens()) {
                return Optional.empty();
            }
            for (int length = 3; length > 0; length--) {
                int start = end - length;
                Optional<Counted> counted = words.countedAt(pieces, start);
                if (counted.isPresent() && counted.get().length() == length) {
                    return Optional.of(new Noun(counted.get().subject(), start, end));
                }
            }
        }
        return Optional.empty();
    }

    private int hedgeStart(Number number) {
        int end = number.start();
        while (end > 0 && words.isCurrency(pieces.get(end - 1).key()) || end > 0 && isSign(end - 1)) {
            end--;
        }
        boolean cut = end > 0 && end < pieces.size() && pieces.get(end).opens();
        return cut
                ? number.start()
                : end - words.hedgeBefore(pieces, end) == end ? number.start() : end - words.hedgeBefore(pieces, end);
    }

    /** Tells whether a piece is the letters of a currency before its sign, as in "US$". */
    private boolean isSign(int at) {
        int end = pieces.get(at).place().end();
        return end < text.length() && Character.getType(text.charAt(end)) == Character.CURRENCY_SYMBOL;
    }

    private String unit(Number number) {
        int start = pieces.get(number.start()).place().start();
        int end = pieces.get(number.end() - 1).place().end();
        int before = start;
        while (before > 0
                && (text.charAt(before - 1) == ' ' || text.charAt(before - 1) == '\u00A0')
                && start - before < 1) {
            before--;
        }
        if (before > 0 && Character.getType(text.charAt(before - 1)) == Character.CURRENCY_SYMBOL) {
            return Character.toString(text.charAt(before - 1));
        }
        String rest = text.substring(end).stripLeading();
        if (!rest.isEmpty() && "%\u066A\uFF05".indexOf(rest.charAt(0)) >= 0) {
            return rest.substring(0, 1);
        }
        if (!rest.isEmpty() && Character.getType(rest.charAt(0)) == Character.CURRENCY_SYMBOL) {
            return rest.substring(0, 1);
        }
        if (number.end() < pieces.size() && !pieces.get(number.end()).opens()) {
            int last = Math.min(pieces.size(), number.end() + 2);
            for (Piece next : pieces.subList(number.end(), last)) {
                if (words.isCurrency(next.key()) || words.isPercent(next.key())) {
                    return next.place().of(text);
                }
            }
        }
        return "";
    }

    private Quantity made(Number number, int hedged, Noun noun, Quantity.Kind kind, String unit) {
        int lastWord = Math.max(number.end(), noun.end());
        int behind = words.hedgeAfter(pieces, lastWord);
        boolean hasHedge = hedged < number.start();
        Hedge hedge = hasHedge
                ? words.hedge(pieces, hedged, hedged + words.hedgeBefore(pieces, hedgeEnd(number, hedged)))
                        .orElse(Hedge.NONE)
                : behind > 0 ? words.hedge(pieces, lastWord, lastWord + behind).orElse(Hedge.NONE) : Hedge.NONE;
        Span figure = withSign(place(hedged, number.end()), unit);
        Span hedgePlace = hasHedge
                ? place(hedged, hedgeEnd(number, hedged))
                : behind > 0 ? place(lastWord, lastWord + behind) : new Span(0, 0);
        return new Quantity(
                kind,
                noun.subject(),
                hedge.least(number.least()),
                number.vague() && hedge == Hedge.NONE ? Optional.empty() : hedge.most(number.most()),
                hedgePlace,
                figure,
                place(Math.min(hedged, noun.start()), lastWord),
                unit,
                clause(number));
    }

    /** Returns the piece after the hedge that begins at an index, before a currency that may follow. */
    private int hedgeEnd(Number number, int hedged) {
        int end = number.start();
        while (end > hedged + 1 && (words.isCurrency(pieces.get(end - 1).key()) || isSign(end - 1))) {
            end--;
        }
        return end;
    }

    private Span withSign(Span figure, String unit) {
        int end = figure.end();
        int at = end;
        while (at < text.length() && (text.charAt(at) == ' ' || text.charAt(at) == '\u00A0') && at - end < 1) {
            at++;
        }
        return !unit.isEmpty() && text.startsWith(unit, at) ? new Span(figure.start(), at + unit.length()) : figure;
    }

    private Span clause(Number number) {
        int start = number.start();
        while (!pieces.get(start).opens()) {
            start--;
        }
        int end = number.end();
        while (end < pieces.size() && !pieces.get(end).opens()) {
            end++;
        }
        return place(start, end);
    }

    private Span place(int start, int end) {
        return new Span(
                pieces.get(start).place().start(), pieces.get(end - 1).place().end());
    }
}
