package dev.lectern.model.text;

/**
 * Lines of a source, both ends included.
 *
 * @param first counted from one
 * @param last counted from one, never before the first
 */
public record LineRange(int first, int last) implements Comparable<LineRange> {

    /** Refuses a range that is empty or begins before line one. */
    public LineRange {
        if (first < 1 || last < first) {
            throw new IllegalArgumentException("no such lines: " + first + " to " + last);
        }
    }

    /** Returns the range of one line. */
    public static LineRange of(int line) {
        return new LineRange(line, line);
    }

    /** Returns the smallest range that holds both. */
    public LineRange to(LineRange other) {
        return new LineRange(Math.min(first, other.first), Math.max(last, other.last));
    }

    @Override
    public int compareTo(LineRange other) {
        return first != other.first ? Integer.compare(first, other.first) : Integer.compare(last, other.last);
    }
}
