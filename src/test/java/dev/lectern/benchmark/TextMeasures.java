package dev.lectern.benchmark;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** How alike two texts are: overlap of their words, or of their sequences of four words, counted as often as they occur. */
final class TextMeasures {

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}\\p{Nd}_]+");
    private static final int LENGTH = 4;

    private TextMeasures() {}

    /** Precision and recall of one text against another. */
    record Overlap(double precision, double recall) {

        double f1() {
            return precision + recall == 0 ? 0 : 2 * precision * recall / (precision + recall);
        }
    }

    static List<String> words(String text) {
        return WORD.matcher(text.toLowerCase(Locale.ROOT))
                .results()
                .map(MatchResult::group)
                .toList();
    }

    static Overlap ofWords(String found, String right) {
        return overlap(count(words(found)), count(words(right)));
    }

    static Overlap ofSequences(String found, String right) {
        return overlap(count(sequences(words(found))), count(sequences(words(right))));
    }

    /** Returns how many of the right text's words the found text lacks. */
    static int lost(String found, String right) {
        Map<String, Integer> there = count(words(found));
        return count(words(right)).entrySet().stream()
                .mapToInt(word -> Math.max(0, word.getValue() - there.getOrDefault(word.getKey(), 0)))
                .sum();
    }

    private static List<String> sequences(List<String> words) {
        if (words.size() < LENGTH) {
            return words.isEmpty() ? List.of() : List.of(String.join(" ", words));
        }
        List<String> sequences = new ArrayList<>();
        for (int at = 0; at + LENGTH <= words.size(); at++) {
            sequences.add(String.join(" ", words.subList(at, at + LENGTH)));
        }
        return sequences;
    }

    private static Map<String, Integer> count(List<String> items) {
        Map<String, Integer> counts = new HashMap<>();
        items.forEach(item -> counts.merge(item, 1, Integer::sum));
        return counts;
    }

    private static Overlap overlap(Map<String, Integer> found, Map<String, Integer> right) {
        int hits = found.entrySet().stream()
                .mapToInt(item -> Math.min(item.getValue(), right.getOrDefault(item.getKey(), 0)))
                .sum();
        int all = found.values().stream().mapToInt(Integer::intValue).sum();
        int wanted = right.values().stream().mapToInt(Integer::intValue).sum();
        return new Overlap(hits / (double) Math.max(1, all), hits / (double) Math.max(1, wanted));
    }
}
