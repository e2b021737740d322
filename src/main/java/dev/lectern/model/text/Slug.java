package dev.lectern.model.text;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * The name of an article or term in addresses: small ASCII letters, digits and single hyphens, at most 80 long, so that
 * it is a valid file name on every system and reads aloud.
 */
public record Slug(String value) implements Comparable<Slug> {

    private static final int LONGEST = 80;
    private static final Pattern RESERVED = Pattern.compile("index|con|prn|aux|nul|(com|lpt)[0-9]");
    private static final Pattern SHAPE = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern APOSTROPHES = Pattern.compile("['\u2018\u2019\u02BC]");
    private static final Pattern NOT_ALLOWED = Pattern.compile("[^a-z0-9]+");

    /** Refuses anything that is not of the form. */
    public Slug {
        if (value.length() > LONGEST || !SHAPE.matcher(value).matches()) {
            throw new IllegalArgumentException(
                    "\"" + value + "\" is not a slug: small letters, digits and single hyphens, at most " + LONGEST);
        }
    }

    /** Tells whether no page of an archive can be called so: {@code index}, and the names of devices on Windows. */
    public boolean isReserved() {
        return RESERVED.matcher(value).matches();
    }

    /** Tells whether a text is of the form. */
    public static boolean isValid(String text) {
        return text.length() <= LONGEST && SHAPE.matcher(text).matches();
    }

    /**
     * Makes a slug of a title in any script. Letters that have no ASCII form are transliterated where {@link
     * Transliteration} knows them; a title of which nothing is left gives a slug made of its fingerprint.
     */
    public static Slug from(String title) {
        String latin = Transliteration.toLatin(title.toLowerCase(Locale.ROOT));
        String plain =
                MARKS.matcher(Normalizer.normalize(latin, Normalizer.Form.NFKD)).replaceAll("");
        String joined =
                NOT_ALLOWED.matcher(APOSTROPHES.matcher(plain).replaceAll("")).replaceAll("-");
        String trimmed = trimHyphens(shorten(trimHyphens(joined)));
        return new Slug(trimmed.isEmpty() ? "x" + Fingerprint.of(title).substring(0, 8) : trimmed);
    }

    /** Returns this slug with a number behind it, for the second of two that would be the same. */
    public Slug numbered(int number) {
        String end = "-" + number;
        String head = value.substring(0, Math.min(value.length(), LONGEST - end.length()));
        return new Slug(trimHyphens(head) + end);
    }

    @Override
    public int compareTo(Slug other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }

    private static String shorten(String slug) {
        if (slug.length() <= LONGEST) {
            return slug;
        }
        int cut = slug.lastIndexOf('-', LONGEST);
        return slug.substring(0, cut > LONGEST / 2 ? cut : LONGEST);
    }

    private static String trimHyphens(String text) {
        int start = text.startsWith("-") ? 1 : 0;
        int end = text.length() - (text.endsWith("-") && text.length() > start ? 1 : 0);
        return text.substring(start, end);
    }
}
