package dev.lectern.language;

import dev.lectern.model.text.Span;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/**
 * What the lines of a page's furniture say in one language, by section: {@code share-widget}, {@code credit}, {@code bio}
 * and so on. Case, the accents of Latin letters, bullets, arrows, emoji and punctuation at either end make no difference.
 *
 * <pre>{@code
 * matches("share-widget", "► Share this article!")          true
 * rest("credit", "Original source of article: example.com")  example.com
 * }</pre>
 */
public final class Vocabulary {

    private final Map<String, List<String>> entries;
    private final Map<String, PhraseIndex> phrases;
    private final Function<String, List<Token>> reader;

    private Vocabulary(
            Map<String, List<String>> entries, Map<String, PhraseIndex> phrases, Function<String, List<Token>> reader) {
        this.entries = entries;
        this.phrases = phrases;
        this.reader = reader;
    }

    private Vocabulary(Map<String, List<String>> entries) {
        this(entries, new LinkedHashMap<>(), line -> Wording.of(line).inner());
        entries.forEach((section, lines) -> {
            if (!Section.named(section).isWordList()) {
                phrases.put(
                        section, new PhraseIndex(lines.stream().map(Phrase::of).toList()));
            }
        });
    }

    /** Returns what these files say together; the first file's word counts first. */
    static Vocabulary of(List<VocabularyFile> files) {
        Map<String, List<String>> entries = new LinkedHashMap<>();
        for (Section section : Section.values()) {
            LinkedHashSet<String> lines = new LinkedHashSet<>();
            List<VocabularyFile> asked = section.isShared() ? files : files.subList(0, Math.min(1, files.size()));
            asked.forEach(file -> lines.addAll(file.entries(section)));
            entries.put(section.label(), List.copyOf(lines));
        }
        return new Vocabulary(entries);
    }

    /**
     * Returns the same vocabulary, which now remembers the lines it has read: for the many questions that are asked of the
     * lines of one source, to be thrown away with it.
     */
    public Vocabulary remembering() {
        Map<String, List<Token>> known = new ConcurrentHashMap<>();
        return new Vocabulary(entries, phrases, line -> known.computeIfAbsent(line, reader));
    }

    /** Tells whether the whole line is one of the section's phrases. */
    public boolean matches(String section, String line) {
        return index(section).find(reader.apply(line)).isPresent();
    }

    /**
     * Returns what the open part of the section's phrase covers, as the line spells it, without the punctuation around
     * it; empty where no phrase matches or the one that does has no open part.
     */
    public Optional<String> rest(String section, String line) {
        List<Token> tokens = reader.apply(line);
        return index(section)
                .find(tokens)
                .map(PhraseIndex.Found::gap)
                .filter(gap -> gap.length() > 0)
                .map(gap -> Excerpt.of(
                        line,
                        new Span(
                                tokens.get(gap.start()).place().start(),
                                tokens.get(gap.end() - 1).place().end())));
    }

    /** Returns every section of which the whole line is a phrase, sorted; the line is read only once. */
    public SortedSet<String> sections(String line) {
        List<Token> tokens = reader.apply(line);
        SortedSet<String> matching = new TreeSet<>();
        phrases.forEach((section, index) -> {
            if (index.find(tokens).isPresent()) {
                matching.add(section);
            }
        });
        return matching;
    }

    /** Returns the section's lines as its files write them, the language's own first. */
    public List<String> entries(String section) {
        return entries.getOrDefault(Section.named(section).label(), List.of());
    }

    /** Takes the words of a section (degrees, forms of address) off both ends of a name, as often as they stand there. */
    public String without(String section, String name) {
        List<Token> tokens = new ArrayList<>(Wording.of(name).tokens());
        PhraseIndex index = index(section);
        int start = 0;
        int end = tokens.size();
        int taken = 1;
        while (taken > 0 && start < end) {
            taken = longest(index, tokens.subList(start, end), true);
            start += taken;
            int tail = longest(index, tokens.subList(start, end), false);
            end -= tail;
            taken += tail;
        }
        return start == end
                ? ""
                : Excerpt.of(
                        name,
                        new Span(
                                tokens.get(start).place().start(),
                                tokens.get(end - 1).place().end()));
    }

    private static int longest(PhraseIndex index, List<Token> tokens, boolean front) {
        for (int length = Math.min(4, tokens.size()); length > 0; length--) {
            List<Token> part =
                    front ? tokens.subList(0, length) : tokens.subList(tokens.size() - length, tokens.size());
            if (index.find(part).isPresent()) {
                return length;
            }
        }
        return 0;
    }

    PhraseIndex index(String section) {
        PhraseIndex index = phrases.get(section);
        if (index == null) {
            throw new IllegalArgumentException(
                    "section \"" + Section.named(section).label() + "\" is a list of words, not of phrases");
        }
        return index;
    }
}
