package dev.lectern.stage.extract.html.facts;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** What a page says of its article in JSON-LD, the form of schema.org that search engines read. */
public final class LinkedData {

    private static final Set<String> ARTICLES = Set.of(
            "article",
            "newsarticle",
            "blogposting",
            "reportagenewsarticle",
            "analysisnewsarticle",
            "opinionnewsarticle",
            "backgroundnewsarticle",
            "reviewnewsarticle",
            "advertisercontentarticle",
            "satiricalarticle",
            "scholarlyarticle",
            "techarticle",
            "report",
            "socialmediaposting",
            "liveblogposting",
            "medicalscholarlyarticle");
    private static final int MOST_NODES = 4000;

    private final List<Map<?, ?>> articles = new ArrayList<>();
    private final List<Map<?, ?>> others = new ArrayList<>();

    private LinkedData() {}

    /** Reads the JSON-LD of a page. */
    public static LinkedData of(Document page) {
        LinkedData data = new LinkedData();
        for (Element script : page.getElementsByTag("script")) {
            if (script.attr("type").toLowerCase(Locale.ROOT).startsWith("application/ld+json")) {
                JsonReader.read(script.data()).ifPresent(data::sort);
            }
        }
        return data;
    }

    private void sort(Object root) {
        Deque<Object> open = new ArrayDeque<>();
        open.add(root);
        for (int seen = 0; !open.isEmpty() && seen < MOST_NODES; seen++) {
            Object node = open.poll();
            if (node instanceof List<?> list) {
                open.addAll(list);
            } else if (node instanceof Map<?, ?> map) {
                (isArticle(map) ? articles : others).add(map);
                for (String key : List.of("@graph", "mainEntity", "mainEntityOfPage", "hasPart")) {
                    open.add(member(map, key));
                }
            }
        }
    }

    private static boolean isArticle(Map<?, ?> map) {
        return texts(member(map, "@type")).stream()
                .anyMatch(type ->
                        ARTICLES.contains(type.toLowerCase(Locale.ROOT).replaceFirst("^https?://schema.org/", "")));
    }

    /** Returns the first value of a property of the article, as a text. */
    Optional<String> text(String property) {
        return articles.stream()
                .flatMap(article -> texts(member(article, property)).stream())
                .filter(text -> !text.isBlank())
                .findFirst();
    }

    /** Returns the whole text of the article, where the page says it. */
    public Optional<String> articleBody() {
        return text("articleBody");
    }

    /** Returns the names that a property of the article gives: those of people or of an organisation. */
    List<String> names(String property) {
        return articles.stream()
                .map(article -> names(member(article, property), 0))
                .filter(names -> !names.isEmpty())
                .findFirst()
                .orElse(List.of());
    }

    /** Returns the names that a property of the article gives, those only that are said to be of people. */
    List<String> people(String property) {
        return articles.stream()
                .map(article -> names(onlyPeople(member(article, property)), 0))
                .filter(names -> !names.isEmpty())
                .findFirst()
                .orElse(List.of());
    }

    private List<Object> onlyPeople(Object value) {
        List<?> items = value instanceof List<?> list ? list : List.of(value);
        List<Object> people = new ArrayList<>();
        for (Object item : items) {
            Object meant = item instanceof Map<?, ?> map && member(map, "@id") instanceof String id && map.size() == 1
                    ? withId(id).orElse(Map.of())
                    : item;
            if (meant instanceof Map<?, ?> map && texts(member(map, "@type")).contains("Person")) {
                people.add(map);
            }
        }
        return people;
    }

    private List<String> names(Object value, int depth) {
        List<String> names = new ArrayList<>();
        if (value instanceof String text) {
            names.addAll(texts(text));
        } else if (value instanceof List<?> list && depth < 3) {
            list.forEach(item -> names.addAll(names(item, depth + 1)));
        } else if (value instanceof Map<?, ?> map) {
            texts(member(map, "name")).forEach(names::add);
            if (names.isEmpty() && map.get("@id") instanceof String id) {
                named(id).ifPresent(names::add);
            }
        }
        return names;
    }

    private Optional<Map<?, ?>> withId(String id) {
        for (Map<?, ?> node : others) {
            if (id.equals(member(node, "@id"))) {
                return Optional.of(node);
            }
        }
        return Optional.empty();
    }

    private Optional<String> named(String id) {
        return withId(id).stream()
                .flatMap(node -> texts(member(node, "name")).stream())
                .findFirst();
    }

    private static Object member(Map<?, ?> object, String key) {
        Object value = object.get(key);
        return value == null ? "" : value;
    }

    private static List<String> texts(Object value) {
        if (value instanceof String text) {
            return text.isBlank() ? List.of() : List.of(text);
        }
        return value instanceof List<?> list
                ? list.stream()
                        .filter(String.class::isInstance)
                        .map(String.class::cast)
                        .toList()
                : List.of();
    }
}
