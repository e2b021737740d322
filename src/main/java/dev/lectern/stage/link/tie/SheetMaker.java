package dev.lectern.stage.link.tie;

import dev.lectern.model.annotation.AnnotatedArticle;
import dev.lectern.model.annotation.Annotation.DateMention;
import dev.lectern.model.annotation.Annotation.TermMention;
import dev.lectern.model.document.Block;
import dev.lectern.model.document.BlockId;
import dev.lectern.model.document.Role;
import dev.lectern.model.text.Sentences;
import dev.lectern.model.text.Span;
import dev.lectern.model.text.Words;
import dev.lectern.stage.link.tie.WordBook.Entry;
import dev.lectern.stage.link.tie.WordBook.Stem;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.IntStream;

/** Reads one article for what ties need to know of it: each sentence is split, and each word looked up, once for all. */
final class SheetMaker {

    private static final String STOPS = ".,;:()[]{}!?\u2014\u2026\u060C\u061B\u061F\u3002\uFF0C\uFF1B\uFF1A\u3001\t\n|";

    private final AnnotatedArticle article;
    private final Function<String, WordBook> books;
    private final Map<BlockId, List<TermMention>> terms = new HashMap<>();
    private final Map<BlockId, List<DateMention>> dates = new HashMap<>();
    private final Map<String, Met> met = new HashMap<>();
    private final Map<String, Integer> numbers = new HashMap<>();
    private final List<Stem> stems = new ArrayList<>(List.of(Stem.NONE));
    private final List<Passage> passages = new ArrayList<>();
    private final IntStream.Builder paragraphs = IntStream.builder();
    private final List<int[]> tokens = new ArrayList<>();
    private final FigureFinder figures = new FigureFinder();
    private final CapitalFinder capitals = new CapitalFinder();

    /** The words of one language that the article has, as they were first met. */
    private record Met(WordBook book, Map<String, Word> words) {}

    SheetMaker(AnnotatedArticle article, Function<String, WordBook> books) {
        this.article = article;
        this.books = books;
        for (TermMention mention : article.mentions()) {
            terms.computeIfAbsent(mention.place().block(), id -> new ArrayList<>())
                    .add(mention);
        }
        for (DateMention date : article.dates()) {
            dates.computeIfAbsent(date.place().block(), id -> new ArrayList<>()).add(date);
        }
    }

    Sheet made() {
        int size = 0;
        for (Block block : article.article().blocks()) {
            if (block.role().isBody()) {
                read(block, size);
                size += isParagraph(block) ? 1 : 0;
            }
        }
        int[] ends = tokens.stream().mapToInt(row -> row.length).toArray();
        Arrays.parallelPrefix(ends, Integer::sum);
        return new Sheet(
                List.copyOf(passages),
                paragraphs.build().toArray(),
                size,
                tokens.stream().flatMapToInt(Arrays::stream).toArray(),
                ends,
                List.copyOf(stems),
                frequencies(),
                List.copyOf(figures.figures()),
                List.copyOf(figures.traits()),
                capitals.all());
    }

    private static boolean isParagraph(Block block) {
        return block.role() != Role.CODE && block.role() != Role.HEADING && block.role() != Role.SPEAKER;
    }

    private void read(Block block, int paragraph) {
        String language = block.language().orElse(article.article().metadata().language());
        Met known = met.computeIfAbsent(language, tag -> new Met(books.apply(tag), new HashMap<>()));
        List<TermMention> mentions = terms.getOrDefault(block.id(), List.of());
        Set<String> traits = new LinkedHashSet<>();
        for (Span sentence : Sentences.in(block.text().text(), language)) {
            List<Word> words = words(block.text().text(), sentence, known);
            capitals.read(words, mentions, known.book().capitalisesNouns());
            if (isParagraph(block)) {
                Passage passage = passage(block, language, sentence);
                figures.read(passages.size(), passage, words, traits);
                passages.add(passage);
                paragraphs.add(paragraph);
                tokens.add(tokens(block.text().text(), sentence.start(), words));
            }
        }
        figures.paragraphSpeaksOf(traits);
    }

    private Passage passage(Block block, String language, Span sentence) {
        List<TermMention> mentions = terms.getOrDefault(block.id(), List.of()).stream()
                .filter(mention -> sentence.contains(mention.place().span()))
                .toList();
        List<DateMention> times = dates.getOrDefault(block.id(), List.of()).stream()
                .filter(time -> sentence.contains(time.place().span()))
                .toList();
        return new Passage(block, language, sentence, mentions, times);
    }

    private List<Word> words(String text, Span sentence, Met known) {
        List<Word> words = new ArrayList<>();
        for (Span word : Words.in(sentence.of(text))) {
            Span place = word.shift(sentence.start());
            String written = place.of(text);
            Word first = known.words().get(written);
            if (first == null) {
                Entry entry = known.book().look(written);
                first = new Word(place, written, number(entry.stem()), entry);
                known.words().put(written, first);
            }
            words.add(first.at(place));
        }
        return words;
    }

    /** Returns the number of a stem in this article; they are numbered as they are first met. */
    private int number(Stem stem) {
        if (stem.isEmpty()) {
            return 0;
        }
        Integer number = numbers.putIfAbsent(stem.key(), stems.size());
        if (number != null) {
            return number;
        }
        stems.add(stem);
        return stems.size() - 1;
    }

    /** Returns the tokens of a sentence. */
    private static int[] tokens(String text, int start, List<Word> words) {
        int[] row = new int[1 + 2 * words.size()];
        row[0] = Sheet.STOP;
        int size = 1;
        int before = start;
        for (Word word : words) {
            if (parts(text, before, word.place().start())) {
                row[size++] = Sheet.STOP;
            }
            row[size++] = word.number();
            before = word.place().end();
        }
        return Arrays.copyOf(row, size);
    }

    /** Tells whether what stands between two words parts clauses. */
    private static boolean parts(String text, int from, int to) {
        for (int at = from; at < to; at++) {
            if (STOPS.indexOf(text.charAt(at)) >= 0) {
                return true;
            }
        }
        String gap = text.substring(from, to);
        return gap.contains(" \u2013") || gap.contains(" - ");
    }

    /** Returns for each stem in how many sentences it stands. */
    private int[] frequencies() {
        int[] frequencies = new int[stems.size()];
        int[] lastSeen = new int[stems.size()];
        for (int sentence = 0; sentence < tokens.size(); sentence++) {
            for (int token : tokens.get(sentence)) {
                if (token > 0 && lastSeen[token] <= sentence) {
                    lastSeen[token] = sentence + 1;
                    frequencies[token]++;
                }
            }
        }
        return frequencies;
    }
}
