package dev.lectern.stage.extract.markdown.cut;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A wiki link, {@code [[Page]]} or {@code [[Page|words]]}.
 *
 * @param markdown the same as a link of Markdown
 * @param end one past its end
 */
record WikiLink(String markdown, int end) {

    private static final Pattern FORM =
            Pattern.compile("\\[\\[([^\\[\\]|\\n\\\\]{1,300})(?:\\\\?\\|([^\\[\\]|\\n]{1,300}))?]]");
    private static final String ENCODED = " :<>()%\"\\";

    /** Returns the wiki link that begins here, if one does. */
    static Optional<WikiLink> at(String text, int at, int end) {
        Matcher form = FORM.matcher(text).region(at, end);
        if (!form.lookingAt()) {
            return Optional.empty();
        }
        String page = form.group(1).strip();
        String words = form.group(2) == null ? shown(page) : form.group(2).strip();
        return page.isEmpty() || words.isEmpty()
                ? Optional.empty()
                : Optional.of(new WikiLink("[" + words + "](<" + encoded(page) + ">)", form.end()));
    }

    /** A heading of the same page is shown by its name alone. */
    private static String shown(String page) {
        String bare = page.startsWith("#") ? page.substring(1) : page;
        return bare.replaceAll("\\s*#\\^?\\s*", " § ").strip();
    }

    private static String encoded(String page) {
        StringBuilder encoded = new StringBuilder();
        for (int at = 0; at < page.length(); at++) {
            char unit = page.charAt(at);
            if (ENCODED.indexOf(unit) >= 0) {
                byte code = String.valueOf(unit).getBytes(StandardCharsets.UTF_8)[0];
                encoded.append('%').append(HexFormat.of().withUpperCase().toHexDigits(code));
            } else {
                encoded.append(unit);
            }
        }
        return encoded.toString();
    }
}
