package dev.lectern.stage.annotate.note;

import dev.lectern.model.annotation.RecordedAnchor;
import dev.lectern.model.document.Article;
import java.util.List;

/** Every passage of an article that has some words, for somebody who wants to write a note on one of them. */
public final class Passages {

    private Passages() {}

    /** Returns them in reading order, each with as much around it as tells it from every other. */
    public static List<RecordedAnchor> of(Article article, String words) {
        ArticleText text = ArticleText.of(article);
        return Quotation.of(words).in(text.normal()).stream()
                .map(passage -> AnchorRecorder.record(text, passage))
                .toList();
    }
}
