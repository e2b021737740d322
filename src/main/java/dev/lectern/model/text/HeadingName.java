package dev.lectern.model.text;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/**
 * What a heading, or any named place, is called in links to it. Programs make names of headings in different ways, hyphens
 * and all; what they agree on are the letters and digits, in order and without case.
 */
public final class HeadingName {

    private HeadingName() {}

    /** Returns the letters, with their marks, and digits of a heading, or of a name as a link has it, in small letters. */
    public static String of(String heading) {
        StringBuilder name = new StringBuilder();
        decoded(heading)
                .toLowerCase(Locale.ROOT)
                .codePoints()
                .filter(Words::isWordPart)
                .forEach(name::appendCodePoint);
        return name.toString();
    }

    /** Returns a part of an address with what is percent-encoded read; what is no encoding stays. */
    public static String decoded(String part) {
        if (part.indexOf('%') < 0) {
            return part;
        }
        try {
            return URLDecoder.decode(part.replace("+", "%2B"), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException noEncoding) {
            return part;
        }
    }
}
