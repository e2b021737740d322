package dev.lectern.stage.link;

import dev.lectern.model.archive.Permalinks;
import dev.lectern.model.document.Article;
import dev.lectern.model.glossary.Glossary;
import dev.lectern.model.text.HeadingName;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Finds the article that an address of somewhere else means: that of its page on the site, wherever the site is, that at
 * which it was first published, or its file.
 */
public final class ArticleFinder {

    private final LinkIndex index;
    private final Map<String, String> pages = new HashMap<>();

    /** Makes a finder for an archive. */
    public ArticleFinder(List<Article> articles, Permalinks permalinks) {
        this.index = new LinkIndex(articles, new Glossary(List.of()));
        for (Article article : articles) {
            pages.put(permalinks.article(article.id()).value(), article.id());
            pages.put(permalinks.source(article.id()).value(), article.id());
        }
    }

    /** Returns the id of the article, if it is one of these. */
    public Optional<String> at(String address) {
        Optional<Article> published = index.published(address);
        if (published.isPresent()) {
            return published.map(Article::id);
        }
        String path = HeadingName.decoded(address.replaceFirst("[?#].*", ""));
        int file = path.lastIndexOf('/');
        int folder = path.lastIndexOf('/', file - 1);
        Optional<String> page = Optional.ofNullable(pages.get(path.substring(folder + 1)));
        boolean isOfWeb = path.startsWith("http://") || path.startsWith("https://");
        return page.or(() -> isOfWeb
                ? Optional.empty()
                : index.named(path.substring(file + 1)).map(Article::id));
    }
}
