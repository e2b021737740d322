package dev.lectern.stage.extract.html.facts;

import dev.lectern.stage.extract.html.tree.PlainText;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** The meta tags of a page by their names, whichever of the attributes that may hold a name it stands in. */
final class MetaTags {

    private final Map<String, List<String>> contents = new HashMap<>();

    private MetaTags() {}

    static MetaTags of(Document page) {
        MetaTags tags = new MetaTags();
        for (Element meta : page.getElementsByTag("meta")) {
            String content = PlainText.of(meta.attr("content"));
            if (content.isEmpty()) {
                continue;
            }
            for (String attribute : List.of("name", "property", "itemprop", "http-equiv")) {
                String name = meta.attr(attribute).toLowerCase(Locale.ROOT);
                if (!name.isEmpty()) {
                    tags.contents
                            .computeIfAbsent(name, none -> new ArrayList<>())
                            .add(content);
                }
            }
        }
        return tags;
    }

    /** Returns what the first of these tags that the page has says. */
    Optional<String> first(List<String> names) {
        return names.stream().flatMap(name -> all(name).stream()).findFirst();
    }

    /** Returns everything that tags of that name say. */
    List<String> all(String name) {
        return contents.getOrDefault(name, List.of());
    }
}
