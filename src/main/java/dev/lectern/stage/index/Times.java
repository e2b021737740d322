package dev.lectern.stage.index;

import dev.lectern.model.annotation.AnnotatedArticle;
import dev.lectern.model.annotation.Annotation.DateMention;
import dev.lectern.model.annotation.Annotation.TermMention;
import dev.lectern.model.annotation.Annotation.UnplacedTime;
import dev.lectern.model.annotation.Place;
import dev.lectern.model.archive.TimelineEntry;
import dev.lectern.model.archive.UnplacedEntry;
import dev.lectern.model.document.BlockId;
import dev.lectern.model.text.Slug;
import dev.lectern.model.text.Span;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The times one article speaks of: each with the sentence that speaks of it and the terms in that sentence. */
record Times(List<TimelineEntry> entries, List<UnplacedEntry> unplaced) {

    static Times of(AnnotatedArticle article) {
        List<TimelineEntry> entries = new ArrayList<>();
        List<UnplacedEntry> unplaced = new ArrayList<>();
        if (article.dates().isEmpty() && article.unplaced().isEmpty()) {
            return new Times(entries, unplaced);
        }
        Contexts contexts = new Contexts(article.article());
        Map<BlockId, List<TermMention>> mentions = new HashMap<>();
        for (TermMention mention : article.mentions()) {
            mentions.computeIfAbsent(mention.place().block(), block -> new ArrayList<>())
                    .add(mention);
        }
        for (DateMention date : article.dates()) {
            Place sentence = contexts.sentence(date.place());
            entries.add(new TimelineEntry(article.id(), date, sentence.span(), terms(mentions, sentence)));
        }
        for (UnplacedTime time : article.unplaced()) {
            Place sentence = contexts.sentence(time.place());
            unplaced.add(new UnplacedEntry(article.id(), time, sentence.span(), terms(mentions, sentence)));
        }
        return new Times(entries, unplaced);
    }

    private static List<Slug> terms(Map<BlockId, List<TermMention>> mentions, Place sentence) {
        Span range = sentence.span();
        return mentions.getOrDefault(sentence.block(), List.of()).stream()
                .filter(mention -> range.contains(mention.place().span()))
                .map(TermMention::term)
                .distinct()
                .toList();
    }
}
