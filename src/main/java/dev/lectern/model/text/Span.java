package dev.lectern.model.text;

/**
 * A half-open range of UTF-16 offsets.
 *
 * @param start the first unit, from zero
 * @param end one past the last unit
 */
public record Span(int start, int end) implements Comparable<Span> {

    /** Refuses a range that ends before it starts. */
    public Span {
        if (start < 0 || end < start) {
            throw new IllegalArgumentException("no such range: " + start + " to " + end);
        }
    }

    /** Returns how many UTF-16 units it covers. */
    public int length() {
        return end - start;
    }

    /** Returns the words it covers. */
    public String of(String text) {
        return text.substring(start, end);
    }

    /** Tells whether the other range lies wholly within this one. */
    public boolean contains(Span other) {
        return start <= other.start && other.end <= end;
    }

    /** Tells whether the two have a unit in common. */
    public boolean overlaps(Span other) {
        return start < other.end && other.start < end;
    }

    /** Returns the range moved right by so many units. */
    public Span shift(int units) {
        return new Span(start + units, end + units);
    }

    /** Orders by start; of two that start together the longer comes first, so that it encloses the other. */
    @Override
    public int compareTo(Span other) {
        return start != other.start ? Integer.compare(start, other.start) : Integer.compare(other.end, end);
    }
}
