package dev.lectern.stage.annotate.note;

import dev.lectern.model.annotation.RecordedAnchor;
import dev.lectern.model.annotation.TextQuoteSelector;
import dev.lectern.model.text.Folding;
import dev.lectern.model.text.Span;

/**
 * Writes down where words stand. What stands before and after them is taken in whole words, at least 32 characters each,
 * and more until no other passage has the same, as Apache Annotator does.
 */
final class AnchorRecorder {

    private static final int LEAST = 32;
    private static final int MOST = 400;

    private AnchorRecorder() {}

    /** Returns what is to be remembered of a passage of the prepared text. */
    static RecordedAnchor record(ArticleText article, Span passage) {
        NormalText text = article.normal();
        int reach = LEAST;
        Span wide = around(text, passage, reach);
        while (reach < MOST && isSeveral(text.key(), wide)) {
            reach += LEAST / 2;
            wide = around(text, passage, reach);
        }
        Span range = text.original(passage);
        Span whole = text.original(wide);
        String words = article.text();
        return new RecordedAnchor(
                new TextQuoteSelector(
                        Folding.singleSpaced(range.of(words)),
                        Folding.singleSpaced(words.substring(whole.start(), range.start())),
                        Folding.singleSpaced(words.substring(range.end(), whole.end()))),
                article.blockAt(range.start()),
                words.codePointCount(0, range.start()),
                article.before(range),
                article.after(range));
    }

    private static Span around(NormalText text, Span passage, int reach) {
        int length = text.key().length();
        return text.wholeWords(new Span(Math.max(0, passage.start() - reach), Math.min(length, passage.end() + reach)));
    }

    private static boolean isSeveral(String key, Span range) {
        String words = range.of(key);
        return key.indexOf(words) != key.lastIndexOf(words);
    }
}
