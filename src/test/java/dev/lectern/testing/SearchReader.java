package dev.lectern.testing;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** Reads the files of a search as a page does: loads what a word asks for, and no more. */
public final class SearchReader {

    private static final int TOO_COMMON = 45;

    private final Map<String, String> files;
    private final Map<String, JsonArray> loaded = new HashMap<>();
    private final Map<String, Map<String, Line>> looked = new HashMap<>();
    private final JsonObject meta;

    /** An entry of the vocabulary as it is written down. */
    public record Line(String form, boolean stem, List<Integer> groups, Set<Integer> common, List<String> aliases) {}

    /** An article as it is written down: the fields of its head, and its passages after the title. */
    public record Shown(List<String> head, List<String> kinds, List<String> passages) {}

    /** An article that a group stands in: how much it counts there, and in which passages. */
    public record Place(int article, int impact, Set<Integer> passages) {}

    /** Takes the files by their paths. */
    public SearchReader(Map<String, String> files) {
        this.files = files;
        this.meta = arguments("meta").get(0).getAsJsonObject();
    }

    public JsonObject meta() {
        return meta;
    }

    /** Returns the entry of a form, from the one file that may have it; none where it is no entry. */
    public List<Line> look(String form) {
        List<String> firsts = strings("w");
        int file = 0;
        while (file + 1 < firsts.size() && firsts.get(file + 1).compareTo(form) <= 0) {
            file++;
        }
        return firsts.isEmpty()
                ? List.of()
                : Stream.ofNullable(
                                looked.computeIfAbsent("w" + file, this::byForm).get(form))
                        .toList();
    }

    private Map<String, Line> byForm(String name) {
        return lines(name).stream().collect(Collectors.toMap(Line::form, line -> line));
    }

    /** Returns all entries in the order of the files. */
    public List<Line> all() {
        List<Line> all = new ArrayList<>();
        for (int file = 0; file < strings("w").size(); file++) {
            all.addAll(lines("w" + file));
        }
        return all;
    }

    /** Returns the words of the files that have them reversed. */
    public List<String> reversed() {
        List<String> words = new ArrayList<>();
        for (int file = 0; file < strings("r").size(); file++) {
            DigitReader in = new DigitReader(text("r" + file));
            String before = "";
            while (in.hasNext()) {
                before = in.word(before);
                words.add(before);
            }
        }
        return words;
    }

    /** Returns the passages of a group by article, from the one file that has it and those of a long list. */
    public Map<Integer, Set<Integer>> places(int group) {
        Map<Integer, Set<Integer>> places = new TreeMap<>();
        list(group).forEach(place -> places.put(place.article(), place.passages()));
        return places;
    }

    /** Returns the places of a group as they are written down; those of a long list the strongest first. */
    public List<Place> list(int group) {
        DigitReader counts = new DigitReader(meta.get("p").getAsString());
        int file = 0;
        int first = 0;
        for (int count = counts.number(); first + count <= group; count = counts.number()) {
            first += count;
            file++;
        }
        DigitReader in = new DigitReader(text("p" + file));
        List<Integer> lengths = new ArrayList<>();
        for (int left = in.number(); left > 0; left--) {
            lengths.add(in.number());
        }
        in.skip(lengths.subList(0, group - first).stream()
                .mapToInt(length -> length)
                .sum());
        int articles = in.number();
        return articles > 0 ? shortList(in, articles) : longList(in, lengths.get(group - first) - 1);
    }

    private static List<Place> shortList(DigitReader in, int articles) {
        List<Place> places = new ArrayList<>();
        int article = -1;
        for (int left = articles; left > 0; left--) {
            article += in.number() + 1;
            places.add(new Place(article, in.digit(), passages(in)));
        }
        return places;
    }

    private List<Place> longList(DigitReader in, int length) {
        int end = in.at() + length;
        int passages = in.number();
        int titles = in.number();
        int alone = in.number();
        List<Integer> pieces = new ArrayList<>();
        for (int left = in.number(); left > 0; left--) {
            pieces.add(in.number());
        }
        int piece = in.number();
        List<Place> places = new ArrayList<>();
        while (in.at() < end) {
            int impact = in.digit();
            int article = -1;
            for (int left = in.number(); left > 0; left--) {
                article += in.number() + 1;
                places.add(new Place(article, impact, Set.of()));
            }
        }
        int at = 0;
        for (int count : pieces) {
            DigitReader text = new DigitReader(text("q" + piece++));
            for (int left = count; left > 0; left--) {
                Place place = places.get(at);
                places.set(at++, new Place(place.article(), place.impact(), passages(text)));
            }
            require(!text.hasNext(), "a piece has more than it should");
        }
        require(at == places.size(), "the pieces have fewer articles than their head");
        require(
                passages
                        == places.stream()
                                .mapToInt(place -> place.passages().size())
                                .sum(),
                "passages miscounted");
        require(
                titles
                        == places.stream()
                                .filter(place -> place.passages().contains(0))
                                .count(),
                "titles miscounted");
        require(
                alone
                        == places.stream()
                                .filter(place -> place.passages().equals(Set.of(0)))
                                .count(),
                "titles alone");
        return places;
    }

