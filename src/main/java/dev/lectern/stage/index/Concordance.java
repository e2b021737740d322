package dev.lectern.stage.index;

import dev.lectern.model.annotation.AnnotatedArticle;
import dev.lectern.model.annotation.Annotation.TermMention;
import dev.lectern.model.annotation.Place;
import dev.lectern.model.archive.ConcordanceLine;
import dev.lectern.model.text.Slug;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The mentions of one article between their neighbours.
 *
 * @param lines in reading order
 * @param company for each sentence with a mention its terms, each with its first mention there
 * @param sentences how many sentences there are in which a term is sought
 */
record Concordance(String article, List<ConcordanceLine> lines, List<Map<Slug, TermMention>> company, int sentences) {

    static Concordance of(AnnotatedArticle article) {
        Contexts contexts = new Contexts(article.article());
        List<ConcordanceLine> lines = new ArrayList<>();
        Map<Place, Map<Slug, TermMention>> company = new LinkedHashMap<>();
        for (TermMention mention : article.mentions()) {
            lines.add(contexts.line(mention));
            company.computeIfAbsent(contexts.sentence(mention.place()), place -> new LinkedHashMap<>())
                    .putIfAbsent(mention.term(), mention);
        }
        return new Concordance(article.id(), lines, List.copyOf(company.values()), contexts.sentences());
    }
}
