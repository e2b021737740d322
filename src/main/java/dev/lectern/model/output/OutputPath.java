package dev.lectern.model.output;

import java.util.regex.Pattern;

/**
 * Where a file goes inside the site: relative, with forward slashes, never climbing out. Names are small ASCII letters,
 * digits, dots, hyphens and underscores, so that every file system and server takes them alike.
 */
public record OutputPath(String value) implements Comparable<OutputPath> {

    private static final Pattern SHAPE = Pattern.compile("[a-z0-9_-][a-z0-9._-]*(/[a-z0-9_-][a-z0-9._-]*)*");

    /** Refuses a path that is not of the form. */
    public OutputPath {
        if (!SHAPE.matcher(value).matches() || value.endsWith(".")) {
            throw new IllegalArgumentException("\"" + value + "\" is not a path inside the site");
        }
    }

    /** Returns the relative link from this page to another file of the site. */
    public Href hrefTo(OutputPath target) {
        String[] here = value.split("/");
        String[] there = target.value.split("/");
        int shared = 0;
        while (shared < here.length - 1 && shared < there.length - 1 && here[shared].equals(there[shared])) {
            shared++;
        }
        String up = "../".repeat(here.length - 1 - shared);
        return new Href(up + String.join("/", java.util.Arrays.asList(there).subList(shared, there.length)));
    }

    /** Returns the relative link from this page to a place in another. */
    public Href hrefTo(OutputPath target, String fragment) {
        return target.equals(this)
                ? new Href("#" + fragment)
                : new Href(hrefTo(target).value() + "#" + fragment);
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