    private static void require(boolean met, String otherwise) {
        if (!met) {
            throw new AssertionError(otherwise);
        }
    }

    private static Set<Integer> passages(DigitReader in) {
        Set<Integer> passages = new TreeSet<>();
        int passage = -1;
        int gap;
        do {
            gap = in.number();
            passage += gap / 2 + 1;
            passages.add(passage);
        } while (gap % 2 == 0);
        return passages;
    }

    /** Returns what is shown of an article. */
    public Shown shown(int article) {
        int perFile = meta.get("t").getAsInt();
        String coded = arguments("t" + article / perFile).get(article % perFile).getAsString();
        String[] fields = coded.split("\u001F", -1);
        SearchLexicon lexicon = new SearchLexicon(text("lexicon"));
        List<String> kinds = new ArrayList<>();
        List<String> passages = new ArrayList<>();
        for (int field = 7; field < fields.length; field += 2) {
            kinds.add(fields[field]);
            passages.add(lexicon.decoded(fields[field + 1]));
        }
        return new Shown(List.of(fields).subList(0, 7), kinds, passages);
    }

    private List<Line> lines(String name) {
        DigitReader in = new DigitReader(text(name));
        List<Line> lines = new ArrayList<>();
        int next = in.number();
        String form = "";
        while (in.hasNext()) {
            form = in.word(form);
            int flags = in.number();
            List<Integer> groups = new ArrayList<>();
            Set<Integer> common = new TreeSet<>();
            for (int left = flags / 4; left > 0; left--) {
                groups.add(next - in.number());
                next = Math.max(next, groups.get(groups.size() - 1) + 1);
                if (in.digit() == TOO_COMMON) {
                    common.add(groups.get(groups.size() - 1));
                }
            }
            List<String> aliases = new ArrayList<>();
            for (int left = flags % 2 == 0 ? 0 : in.number(); left > 0; left--) {
                int term = in.number();
                aliases.add(in.until('\t') + "=" + term / 2 + (term % 2 == 0 ? "" : "!"));
            }
            lines.add(new Line(form, flags / 2 % 2 == 1, groups, common, aliases));
        }
        return lines;
    }

    /** Returns a term as the files tell it. */
    public JsonArray term(int number) {
        int perFile = meta.get("g").getAsInt();
        return arguments("g" + number / perFile)
                .get(0)
                .getAsJsonArray()
                .get(number % perFile)
                .getAsJsonArray();
    }

    private List<String> strings(String key) {
        return StreamSupport.stream(meta.getAsJsonArray(key).spliterator(), false)
                .map(JsonElement::getAsString)
                .toList();
    }

    private String text(String name) {
        return arguments(name).get(0).getAsString();
    }

    private JsonArray arguments(String name) {
        return loaded.computeIfAbsent(name, this::load);
    }

    /** Returns where a piece is: the numbered ones lie in folders of a hundred. */
    private static String path(String name) {
        int number = name.matches("[a-z]\\d+") ? Integer.parseInt(name.substring(1)) : -1;
        return "search/" + (number < 0 ? name : name.charAt(0) + "" + number / 100 + "/" + number % 100) + ".js";
    }

    /** Returns the digest that the table of the index says, as all pieces must. */
    public String digest() {
        return files.get("search/meta.js").split("\"", 5)[3];
    }

    private JsonArray load(String name) {
        String script = files.get(path(name));
        String start = "lecternSearch(\"" + name + "\",\"" + digest() + "\",";
        if (script == null || !script.startsWith(start) || !script.endsWith(");\n")) {
            throw new AssertionError(name + " is not the call it should be: " + script);
        }
        return JsonParser.parseString("[" + script.substring(start.length(), script.length() - 3) + "]")
                .getAsJsonArray();
    }
}
