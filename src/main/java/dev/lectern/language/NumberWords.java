package dev.lectern.language;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The words of one language for numbers, alone and grown together, as in German "zweihundertsiebenundzwanzig". */
final class NumberWords {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final BigDecimal TWELVE = BigDecimal.valueOf(12);
    private static final int SHORTEST_PART = 3;

    private final Map<String, BigDecimal> values = new HashMap<>();
    private final Map<String, BigDecimal> vague = new HashMap<>();
    private final Set<String> joiners = new HashSet<>();

    NumberWords(ProseFile file) {
        fill(values, file, "numbers");
        fill(vague, file, "vague");
        file.words("joiners").forEach(joiners::add);
    }

    /** Returns the value of a word that is a number, or several grown together. */
    Optional<BigDecimal> value(String word) {
        BigDecimal known = values.get(word);
        return known != null ? Optional.of(known) : attached(word).or(() -> grown(word));
    }

    /** Returns the least that a word such as "dozens" means. */
    Optional<BigDecimal> vague(String word) {
        return Optional.ofNullable(vague.get(word));
    }

    /** Tells whether a word joins the parts of a number, as in "two hundred and seven". */
    boolean joins(String word) {
        return joiners.contains(word);
    }

    /** Tells whether a number multiplies the one before it. */
    static boolean multiplies(BigDecimal value) {
        return value.compareTo(HUNDRED) >= 0 || value.equals(TWELVE);
    }

    /** Returns a word without the joiner that is written on to it, as in Arabic. */
    Optional<String> withoutJoiner(String word) {
        boolean hasRest = word.length() > SHORTEST_PART;
        return hasRest && joiners.contains(word.substring(0, 1)) ? Optional.of(word.substring(1)) : Optional.empty();
    }

    /** Tells whether a number word has its joiner written on to it; then units stand before tens. */
    boolean isAttached(String word) {
        return !values.containsKey(word)
                && withoutJoiner(word).filter(values::containsKey).isPresent();
    }

    private Optional<BigDecimal> attached(String word) {
        return withoutJoiner(word).flatMap(rest -> Optional.ofNullable(values.get(rest)));
    }

    /** Returns the value of several number words grown together, the longest part first. */
    private Optional<BigDecimal> grown(String word) {
        NumberSum sum = NumberSum.NOTHING;
        int at = 0;
        int parts = 0;
        while (at < word.length()) {
            int end = endOfPart(word, at);
            if (end == at) {
                return Optional.empty();
            }
            BigDecimal value = values.get(word.substring(at, end));
            Optional<NumberSum> more = value == null ? Optional.of(sum) : sum.plus(value, true);
            if (more.isEmpty()) {
                return Optional.empty();
            }
            sum = more.get();
            parts++;
            at = end;
        }
        return parts > 1 ? Optional.of(sum.total()) : Optional.empty();
    }

    private int endOfPart(String word, int start) {
        for (int end = word.length(); end - start >= SHORTEST_PART; end--) {
            String part = word.substring(start, end);
            if (values.containsKey(part) || (joiners.contains(part) && start > 0 && end < word.length())) {
                return end;
            }
        }
        return start;
    }

    private static void fill(Map<String, BigDecimal> values, ProseFile file, String section) {
        for (String line : file.lines(section)) {
            String[] parts = line.split("\\s+");
            for (int at = 1; at < parts.length; at++) {
                values.put(ProseFile.plain(parts[at]), new BigDecimal(parts[0]));
            }
        }
    }
}
