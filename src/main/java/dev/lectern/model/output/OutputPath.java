package dev.lectern.model.output;

/**
 * Where a file goes inside the site: relative, with forward slashes, never climbing out. Names are small ASCII letters,
 * digits, dots, hyphens and underscores, so that every file system and server takes them alike.
 */
public record OutputPath(String value) implements Comparable<OutputPath> {

    /** Refuses a path that is not of the form. */
    public OutputPath {
        if (!isWellFormed(value)) {
            throw new IllegalArgumentException("\"" + value + "\" is not a path inside the site");
        }
    }

    /** Returns the relative link from this page to another file of the site. */
    public Href hrefTo(OutputPath target) {
        String there = target.value;
        int end = Math.min(value.length(), there.length());
        int shared = 0;
        for (int at = 0; at < end && value.charAt(at) == there.charAt(at); at++) {
            shared = value.charAt(at) == '/' ? at + 1 : shared;
        }
        int up = 0;
        for (int slash = value.indexOf('/', shared); slash >= 0; slash = value.indexOf('/', slash + 1)) {
            up++;
        }
        return new Href("../".repeat(up) + there.substring(shared));
    }

    /** Returns the relative link from this page to a place in another. */
    public Href hrefTo(OutputPath target, String fragment) {
        return target.equals(this)
                ? new Href("#" + fragment)
                : new Href(hrefTo(target).value() + "#" + fragment);
    }

    /** Tells whether every name has a character, none begins with a dot and the last ends with none. */
    private static boolean isWellFormed(String path) {
        boolean begins = true;
        for (int at = 0; at < path.length(); at++) {
            char unit = path.charAt(at);
            boolean inside = unit == '.' || unit == '/';
            if (inside ? begins : !isOfNames(unit)) {
                return false;
            }
            begins = unit == '/';
        }
        return !begins && !path.endsWith(".");
    }

    private static boolean isOfNames(char unit) {
        return unit >= 'a' && unit <= 'z' || unit >= '0' && unit <= '9' || unit == '-' || unit == '_';
    }

    @Override
    public int compareTo(OutputPath other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
