package dev.lectern.stage.link.tie;

import dev.lectern.model.annotation.AnnotatedArticle;
import dev.lectern.model.memory.Memory;
import dev.lectern.model.text.Span;
import dev.lectern.model.text.Words;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.IntStream;

/**
 * The sentences of an archive, one after the other, cut into stems that go by numbers.
 *
 * @param articles in the archive's order
 * @param sheets what is known of each
 * @param passages of all articles
 * @param homes for each passage, the number of its article
 * @param paragraphs for each passage, the number of its paragraph in the archive
 * @param ends for each passage, where its tokens end
 * @param tokens for each word of each sentence: zero for one that carries no subject, {@link Sheet#STOP} before a clause and a
 *     sentence, otherwise the number of its stem
 * @param stems what is known of them
 * @param size how many paragraphs there are
 */
record Shelf(
        List<AnnotatedArticle> articles,
        List<Sheet> sheets,
        List<Passage> passages,
        int[] homes,
        int[] paragraphs,
        int[] ends,
        int[] tokens,
        StemTable stems,
        int size) {

    /**
     * A word of a passage.
     *
     * @param stem the number of its stem; zero for none
     */
    record ShelvedWord(Span place, int stem) {}

    /** Reads articles, each on its own and perhaps several at a time, and puts them in a row. */
    static Shelf of(List<AnnotatedArticle> articles, Memory memory) {
        Map<String, WordBook> books = new ConcurrentHashMap<>();
        Function<String, WordBook> bookOf = language -> books.computeIfAbsent(language, WordBook::new);
        List<Sheet> sheets = articles.parallelStream()
                .map(article -> memory.recall(Sheet.class, article, unread -> Sheet.of(unread, bookOf)))
                .toList();
        return new ShelfMaker(articles, sheets).made();
    }

    /** Returns how rare something is that stands in so many paragraphs: the logarithm of one in how many. */
    double rarity(int inParagraphs) {
        return StrictMath.log((size + 1.0) / Math.max(1, inParagraphs));
    }

    /** Returns in how many sentences at most something may stand, given a share of all and the fewest that count. */
    int share(double share, int floor) {
        return Math.max(floor, (int) (share * passages.size()));
    }

    /**
     * Returns in how many paragraphs at most something may stand that ties them: four in a small archive, and two more
     * for each tenfold growth.
     */
    int mostParagraphs() {
        return 4 + (int) Math.max(0, 2 * StrictMath.log10(Math.max(1, size) / 100.0));
    }

    Passage passage(int number) {
        return passages.get(number);
    }

    /** Returns the id of the article that a passage stands in. */
    String articleId(int passage) {
        return articles.get(homes[passage]).id();
    }

    /** Returns in how many articles these passages stand. */
    int articles(IntStream ofPassages) {
        return (int) ofPassages.map(passage -> homes[passage]).distinct().count();
    }

    /** Returns in how many paragraphs these passages stand. */
    int paragraphs(IntStream ofPassages) {
        return (int) ofPassages.map(passage -> paragraphs[passage]).distinct().count();
    }

    /** Returns the passage that a token belongs to. */
    int passageOf(int token) {
        int low = 0;
        int high = passages.size() - 1;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (ends[middle] <= token) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /** Returns the passages with a word of one of these stems; zero stands for words that carry no subject. */
    IntStream passagesWith(BitSet wanted) {
        return IntStream.range(0, passages.size())
                .filter(passage -> IntStream.range(start(passage), ends[passage])
                        .anyMatch(token -> tokens[token] != Sheet.STOP && wanted.get(tokens[token])));
    }

    private int start(int passage) {
        return passage == 0 ? 0 : ends[passage - 1];
    }

    /** Returns the words of a passage. */
    List<ShelvedWord> words(int number) {
        return words(number, 0, tokens.length - 1);
    }

    /** Returns the words of a passage whose tokens are neither before the one nor behind the other. */
    List<ShelvedWord> words(int number, int first, int last) {
        Passage passage = passages.get(number);
        int start = passage.sentence().start();
        int token = start(number);
        List<ShelvedWord> words = new ArrayList<>();
        for (Span place : Words.in(passage.text())) {
            while (tokens[token] == Sheet.STOP) {
                token++;
            }
            if (first <= token && token <= last) {
                words.add(new ShelvedWord(place.shift(start), tokens[token]));
            }
            token++;
        }
        return words;
    }
}
