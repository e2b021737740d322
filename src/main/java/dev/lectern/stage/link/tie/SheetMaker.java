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
import dev.lectern.stage.link.tie.Lexicon.Entry;
import dev.lectern.stage.link.tie.Lexicon.Stem;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.IntStream;

/** Reads one article for what ties need to know of it: each sentence is split, and each word looked up, once for all. */
final class SheetMaker {

    private static final String STOPS = ".,;:()[]{}!?\u2014\u2026\u060C\u061B\u061F\u3002\uFF0C\uFF1B\uFF1A\u3001\t\n|";

    private final AnnotatedArticle article;
    private final Function<String, Lexicon> lexicons;
    private final Map<BlockId, List<TermMention>> terms = new HashMap<>();
    private final Map<BlockId, List<DateMention>> dates = new HashMap<>();
    private final Map<String, Met> met = new HashMap<>();
    private final Map<String, Integer> numbers = new HashMap<>();
    private final List<Stem> stems = new ArrayList<>(List.of(Stem.NONE));
    private final List<Passage> passages = new ArrayList<>();
    private final IntStream.Builder paragraphs = IntStream.builder();
    private final IntStream.Builder ends = IntStream.builder();
    private final IntStream.Builder tokens = IntStream.builder();
    private final FigureFinder figures = new FigureFinder();
    private final CapitalFinder capitals = new CapitalFinder();
    private int size;
    private int end;

    /** The words of one language that the article has, as they were first met. */
    private record Met(Lexicon lexicon, Map<String, Word> words) {}

    SheetMaker(AnnotatedArticle article, Function<String, Lexicon> lexicons) {
        this.article = article;
        this.lexicons = lexicons;
        for (TermMention mention : article.mentions()) {
            terms.computeIfAbsent(mention.place().block(), id -> new ArrayList<>()).add(mention);
        }
        for (DateMention date : article.dates()) {
            dates.computeIfAbsent(date.place().block(), id -> new ArrayList<>()).add(date);
        }
    }

    Sheet made() {
        for (Block block : article.article().blocks()) {
            if (block.role().isBody()) {
                read(block, block.language().orElse(article.article().metadata().language()));
            }
        }
        int[] allTokens = tokens.build().toArray();
        int[] allEnds = ends.build().toArray();
        return new Sheet(
                List.copyOf(passages),
                paragraphs.build().toArray(),
                size,
                allTokens,
                allEnds,
                List.copyOf(stems),
                frequencies(allTokens, allEnds, stems.size()),
                List.copyOf(figures.figures()),
                List.copyOf(figures.traits()),
                capitals.all());
    }

    private void read(Block block, String language) {
        String text = block.text().text();
        List<TermMention> mentions = terms.getOrDefault(block.id(), List.of());
        List<DateMention> times = dates.getOrDefault(block.id(), List.of());
        boolean isParagraph = isParagraph(block.role());
        Met known = met.computeIfAbsent(language, tag -> new Met(lexicons.apply(tag), new HashMap<>()));
        figures.beginParagraph();
        for (Span sentence : Sentences.in(text, language)) {
            List<Word> words = words(text, sentence, known);
            capitals.read(words, mentions, known.lexicon().capitalisesNouns());
            if (isParagraph) {
                Passage passage = new Passage(
                        block,
                        language,
                        sentence,
                        mentions.stream()
                                .filter(mention ->
                                        sentence.contains(mention.place().span()))
                                .toList(),
                        times.stream()
                                .filter(time -> sentence.contains(time.place().span()))
                                .toList());
                figures.read(passages.size(), passage, words);
                add(passage, words);
            }
        }
        if (isParagraph) {
            figures.endParagraph();
            size++;
        }
    }

    private static boolean isParagraph(Role role) {
        return role != Role.CODE && role != Role.HEADING && role != Role.SPEAKER;
    }

    private List<Word> words(String text, Span sentence, Met known) {
        List<Word> words = new ArrayList<>();
        for (Span word : Words.in(sentence.of(text))) {
            Span place = word.shift(sentence.start());
            String written = place.of(text);
            Word first = known.words().get(written);
            if (first == null) {
                Entry entry = known.lexicon().look(written);
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

    private void add(Passage passage, List<Word> words) {
        String text = passage.block().text().text();
        int before = passage.sentence().start();
        token(Sheet.STOP);
        for (Word word : words) {
            if (parts(text, before, word.place().start())) {
                token(Sheet.STOP);
            }
            token(word.number());
            before = word.place().end();
        }
        passages.add(passage);
        paragraphs.add(size);
        ends.add(end);
    }

    private void token(int token) {
        tokens.add(token);
        end++;
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
    private static int[] frequencies(int[] tokens, int[] ends, int stems) {
        int[] frequencies = new int[stems];
        int[] lastSeen = new int[stems];
        int at = 0;
        for (int sentence = 0; sentence < ends.length; sentence++) {
            for (; at < ends[sentence]; at++) {
                int stem = tokens[at];
                if (stem > 0 && lastSeen[stem] <= sentence) {
                    lastSeen[stem] = sentence + 1;
                    frequencies[stem]++;
                }
            }
        }
        return frequencies;
    }
}
