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

    /** To be raised whenever what stands in the files, or where, is to be read otherwise. */
    private static final int FORMAT = 3;

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
        Scripts scripts = new Scripts(files.digest());
        return Stream.of(
                        Stream.of(scripts.ofValue("meta", files.meta())),
                        numbered(scripts, 'w', files.words),
                        numbered(scripts, 'r', files.reversed),
                        files.postings.files(scripts),
                        files.texts.files(scripts),
                        files.terms.files(scripts))
                .reduce(Stream.empty(), Stream::concat);
    }

    private static Stream<OutputFile> numbered(Scripts scripts, char letter, Shards shards) {
        return IntStream.range(0, shards.payloads().size())
                .mapToObj(number -> scripts.numbered(
                        letter, number, script -> script.all(shards.payloads().get(number))));
    }

    /** Texts take longest to write; what they say and the pieces they are coded with tell as much. */
    private String digest() {
        return new IndexDigest()
                .add(archive.articles().parallelStream()
                        .mapToLong(texts::digest)
                        .toArray())
                .add(index.frequent().toString())
                .add(words)
                .add(reversed)
                .addPlaces(index.groups())
                .add(terms.rows())
                .add(meta().toString())
                .digits();
    }

    private Map<String, Object> meta() {
        Map<String, Object> meta = new LinkedHashMap<>();
        meta.put("format", FORMAT);
        meta.put("passages", index.passages());
        meta.put("w", words.firsts());
        meta.put("r", reversed.firsts());
        meta.put("p", counts());
        meta.put("t", texts.perFile());
        meta.put("g", TermFiles.PER_FILE);
        meta.put("years", years());
        meta.put("endings", index.endings());
        return meta;
    }

    private String counts() {
        ScriptBytes counts = new ScriptBytes();
        postings.counts().forEach(counts::number);
        return new String(counts.bytes(), StandardCharsets.US_ASCII);
    }

    private List<Integer> years() {
        return index.entries().stream()
                .map(Entry::form)
                .filter(form -> form.startsWith(YEAR))
                .map(form -> Integer.valueOf(form.substring(YEAR.length())))
                .sorted()
                .toList();
    }
}
