package dev.lectern.model.annotation;

import dev.lectern.model.annotation.Annotation.AcronymDefinition;
import dev.lectern.model.annotation.Annotation.TermMention;
import dev.lectern.model.document.Article;
import java.util.List;

/**
 * An article and everything found in it.
 *
 * @param mentions of glossary terms, in reading order, the title's first
 * @param acronyms explained in the text, in reading order
 */
public record AnnotatedArticle(Article article, List<TermMention> mentions, List<AcronymDefinition> acronyms) {

    /** Copies the lists. */
    public AnnotatedArticle {
        mentions = List.copyOf(mentions);
        acronyms = List.copyOf(acronyms);
    }

    /** Returns the article's id. */
    public String id() {
        return article.id();
    }
}
