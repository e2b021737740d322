package dev.lectern.stage.annotate.note;

import dev.lectern.model.annotation.AnchoredNote;
import dev.lectern.model.annotation.EditorNote;
import dev.lectern.model.annotation.Motivation;
import dev.lectern.model.annotation.Place;
import dev.lectern.model.annotation.RecordedAnchor;
import dev.lectern.model.annotation.TextQuoteSelector;
import dev.lectern.model.diagnostic.Location;
import dev.lectern.model.document.Article;
import dev.lectern.model.document.Block;
import dev.lectern.model.document.BlockId;
import dev.lectern.model.document.Ledger;
import dev.lectern.model.text.Sentences;
import dev.lectern.model.text.Slug;
import dev.lectern.model.text.Span;
import dev.lectern.model.text.Words;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A quotation drawn from an article, as a run of words of one block.
 *
 * @param whole the text of the article
 * @param first the first word, counted from zero
 * @param count how many words
 */
record Quoted(ArticleText whole, Article article, Block block, int first, int count) {

    private static final Slug ID = new Slug("drawn");

    /** Returns where these words stand in a text that has the same words, however it is written. */
    Span in(String text) {
        List<Span> words = Words.in(text);
        return new Span(words.get(first).start(), words.get(first + count - 1).end());
    }

    Span span() {
        return in(block.text().text());
    }

    String words() {
        return span().of(block.text().text());
    }

    /** Returns the sentences the words stand in, as one range of the block. */
    Span sentences() {
        String text = block.text().text();
        return Sentences.around(span(), Sentences.in(text, article.metadata().language()));
    }

    /** Tells whether a sentence of it is a sentence elsewhere in the article too. */
    boolean isSaidTwice() {
        String text = block.text().text();
        String language = article.metadata().language();
        return Sentences.in(text, language).stream()
                .filter(sentence -> sentence.overlaps(span()))
                .map(sentence -> NormalText.keyOf(sentence.of(text)))
                .anyMatch(sentence -> count(sentence) > 1);
    }

    private int count(String sentence) {
        String key = whole.normal().key();
        int count = 0;
        for (int at = key.indexOf(sentence); at >= 0; at = key.indexOf(sentence, at + 1)) {
            count++;
        }
        return count;
    }

    RecordedAnchor recorded() {
        Span range = span().shift(whole.offset(block.id()));
        NormalText normal = whole.normal();
        return AnchorRecorder.record(whole, new Span(normal.at(range.start()), normal.at(range.end() - 1) + 1));
    }

    /** Anchors a note on these words in an article, with all that was recorded of them. */
    AnchoredNote anchored(Article edited, boolean withSurroundings) {
        RecordedAnchor recorded = recorded();
        TextQuoteSelector passage = new TextQuoteSelector(
                words(),
                withSurroundings ? recorded.passage().prefix() : "",
                withSurroundings ? recorded.passage().suffix() : "");
        EditorNote note = new EditorNote(
                ID,
                article.id(),
                passage,
                Motivation.COMMENTING,
                List.of(),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                Location.of("seeds/notes/" + article.id() + ".md", 1));
        return NoteAnchorer.anchor(edited, new Ledger(List.of(), List.of()), List.of(note), Map.of(ID, recorded))
                .notes()
                .get(0);
    }

    /** Tells whether places are those of the words, give or take some at their ends. */
    static boolean isRight(List<Place> places, BlockId block, Span expected) {
        return places.size() == 1
                && places.get(0).block().equals(block)
                && 2 * overlap(places.get(0).span(), expected)
                        > Math.max(places.get(0).span().length(), expected.length());
    }

    private static int overlap(Span one, Span other) {
        return Math.max(0, Math.min(one.end(), other.end()) - Math.max(one.start(), other.start()));
    }
}
