package dev.lectern.stage.link.tie;

import dev.lectern.language.Quantity;
import dev.lectern.model.annotation.AnnotatedArticle;
import dev.lectern.stage.link.tie.Lexicon.Stem;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/**
 * What ties need to know of one article, whatever stands in the others.
 *
 * @param passages its sentences, in reading order
 * @param paragraphs for each passage, the number of its paragraph in the article
 * @param size how many paragraphs there are
 * @param tokens for each word of each sentence: zero for one that carries no subject, {@link #STOP} before a clause and a
 *     sentence, otherwise the number of its stem
 * @param ends for each passage, where its tokens end
 * @param stems by number; the first is nobody's
 * @param frequencies for each stem, in how many sentences it stands
 * @param figures its quantities, in reading order
 * @param traits what its paragraphs speak of, each as often as there are paragraphs that do
 * @param capitals its words that are written with a capital, by stem
 */
record Sheet(
        List<Passage> passages,
        int[] paragraphs,
        int size,
        int[] tokens,
        int[] ends,
        List<Stem> stems,
        int[] frequencies,
        List<Figure> figures,
        List<String> traits,
        List<Capital> capitals) {

    static final int STOP = -1;

    /**
     * A quantity in a passage.
     *
     * @param passage its number in the article
     * @param subject what is counted; for money and percentages, what of
     * @param traits what its paragraph and sentence speak of besides: months, terms, names
     */
    record Figure(int passage, Quantity quantity, String subject, Set<String> traits) {}

    /** Reads an article, given what is known of the words of each language. */
    static Sheet of(AnnotatedArticle article, Function<String, Lexicon> lexicons) {
        return new SheetMaker(article, lexicons).made();
    }
}
