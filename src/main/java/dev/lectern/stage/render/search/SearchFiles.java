package dev.lectern.stage.render.search;

import dev.lectern.model.archive.Archive;
import dev.lectern.model.archive.search.Entry;
import dev.lectern.model.archive.search.SearchIndex;
import dev.lectern.model.output.OutputFile;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Makes the files of the archive's search, all under {@code search/}. */
public final class SearchFiles {

    private static final int FORMAT = 1;
    private static final int WORD_FILE = 4_000;
    private static final int POSTING_FILE = 7_000;
    private static final int TEXT_FILE = 4_500;

    /** So many files of words are soon listed; a larger vocabulary has larger ones. */
    private static final int MANY = 400;

    private static final String YEAR = "year:";

    private final Archive archive;
    private final SearchIndex index;
    private final Shards words;
    private final Shards reversed;
    private final PostingFiles postings;
    private final TextFiles texts;
    private final TermFiles terms;

    private SearchFiles(Archive archive, SearchIndex index, String language) {
        this.archive = archive;
        this.index = index;
        int size = Math.max(WORD_FILE, index.entries().size() * 8 / MANY);
        this.words = WordFiles.of(index, size);
        this.reversed = ReversedWordFiles.of(index, size);
        this.postings = new PostingFiles(index, POSTING_FILE);
        this.texts = new TextFiles(archive, index, TEXT_FILE);
        this.terms = new TermFiles(archive, index, language);
    }

    /**
     * Returns the files by which an archive is searched; each is made when it is pulled, by any thread.
     *
     * @param language of the definitions of terms
     */
    public static Stream<OutputFile> of(Archive archive, SearchIndex index, String language) {
        SearchFiles files = new SearchFiles(archive, index, language);
        return Stream.of(
                        Stream.of(files.meta()),
                        numbered("w", files.words),
                        numbered("r", files.reversed),
                        files.postings.files(),
                        files.texts.files(),
                        files.terms.files())
                .reduce(Stream.empty(), Stream::concat);
    }

    private static Stream<OutputFile> numbered(String letter, Shards shards) {
        return IntStream.range(0, shards.payloads().size())
                .mapToObj(number -> Script.of(
                        letter + number, script -> script.all(shards.payloads().get(number))));
    }

    private OutputFile meta() {
        Map<String, Object> meta = new LinkedHashMap<>();
        meta.put("format", FORMAT);
        meta.put("articles", index.articles());
        meta.put("passages", index.passages());
        meta.put("words", words());
        meta.put("languages", index.languages());
        meta.put("w", words.firsts());
        meta.put("r", reversed.firsts());
        meta.put("p", counts());
        meta.put("t", texts.perFile());
        meta.put("g", TermFiles.PER_FILE);
        meta.put("terms", index.terms().size());
        meta.put("aliases", longestAlias());
        meta.put("facets", facets());
        meta.put("endings", index.endings());
        return Script.ofValue("meta", meta);
    }

    private int words() {
        return (int) index.entries().stream()
                .filter(entry -> !entry.stem() && entry.form().indexOf(':') < 0)
                .count();
    }

    private String counts() {
        ScriptBytes counts = new ScriptBytes();
        postings.counts().forEach(counts::number);
        return new String(counts.bytes(), StandardCharsets.US_ASCII);
    }

    private int longestAlias() {
        return index.entries().stream()
                .flatMap(entry -> entry.aliases().stream())
                .map(Entry.Alias::rest)
                .mapToInt(rest -> rest.isEmpty() ? 1 : rest.split(" ").length + 1)
                .max()
                .orElse(0);
    }

    private Map<String, Object> facets() {
        List<Integer> years = index.entries().stream()
                .map(Entry::form)
                .filter(form -> form.startsWith(YEAR))
                .map(form -> Integer.valueOf(form.substring(YEAR.length())))
                .sorted()
                .toList();
        Map<String, Object> facets = new LinkedHashMap<>();
        facets.put("authors", index.authors().size());
        facets.put("publishers", index.publishers().size());
        facets.put("years", years.isEmpty() ? years : List.of(years.get(0), years.get(years.size() - 1)));
        return facets;
    }
}
