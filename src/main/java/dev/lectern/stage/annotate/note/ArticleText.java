package dev.lectern.stage.annotate.note;

import dev.lectern.model.annotation.Place;
import dev.lectern.model.document.Article;
import dev.lectern.model.document.Block;
import dev.lectern.model.document.BlockId;
import dev.lectern.model.text.Fingerprint;
import dev.lectern.model.text.Sentences;
import dev.lectern.model.text.Span;
import java.util.ArrayList;
import java.util.List;

/**
 * What of an article notes can stand on: the blocks in which terms are sought too, in reading order, one to a line.
 *
 * @param text the words
 * @param normal the same prepared for being searched
 * @param blocks where each block stands in the text, in order
 * @param sentences where the sentences stand in it, in order
 */
record ArticleText(String text, NormalText normal, List<Place> blocks, List<Span> sentences) {

    private static final int DIGITS = 8;

    /** Puts the text of an article together. */
    static ArticleText of(Article article) {
        StringBuilder text = new StringBuilder();
        List<Place> blocks = new ArrayList<>();
        List<Span> sentences = new ArrayList<>();
        for (Block block : article.blocks()) {
            if (block.role().isAnnotated()) {
                String words = block.text().text();
                int start = text.length();
                blocks.add(new Place(block.id(), new Span(start, start + words.length())));
                Sentences.in(words, article.metadata().language())
                        .forEach(sentence -> sentences.add(sentence.shift(start)));
                text.append(words).append('\n');
            }
        }
        String whole = text.toString();
        return new ArticleText(whole, NormalText.of(whole), List.copyOf(blocks), List.copyOf(sentences));
    }

    /** Returns the places of a range of the text, one for each block it covers. */
    List<Place> places(Span range) {
        List<Place> places = new ArrayList<>();
        for (Place block : blocks) {
            int start = Math.max(range.start(), block.span().start());
            int end = Math.min(range.end(), block.span().end());
            if (start < end) {
                places.add(new Place(
                        block.block(), new Span(start, end).shift(-block.span().start())));
            }
        }
        return places;
    }

    /** Returns the block in which a place of the text lies. */
    BlockId blockAt(int offset) {
        BlockId found = blocks.get(0).block();
        for (Place block : blocks) {
            if (block.span().start() > offset) {
                break;
            }
            found = block.block();
        }
        return found;
    }

    /** Returns the fingerprint of the sentence before the one in which a range begins; empty at the beginning. */
    String before(Span range) {
        int at = 0;
        while (at < sentences.size() && sentences.get(at).end() <= range.start()) {
            at++;
        }
        return at == 0 ? "" : fingerprint(sentences.get(at - 1));
    }

    /** Returns the fingerprint of the sentence after the one in which a range ends; empty at the end. */
    String after(Span range) {
        int at = 0;
        while (at < sentences.size() && sentences.get(at).start() < range.end()) {
            at++;
        }
        return at == sentences.size() ? "" : fingerprint(sentences.get(at));
    }

    /** Returns the place of so many code points from the beginning; nothing is so far behind the end. */
    int offset(int codePoints) {
        return codePoints <= text.codePointCount(0, text.length())
                ? text.offsetByCodePoints(0, codePoints)
                : text.length();
    }

    /** Returns where a block begins. */
    int offset(BlockId block) {
        return blocks.stream()
                .filter(place -> place.block().equals(block))
                .findFirst()
                .map(place -> place.span().start())
                .orElseThrow(() -> new IllegalArgumentException("no note can stand in " + block));
    }

    private String fingerprint(Span sentence) {
        return Fingerprint.of(NormalText.keyOf(sentence.of(text))).substring(0, DIGITS);
    }
}
