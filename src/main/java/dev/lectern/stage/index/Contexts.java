package dev.lectern.stage.index;

import dev.lectern.model.annotation.Annotation.TermMention;
import dev.lectern.model.annotation.Place;
import dev.lectern.model.archive.ConcordanceLine;
import dev.lectern.model.document.Article;
import dev.lectern.model.document.Block;
import dev.lectern.model.document.BlockId;
import dev.lectern.model.text.Folding;
import dev.lectern.model.text.Sentences;
import dev.lectern.model.text.Span;
import dev.lectern.model.text.Words;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The surroundings of one article's mentions; each block is parted into words and sentences once. */
final class Contexts {

    private static final int WORDS = 8;

    private final Article article;
    private final Map<BlockId, String> texts = new HashMap<>();
    private final Map<BlockId, Parted> parted = new HashMap<>();

    private record Parted(String text, List<Span> words, List<Span> sentences) {}

    Contexts(Article article) {
        this.article = article;
        for (Block block : article.blocks()) {
            texts.put(block.id(), block.text().text());
        }
        texts.put(BlockId.TITLE, article.title());
    }

    /** Returns a mention between its neighbours. */
    ConcordanceLine line(TermMention mention) {
        Parted block = parted(mention.place().block());
        Span span = mention.place().span();
        return new ConcordanceLine(
                article.id(),
                mention,
                before(block, span.start()),
                mention.text(),
                behind(block, span.end()),
                Folding.singleSpaced(sentence(mention.place()).span().of(block.text())));
    }

    /** The words before a place, with one space behind them where the text has any. */
    private static String before(Parted block, int place) {
        String words = block.text().substring(before(block.words(), place), place);
        boolean parted = !words.isEmpty() && Folding.isSpace(words.charAt(words.length() - 1));
        return Folding.singleSpaced(words) + (parted ? " " : "");
    }

    /** The words behind a place, with one space before them where the text has any. */
    private static String behind(Parted block, int place) {
        String words = block.text().substring(place, after(block, place));
        boolean parted = !words.isEmpty() && Folding.isSpace(words.charAt(0));
        return (parted ? " " : "") + Folding.singleSpaced(words);
    }

    /** Returns where the sentence stands that has these words. */
    Place sentence(Place words) {
        Span sentence = Sentences.around(words.span(), parted(words.block()).sentences());
        return new Place(words.block(), sentence);
    }

    /** Returns how many sentences there are in which a term is sought; the title is one. */
    int sentences() {
        int sentences = 1;
        for (Block block : article.blocks()) {
            if (block.role().isAnnotated()) {
                Parted known = parted.get(block.id());
                sentences += known == null
                        ? sentences(block.id(), block.text().text()).size()
                        : known.sentences().size();
            }
        }
        return sentences;
    }

    private Parted parted(BlockId place) {
        return parted.computeIfAbsent(place, block -> {
            String text = texts.getOrDefault(block, "");
            return new Parted(text, Words.in(text), sentences(block, text));
        });
    }

    private List<Span> sentences(BlockId block, String text) {
        return block.equals(BlockId.TITLE)
                ? List.of(new Span(0, text.length()))
                : Sentences.in(text, article.metadata().language());
    }

    /** Returns where the words before a place begin that are to be shown, or the block where there are fewer. */
    private static int before(List<Span> words, int place) {
        int first = firstEndingAfter(words, place) - WORDS;
        return first <= 0 ? 0 : words.get(first).start();
    }

    /** Returns where the words after a place end that are to be shown, or the block where there are fewer. */
    private static int after(Parted block, int place) {
        int next = firstEndingAfter(block.words(), place);
        while (next < block.words().size() && block.words().get(next).start() < place) {
            next++;
        }
        int last = next + WORDS - 1;
        return last >= block.words().size() - 1
                ? block.text().length()
                : block.words().get(last).end();
    }

    /** Returns the index of the first word that does not end before or at a place. */
    private static int firstEndingAfter(List<Span> words, int place) {
        int low = 0;
        int high = words.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (words.get(middle).end() <= place) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
