package dev.lectern.stage.extract.html.flow;

import java.util.Locale;
import java.util.Optional;
import org.jsoup.nodes.Element;

/** What the attributes of an element claim. */
final class Claims {

    private static final String UNKNOWN = "und";

    private Claims() {}

    /** Returns the language an element says its words are in, as a well-formed BCP 47 tag. */
    static Optional<String> language(Element element) {
        String said = element.hasAttr("lang") ? element.attr("lang") : element.attr("xml:lang");
        String tag = Locale.forLanguageTag(said.strip().replace('_', '-')).toLanguageTag();
        return tag.startsWith(UNKNOWN) ? Optional.empty() : Optional.of(tag);
    }
}
