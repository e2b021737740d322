package dev.lectern.language;

import dev.lectern.language.ProseTokens.Piece;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.Optional;

/** Reads the numbers of a sentence, whatever they count: in digits, in words, with magnitude words, as a range. */
final class NumberFinder {

    private static final BigDecimal TWO = BigDecimal.valueOf(2);
    private static final BigDecimal THOUSAND = BigDecimal.valueOf(1000);

    private final String text;
    private final List<Piece> pieces;
    private final NumberWords words;

    /**
     * A number.
     *
     * @param start its first piece, not counting a hedge
     * @param end the piece after it
     * @param vague whether it has no upper end, as "dozens"
     * @param literal whether it is digits alone
     */
    record Number(int start, int end, BigDecimal least, BigDecimal most, boolean vague, boolean literal) {}

    NumberFinder(String text, List<Piece> pieces, NumberWords words) {
        this.text = text;
        this.pieces = pieces;
        this.words = words;
    }

    /** Returns the number that begins at a piece. */
    Optional<Number> at(int at) {
        Piece piece = pieces.get(at);
        if (piece.literal().isPresent()) {
            return Optional.of(range(at, scaled(at, at + 1, piece.literal().get(), true)));
        }
        Optional<BigDecimal> vague = words.vague(piece.key());
        if (vague.isPresent()) {
            return Optional.of(vague(at, vague.get()));
        }
        return inWords(at);
    }

    /** Multiplies by the magnitude words that follow. */
    private Number scaled(int start, int end, BigDecimal value, boolean literal) {
        BigDecimal scaled = value;
        int at = end;
        while (at < pieces.size() && !pieces.get(at).opens()) {
            Optional<BigDecimal> more = words.value(pieces.get(at).key()).filter(NumberWords::multiplies);
            if (more.isEmpty()) {
                break;
            }
            scaled = scaled.multiply(more.get());
            at++;
        }
        return new Number(start, at, scaled, scaled, false, literal && at == end);
    }

    /** Joins two numbers in digits with a dash between them. */
    private Number range(int at, Number first) {
        int next = first.end();
        if (next >= pieces.size() || pieces.get(next).literal().isEmpty()) {
            return first;
        }
        String gap = text.substring(
                pieces.get(next - 1).place().end(), pieces.get(next).place().start());
        if (!gap.equals("-") && !gap.equals("\u2013")) {
            return first;
        }
        Number last = scaled(next, next + 1, pieces.get(next).literal().get(), true);
        BigDecimal scale = last.literal() || !first.literal()
                ? BigDecimal.ONE
                : last.most().divide(pieces.get(next).literal().get().max(BigDecimal.ONE), MathContext.DECIMAL64);
        BigDecimal least = first.least().multiply(scale);
        return least.compareTo(last.most()) > 0 ? first : new Number(at, last.end(), least, last.most(), false, false);
    }

    /** Reads "dozens", and "tens of thousands", which is as many times a thousand. */
    private Number vague(int at, BigDecimal value) {
        for (int next = at + 1; next <= at + 2 && next < pieces.size(); next++) {
            Optional<BigDecimal> magnitude =
                    words.vague(pieces.get(next).key()).map(twice -> twice.divide(TWO, MathContext.DECIMAL64));
            if (magnitude.isPresent() && magnitude.get().compareTo(THOUSAND) >= 0) {
                BigDecimal many = value.multiply(magnitude.get());
                return new Number(at, next + 1, many, many, true, false);
            }
        }
        return new Number(at, at + 1, value, value, true, false);
    }

    private Optional<Number> inWords(int start) {
        NumberSum sum = NumberSum.NOTHING;
        int end = start;
        int at = start;
        while (at < pieces.size() && (at == start || !pieces.get(at).opens())) {
            String key = pieces.get(at).key();
            Optional<BigDecimal> value = words.value(key);
            if (value.isPresent()) {
                Optional<NumberSum> more = sum.plus(value.get(), words.isAttached(key));
                if (more.isEmpty()) {
                    break;
                }
                sum = more.get();
                end = at + 1;
            } else if (end != at || !words.joins(key)) {
                break;
            }
            at++;
        }
        BigDecimal total = sum.total();
        return end == start ? Optional.empty() : Optional.of(new Number(start, end, total, total, false, false));
    }
}
