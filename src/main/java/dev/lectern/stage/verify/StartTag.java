package dev.lectern.stage.verify;

import dev.lectern.model.text.Counter;
import dev.lectern.model.text.TextSlices;
import java.util.List;
import java.util.Locale;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/**
 * A start tag as it stands in a page: where its name and its attributes are. Only what is written without oddities is
 * understood: each attribute once, values in quotation marks or of harmless characters.
 */
final class StartTag {

    /** What is returned in place of an end where a tag is odd. */
    static final int ODD = -1;

    private static final int MOST = 40;
    private static final String SIGNS = "-_:.";

    /** The attributes of which something is to be said. */
    private static final List<String> TELLING = List.of(
            "id",
            "href",
            "name",
            "src",
            "srcset",
            "imagesrcset",
            "xlink:href",
            "poster",
            "data",
            "action",
            "formaction",
            "background",
            "cite",
            "manifest",
            "download",
            "style");

    private static final TextSlices NUMBERS = new TextSlices(TELLING);
    private static final int ID = TELLING.indexOf("id");
    private static final int HREF = TELLING.indexOf("href");

    private final String page;
    private final int[] bounds = new int[4 * MOST];
    private final Counter count = new Counter(0);

    /** How many signs of the attributes' names are capitals. */
    private final Counter capitals = new Counter(0);

    StartTag(String page) {
        this.page = page;
    }

    /** Returns where the name ends that starts at a place. */
    int endOfName(int start) {
        int at = start;
        while (at < page.length() && isOfName(page.charAt(at))) {
            at++;
        }
        return at;
    }

    /** Reads the attributes behind the name and returns where the tag ends, which is its last sign; or {@link #ODD}. */
    int read(int endOfName) {
        count.set(0);
        capitals.set(0);
        int at = endOfName;
        while (at < page.length()) {
            int next = pastSpace(at);
            if (next == page.length() || page.charAt(next) == '>') {
                return next == page.length() ? ODD : next;
            }
            if (page.charAt(next) == '/') {
                return page.startsWith("/>", next) ? next + 1 : ODD;
            }
            if (next == at || count.get() == MOST) {
                return ODD;
            }
            at = readAttribute(next);
            if (at == ODD) {
                return ODD;
            }
        }
        return ODD;
    }

    private int readAttribute(int start) {
        int end = endOfKey(start);
        if (end == start || end == page.length()) {
            return ODD;
        }
        if (page.charAt(end) != '=') {
            return add(start, end, end, end);
        }
        char quote = end + 1 < page.length() ? page.charAt(end + 1) : 0;
        if (quote == '"' || quote == '\'') {
            int close = page.indexOf(quote, end + 2);
            return close < 0 || add(start, end, end + 2, close) == ODD ? ODD : close + 1;
        }
        int close = endOfBare(end + 1);
        return close == end + 1 ? ODD : add(start, end, end + 1, close);
    }

    private int add(int start, int end, int from, int to) {
        int at = 4 * count.next();
        bounds[at] = start;
        bounds[at + 1] = end;
        bounds[at + 2] = from;
        bounds[at + 3] = to;
        return to;
    }

    /** Tells a reader what is to be known of this element, and whether there is no doubt of it. */
    boolean tell(ElementName name, PageReader reader) {
        boolean link = name.text().equals("a");
        boolean plain = capitals.get() == 0
                && name.kind() != ElementName.Kind.SCRIPT
                && name.kind() != ElementName.Kind.FACT;
        int id = ODD;
        int href = ODD;
        for (int at = 0; at < count.get() && plain; at++) {
            int number = NUMBERS.find(page, bounds[4 * at], bounds[4 * at + 1]);
            if (number == ID && id == ODD) {
                id = at;
            } else if (number == HREF && link && href == ODD) {
                href = at;
            } else {
                plain = number == TextSlices.NONE && !page.startsWith("on", bounds[4 * at]);
            }
        }
        if (!plain) {
            return tellAll(name, reader);
        }
        if (id != ODD) {
            reader.readId(value(id));
        }
        if (href != ODD) {
            reader.addReference(Use.NAVIGATION, value(href));
        }
        return true;
    }

    private boolean tellAll(ElementName name, PageReader reader) {
        Element element = new Element(name.text());
        for (int at = 0; at < count.get(); at++) {
            String key = page.substring(bounds[4 * at], bounds[4 * at + 1]).toLowerCase(Locale.ROOT);
            if (element.hasAttr(key)) {
                return false;
            }
            element.attr(key, value(at));
        }
        reader.read(element);
        return true;
    }

    private String value(int at) {
        String written = page.substring(bounds[4 * at + 2], bounds[4 * at + 3]);
        String read = written.indexOf('&') < 0 ? written : Parser.unescapeEntities(written, true);
        return read.replace('\0', '\uFFFD');
    }

    private int endOfKey(int start) {
        int at = start;
        while (at < page.length() && isOfKey(page.charAt(at))) {
            at++;
        }
        return at;
    }

    private boolean isOfKey(char unit) {
        boolean capital = unit >= 'A' && unit <= 'Z';
        if (capital) {
            capitals.add(1);
        }
        return capital || isOfName(unit) || SIGNS.indexOf(unit) >= 0;
    }

    private int endOfBare(int start) {
        int at = start;
        while (at < page.length() && isBare(page.charAt(at))) {
            at++;
        }
        return at;
    }

    int pastSpace(int start) {
        int at = start;
        while (at < page.length() && isSpace(page.charAt(at))) {
            at++;
        }
        return at;
    }

    static boolean isSpace(char unit) {
        return unit == ' ' || unit == '\n' || unit == '\t' || unit == '\r';
    }

    private static boolean isOfName(char unit) {
        return unit >= 'a' && unit <= 'z' || unit >= '0' && unit <= '9';
    }

    private static boolean isBare(char unit) {
        return unit > ' ' && "\"'`=<>&".indexOf(unit) < 0;
    }
}
