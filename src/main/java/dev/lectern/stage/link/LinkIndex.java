package dev.lectern.stage.link;

import dev.lectern.model.document.Article;
import dev.lectern.model.document.Block;
import dev.lectern.model.document.BlockId;
import dev.lectern.model.document.Credit;
import dev.lectern.model.document.Mark;
import dev.lectern.model.document.Role;
import dev.lectern.model.glossary.Alias;
import dev.lectern.model.glossary.Glossary;
import dev.lectern.model.text.EditDistance;
import dev.lectern.model.text.HeadingName;
import dev.lectern.model.text.Slug;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What links may lead to: articles by the address where they were first published, by the name of their file with or
 * without its ending, and by their title; terms by their names. Of two that share a name neither has it, of two that share
 * an address the first.
 */
final class LinkIndex {

    private static final Pattern ENDING = Pattern.compile("(?i)\\.(?:md|markdown|txt|html?|xhtml)$");
    private static final int MOST_GUESSES = 100;

    private final Map<String, Article> files = new LinkedHashMap<>();
    private final Map<String, Optional<Article>> names = new LinkedHashMap<>();
    private final Map<String, Optional<Article>> titles = new LinkedHashMap<>();
    private final Map<String, Article> addresses = new LinkedHashMap<>();
    private final Map<String, Slug> terms = new LinkedHashMap<>();
    private final Map<String, String> written = new LinkedHashMap<>();
    private final Map<String, Optional<String>> guesses = new HashMap<>();

    LinkIndex(List<Article> articles, Glossary glossary) {
        for (Article article : articles) {
            files.put(article.id(), article);
            put(names, bare(article.id()), article);
            put(titles, article.title(), article);
            article.metadata()
                    .credit()
                    .flatMap(Credit::url)
                    .flatMap(WebAddress::of)
                    .ifPresent(address -> addresses.putIfAbsent(address.value(), article));
        }
        glossary.terms().forEach(term -> {
            term.names().stream().map(Alias::text).forEach(name -> know(name, term.id()));
            know(term.id().value(), term.id());
        });
    }

    private void know(String name, Slug term) {
        terms.putIfAbsent(HeadingName.of(name), term);
        written.putIfAbsent(HeadingName.of(name), name);
    }

    private void put(Map<String, Optional<Article>> index, String name, Article article) {
        String key = HeadingName.of(name);
        if (!key.isEmpty()) {
            index.merge(key, Optional.of(article), (one, other) -> Optional.empty());
            written.putIfAbsent(key, name);
        }
    }

    /** Returns the article first published at an address. */
    Optional<Article> published(String address) {
        return WebAddress.of(address).map(found -> addresses.get(found.value()));
    }

    /** Returns the article of a name, as the end of a path or as the title of a page. */
    Optional<Article> named(String name) {
        String key = HeadingName.of(bare(name));
        return Optional.ofNullable(files.get(name))
                .or(() -> names.getOrDefault(key, Optional.empty()))
                .or(() -> titles.getOrDefault(HeadingName.of(name), Optional.empty()));
    }

    /** Returns the term of a name. */
    Optional<Slug> term(String name) {
        return Optional.ofNullable(terms.get(HeadingName.of(bare(name))));
    }

    /** Returns the name that was probably meant, with its ending where one was written, be it a file's; only for the first hundred names, since all known ones are compared. */
    Optional<String> nearest(String name) {
        Optional<String> guess = guess(name);
        return bare(name).equals(name)
                ? guess
                : guess.map(near -> named(near).map(Article::id).orElse(near));
    }

    private Optional<String> guess(String name) {
        String key = HeadingName.of(bare(name));
        return guesses.size() < MOST_GUESSES
                ? guesses.computeIfAbsent(
                        key,
                        unknown ->
                                EditDistance.nearest(unknown, written.keySet()).map(written::get))
                : guesses.getOrDefault(key, Optional.empty());
    }

    /** Returns the heading of an article that a fragment names. */
    static Optional<BlockId> passage(Article article, String fragment) {
        String key = HeadingName.of(fragment);
        return article.blocks(Role.HEADING).stream()
                .filter(heading ->
                        !key.isEmpty() && HeadingName.of(heading.text().text()).equals(key))
                .map(Block::id)
                .findFirst();
    }

    /** Returns the article a link was led to, if the link names a heading of the archive's that is not in it. */
    Optional<Article> withoutSection(String target, Mark led) {
        int hash = target.indexOf('#');
        boolean isOfWeb = target.contains("://");
        boolean namesHeading = hash >= 0 && hash + 1 < target.length() && target.charAt(hash + 1) != '^';
        return led instanceof Mark.ArticleLink link && link.passage().isEmpty() && namesHeading && !isOfWeb
                ? Optional.ofNullable(files.get(link.article()))
                : Optional.empty();
    }

    /** Returns the heading of an article that was probably meant. */
    static Optional<String> nearestHeading(Article article, String fragment) {
        Map<String, String> headings = new LinkedHashMap<>();
        for (Block heading : article.blocks(Role.HEADING)) {
            String words = heading.text().text();
            headings.putIfAbsent(HeadingName.of(words), words);
        }
        return EditDistance.nearest(HeadingName.of(fragment), headings.keySet()).map(headings::get);
    }

    private static String bare(String name) {
        return ENDING.matcher(name).replaceFirst("");
    }
}
