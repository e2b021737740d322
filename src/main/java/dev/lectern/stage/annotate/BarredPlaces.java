package dev.lectern.stage.annotate;

import dev.lectern.model.document.Mark;
import dev.lectern.model.document.Role;
import dev.lectern.model.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Where in a passage no name is sought: program text, addresses, account names, hashtags, and the gaps between cells. */
final class BarredPlaces {

    private static final String WORD = "[\\p{L}\\p{M}\\p{N}_]";
    private static final Pattern ADDRESS = Pattern.compile("(?<!" + WORD + ")(?:"
            + "[\\p{L}\\p{N}+.-]{2,16}://[^\\s<>\"“”«»（）。、]++"
            + "|www\\.[^\\s<>\"“”«»（）。、]++"
            + "|[\\p{L}\\p{N}._%+-]{1,64}@[\\p{L}\\p{N}.-]++"
            + "|[@#＠＃]" + WORD + "++"
            + "|(?:[\\p{L}\\p{N}-]{1,63}\\.){1,10}(?:[a-z]{2}|com|org|net|edu|gov|info|news|media|online)(?!" + WORD
            + ")"
            + "(?:/[^\\s<>\"“”]*+)?"
            + ")");

    private final List<Span> spans;

    private BarredPlaces(List<Span> spans) {
        this.spans = spans;
    }

    /** Returns those of a passage. */
    static BarredPlaces of(Passage passage) {
        List<Span> spans = new ArrayList<>();
        for (Mark mark : passage.content().marks()) {
            if (mark instanceof Mark.Code) {
                spans.add(mark.span());
            }
        }
        String text = passage.text();
        if (mayHoldAddress(text)) {
            Matcher addresses = ADDRESS.matcher(text);
            while (addresses.find()) {
                spans.add(new Span(addresses.start(), addresses.end()));
            }
        }
        if (passage.role() == Role.TABLE_ROW) {
            for (int at = text.indexOf('\t'); at >= 0; at = text.indexOf('\t', at + 1)) {
                spans.add(new Span(at, at + 1));
            }
        }
        return new BarredPlaces(spans);
    }

    /** Tells whether any of it lies in such a place. */
    boolean holds(Span span) {
        return spans.stream().anyMatch(span::overlaps);
    }

    /** Tells whether it is worth looking: most paragraphs have no sign of an address. */
    private static boolean mayHoldAddress(String text) {
        for (int at = 0; at < text.length(); at++) {
            char unit = text.charAt(at);
            if (unit == '@' || unit == '#' || unit == '＠' || unit == '＃') {
                return true;
            }
            boolean joined = at > 0 && at + 1 < text.length() && (unit == '.' || unit == '/');
            if (joined && !Character.isWhitespace(text.charAt(at - 1)) && isSmallOrSlash(text.charAt(at + 1))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isSmallOrSlash(char unit) {
        return (unit >= 'a' && unit <= 'z') || unit == '/';
    }
}
