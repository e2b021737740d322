package dev.lectern.model.document;

import java.util.regex.Pattern;

/**
 * The anchor of a block on its page: {@code p-} and six hexadecimal digits of the fingerprint of its text, so that it
 * stays the same when text before it changes.
 */
public record BlockId(String value) {

    private static final Pattern SHAPE = Pattern.compile("[a-z][a-z0-9-]*");

    /** The pseudo-block that is the article's title. */
    public static final BlockId TITLE = new BlockId("title");

    /** Refuses what cannot stand in an address. */
    public BlockId {
        if (!SHAPE.matcher(value).matches()) {
            throw new IllegalArgumentException("\"" + value + "\" is not a block id");
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
