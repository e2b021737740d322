package dev.lectern.model.diagnostic;

import java.util.Comparator;

/**
 * A place in a file.
 *
 * @param file the path as the user would type it from the archive folder, with forward slashes
 * @param line counted from one; zero where the whole file is meant
 * @param column counted from one in UTF-16 units; zero where the whole line is meant
 */
public record Location(String file, int line, int column) implements Comparable<Location> {

    private static final Comparator<Location> ORDER = Comparator.comparing(Location::file)
            .thenComparingInt(Location::line)
            .thenComparingInt(Location::column);

    /** Refuses negative positions. */
    public Location {
        if (line < 0 || column < 0) {
            throw new IllegalArgumentException("position " + line + ":" + column + " in " + file + " is negative");
        }
    }

    /** Returns the place that is the whole file. */
    public static Location of(String file) {
        return new Location(file, 0, 0);
    }

    /** Returns the place that is one line of a file. */
    public static Location of(String file, int line) {
        return new Location(file, line, 0);
    }

    @Override
    public int compareTo(Location other) {
        return ORDER.compare(this, other);
    }

    /** Returns {@code file:line:column}, less the parts that are not known. */
    @Override
    public String toString() {
        if (line == 0) {
            return file;
        }
        return column == 0 ? file + ":" + line : file + ":" + line + ":" + column;
    }
}
