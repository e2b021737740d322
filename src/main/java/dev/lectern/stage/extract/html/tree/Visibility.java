package dev.lectern.stage.extract.html.tree;

import java.util.Locale;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/** Tells which elements a browser does not show. */
final class Visibility {

    private static final Pattern HIDING = Pattern.compile(
            "(?:^|[;\\s])(?:display\\s*:\\s*none|visibility\\s*:\\s*(?:hidden|collapse))\\b", Pattern.CASE_INSENSITIVE);

    private Visibility() {}

    /** Tells whether an element is of a kind that shows nothing, or says of itself that it is not shown. */
    static boolean isHidden(Element element) {
        if (Tags.isUnseen(element)) {
            return true;
        }
        if (element.attributesSize() == 0) {
            return false;
        }
        boolean closedDialog = element.normalName().equals("dialog") && !element.hasAttr("open");
        return closedDialog
                || isHiddenByAttribute(element)
                || (element.hasAttr("style")
                        && HIDING.matcher(element.attr("style")).find());
    }

    private static boolean isHiddenByAttribute(Element element) {
        String hidden = element.hasAttr("hidden") ? element.attr("hidden").toLowerCase(Locale.ROOT) : "false";
        return !hidden.equals("false");
    }
}
