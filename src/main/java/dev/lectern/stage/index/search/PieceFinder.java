package dev.lectern.stage.index.search;

import dev.lectern.model.archive.search.FrequentPieces;
import dev.lectern.model.text.TextSlices;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * Chooses the pieces for which texts are written with a sign or two: the words that save most by it, and of the rest the
 * parts that do. Parts are first counted wherever they occur, and then, some rounds long, where they are used if each word
 * is put together from the longest of those left; the least useful go.
 */
final class PieceFinder {

    /** How many are written with one sign. */
    private static final int MOST = 60;

    private static final int WORDS = 1200;

    private static final int[] PARTS = {3000, 1700, 1100};

    /** Parts are learnt from so many of the words that are not chosen, the most frequent. */
    private static final int LEARNT_FROM = 6_000;

    /** What a piece is worth must be so many times what the list of pieces grows by it. */
    private static final int WORTH = 2;

    /** How long a code is, most of the time; and what letters that have none cost beside themselves. */
    private static final int CODE = 2;

    private static final double LOOSE = 0.7;

    private final Map<String, Integer> counts = new HashMap<>();

    /** What might be written shorter, and what speaks for it. */
    private record Piece(String text, double rank) {}

    /** Counts a word or sign as it stands. */
    void add(String written, int times) {
        if (times > 0) {
            counts.merge(written, times, Integer::sum);
        }
    }

    /** Returns the pieces that are worth it. */
    FrequentPieces find() {
        List<String> words = best(counts, WORDS);
        Set<String> chosen = Set.copyOf(words);
        List<Piece> others = new ArrayList<>();
        counts.forEach((word, times) -> {
            if (!chosen.contains(word)) {
                others.add(new Piece(word, times));
            }
        });
        List<String> rest = first(others, LEARNT_FROM);
        Map<String, Integer> uses = parts(rest);
        for (int limit : PARTS) {
            Set<String> pieces = new TreeSet<>(chosen);
            pieces.addAll(best(uses, limit));
            uses = uses(rest, List.copyOf(pieces));
        }
        for (String word : words) {
            uses.merge(word, counts.getOrDefault(word, 0), Integer::sum);
        }
        return ranked(uses);
    }

    private static FrequentPieces ranked(Map<String, Integer> uses) {
        List<String> most = uses.entrySet().stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(Map.Entry.comparingByKey()))
                .limit(MOST)
                .map(Map.Entry::getKey)
                .sorted()
                .toList();
        Set<String> next = new TreeSet<>(uses.keySet());
        most.forEach(next::remove);
        return new FrequentPieces(most, List.copyOf(next));
    }

    private static List<String> best(Map<String, Integer> counts, int limit) {
        List<Piece> worthwhile = new ArrayList<>();
        counts.forEach((piece, times) -> {
            int bytes = bytes(piece);
            double saving = saving(bytes, times);
            if (saving > WORTH * (bytes + 1)) {
                worthwhile.add(new Piece(piece, saving));
            }
        });
        return first(worthwhile, limit);
    }

    /** Returns the pieces of the highest rank; those of one rank in the order of their letters. */
    private static List<String> first(List<Piece> pieces, int limit) {
        double[] ranks = pieces.stream().mapToDouble(Piece::rank).sorted().toArray();
        double least = ranks.length <= limit ? Double.NEGATIVE_INFINITY : ranks[ranks.length - limit];
        return pieces.stream()
                .filter(piece -> piece.rank() >= least)
                .sorted(Comparator.comparingDouble(Piece::rank).reversed().thenComparing(Piece::text))
                .limit(limit)
                .map(Piece::text)
                .toList();
    }

    /** A single letter saves nothing in itself, but lets pieces follow one another without a break. */
    private static double saving(int bytes, int times) {
        return times * (bytes + (bytes == 1 ? 2 * LOOSE : LOOSE) - CODE);
    }

    private Map<String, Integer> parts(List<String> words) {
        Map<String, Integer> parts = new HashMap<>();
        for (String word : words) {
            int times = counts.getOrDefault(word, 0);
            for (int start = 0; start < word.length(); start++) {
                int last = Math.min(word.length(), start + FrequentPieces.LONGEST);
                for (int end = start + 1; end <= last; end++) {
                    parts.merge(word.substring(start, end), times, Integer::sum);
                }
            }
        }
        parts.keySet().removeIf(part -> part.chars().anyMatch(unit -> Character.isSurrogate((char) unit)));
        return parts;
    }

    private Map<String, Integer> uses(List<String> words, List<String> pieces) {
        TextSlices known = new TextSlices(pieces);
        int[] times = new int[pieces.size()];
        for (String word : words) {
            int uses = counts.getOrDefault(word, 0);
            int at = 0;
            while (at < word.length()) {
                int piece = known.findLongest(word, at, Math.min(word.length(), at + FrequentPieces.LONGEST));
                if (piece == TextSlices.NONE) {
                    at++;
                } else {
                    times[piece] += uses;
                    at += pieces.get(piece).length();
                }
            }
        }
        Map<String, Integer> used = new HashMap<>();
        for (int piece = 0; piece < times.length; piece++) {
            if (times[piece] > 0) {
                used.put(pieces.get(piece), times[piece]);
            }
        }
        return used;
    }

    /** Returns how many bytes a piece is in UTF-8. */
    private static int bytes(String piece) {
        int bytes = piece.length();
        for (int at = 0; at < piece.length(); at++) {
            char unit = piece.charAt(at);
            if (unit >= 0x800 && !Character.isSurrogate(unit)) {
                bytes += 2;
            } else if (unit >= 0x80) {
                bytes++;
            }
        }
        return bytes;
    }
}
