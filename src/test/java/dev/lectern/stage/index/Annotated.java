package dev.lectern.stage.index;

import dev.lectern.model.annotation.AnnotatedArticle;
import dev.lectern.model.document.Article;
import dev.lectern.model.glossary.Glossary;
import dev.lectern.stage.annotate.ArticleAnnotator;

/** Annotates articles for tests. */
final class Annotated {

    private Annotated() {}

    static AnnotatedArticle by(Glossary glossary, Article article) {
        return new ArticleAnnotator(glossary).annotate(article);
    }
}
