package dev.lectern.stage.check;

import dev.lectern.model.diagnostic.Diagnostic;
import java.util.List;

/** Looks for one kind of thing in one article. */
interface ArticleCheck {

    /** Returns what is found, in reading order. */
    List<Diagnostic> check(CheckedArticle article);
}
