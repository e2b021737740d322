package dev.lectern.stage.verify;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;

/**
 * Finds the path that a dead link probably meant: the folder's index, a file of the same name elsewhere, or the least
 * edits away (Levenshtein distance), at most a third of its length.
 *
 * <p>A site that is broken in thousands of places gets hints for the first {@value #MOST} of them.
 */
final class Nearest {

    private static final int MOST = 200;

    private final List<String> paths;
    private final ConcurrentMap<String, Optional<String>> known = new ConcurrentHashMap<>();

    Nearest(Collection<String> paths) {
        this.paths = paths.stream().sorted().toList();
    }

    Optional<String> to(String path) {
        Optional<String> found = known.get(path);
        if (found != null) {
            return found;
        }
        Optional<String> sought = known.size() < MOST ? seek(path) : Optional.empty();
        known.put(path, sought);
        return sought;
    }

    private Optional<String> seek(String path) {
        String index = path.endsWith("/") || path.isEmpty() ? path + "index.html" : path + "/index.html";
        if (paths.contains(index)) {
            return Optional.of(index);
        }
        String best = "";
        int least = path.length() / 3 + 1;
        String name = path.substring(path.lastIndexOf('/') + 1);
        for (String candidate : paths) {
            boolean moved = !name.isEmpty()
                    && candidate.substring(candidate.lastIndexOf('/') + 1).equals(name);
            int distance = moved ? 0 : distance(path, candidate, least);
            if (distance < least) {
                least = distance;
                best = candidate;
            }
        }
        return best.isEmpty() ? Optional.empty() : Optional.of(best);
    }

    /** Returns the distance, or some number not less than the limit as soon as it cannot be less. */
    private static int distance(String one, String other, int limit) {
        if (Math.abs(one.length() - other.length()) >= limit) {
            return limit;
        }
        int[] above = new int[other.length() + 1];
        int[] row = new int[other.length() + 1];
        for (int column = 0; column <= other.length(); column++) {
            above[column] = column;
        }
        for (int line = 1; line <= one.length(); line++) {
            row[0] = line;
            int least = line;
            for (int column = 1; column <= other.length(); column++) {
                int change = one.charAt(line - 1) == other.charAt(column - 1) ? 0 : 1;
                row[column] = Math.min(Math.min(row[column - 1], above[column]) + 1, above[column - 1] + change);
                least = Math.min(least, row[column]);
            }
            if (least >= limit) {
                return limit;
            }
            int[] spent = above;
            above = row;
            row = spent;
        }
        return above[other.length()];
    }
}
