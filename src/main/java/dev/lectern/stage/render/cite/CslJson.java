package dev.lectern.stage.render.cite;

import dev.lectern.stage.render.data.Json;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Writes CSL-JSON (Citation Style Language 1.0.2, {@code csl-data.json}); names are literal. */
final class CslJson {

    private CslJson() {}

    static String write(List<Citation> citations) {
        return Json.write(citations.stream().map(CslJson::item).toList());
    }

    private static Map<String, Object> item(Citation citation) {
        Map<String, Object> item = new LinkedHashMap<>();
        item.put("id", citation.key());
        item.put("type", citation.isPublished() ? "article-newspaper" : "webpage");
        item.put("title", citation.title());
        if (!citation.authors().isEmpty()) {
            item.put(
                    "author",
                    citation.authors().stream()
                            .map(name -> Map.of("literal", name))
                            .toList());
        }
        citation.publisher().ifPresent(publisher -> item.put("container-title", publisher));
        citation.published()
                .ifPresent(day -> item.put(
                        "issued",
                        Map.of(
                                "date-parts",
                                List.of(List.of(day.getYear(), day.getMonthValue(), day.getDayOfMonth())))));
        item.put("language", citation.language());
        citation.address().ifPresent(address -> item.put("URL", address));
        return item;
    }
}
