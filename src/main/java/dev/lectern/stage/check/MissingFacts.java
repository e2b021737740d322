package dev.lectern.stage.check;

import dev.lectern.model.diagnostic.Diagnostic;
import dev.lectern.model.document.Metadata;
import java.util.ArrayList;
import java.util.List;

/** Tells what is not known about an article. That it has no headline is told when it is read. */
final class MissingFacts implements ArticleCheck {

    @Override
    public List<Diagnostic> check(CheckedArticle article) {
        Metadata metadata = article.article().metadata();
        String corrections = article.whole().file() + ".meta.yaml";
        List<Diagnostic> missing = new ArrayList<>();
        if (metadata.authors().isEmpty()) {
            missing.add(Diagnostic.note(
                    "author-missing",
                    article.whole(),
                    "the article names no author",
                    "write authors: [\"…\"] into " + corrections + " if you know who wrote it"));
        }
        if (metadata.published().isEmpty()) {
            missing.add(Diagnostic.note(
                    "date-missing",
                    article.whole(),
                    "the article gives no day of publication",
                    "write published: year-month-day into " + corrections + " if you know it"));
        }
        if (metadata.credit().isEmpty()) {
            missing.add(Diagnostic.note(
                    "source-missing",
                    article.whole(),
                    "the article does not say where it was first published",
                    "write publisher: and url: into " + corrections + " if you know them"));
        }
        return missing;
    }
}
