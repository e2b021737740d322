package dev.lectern.stage.link;

import dev.lectern.model.annotation.AnnotatedArticle;
import dev.lectern.model.annotation.Place;
import dev.lectern.model.archive.Backlink;
import dev.lectern.model.archive.Links;
import dev.lectern.model.archive.RelatedArticle;
import dev.lectern.model.archive.tie.Account;
import dev.lectern.model.archive.tie.SpellingDifference;
import dev.lectern.model.archive.tie.Tie;
import dev.lectern.model.archive.tie.Ties;
import dev.lectern.model.archive.tie.Witness;
import dev.lectern.model.document.Article;
import dev.lectern.model.text.Folding;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;

/**
 * The links of an archive as it was, less those whose passages are no longer there: what can be shown of a changed archive at
 * once, until it is linked anew. What speaks of passages that are still there stays, though it may be true no more.
 */
public final class EarlierLinks {

    private final Map<String, Article> articles = new HashMap<>();

    private final Set<Article> unchanged = Collections.newSetFromMap(new IdentityHashMap<>());

    private EarlierLinks(List<AnnotatedArticle> articles, List<AnnotatedArticle> before) {
        articles.forEach(article -> this.articles.put(article.id(), article.article()));
        before.forEach(article -> unchanged.add(article.article()));
    }

    /**
     * Returns what is left of some links among these articles.
     *
     * @param before the articles they were the links of
     */
    public static Links among(List<AnnotatedArticle> articles, List<AnnotatedArticle> before, Links links) {
        return new EarlierLinks(articles, before).left(links);
    }

    private Links left(Links earlier) {
        Map<String, List<RelatedArticle>> related = new TreeMap<>(earlier.related());
        related.keySet().retainAll(articles.keySet());
        related.replaceAll((id, list) -> filtered(list, other -> articles.containsKey(other.article())));
        Map<String, List<Backlink>> backlinks = new TreeMap<>(earlier.backlinks());
        backlinks.keySet().retainAll(articles.keySet());
        backlinks.replaceAll((id, list) ->
                filtered(list, link -> articles.containsKey(link.from()) && says(articles.get(link.from()), link)));
        return new Links(related, backlinks, earlier.furtherBacklinks(), left(earlier.ties()));
    }

    private Ties left(Ties earlier) {
        List<Account> accounts = filtered(
                earlier.accounts(),
                account -> account.statements().stream().allMatch(statement -> stands(statement.witness())));
        Set<String> gone = new HashSet<>();
        earlier.accounts().forEach(account -> gone.add(account.id()));
        accounts.forEach(account -> gone.remove(account.id()));
        Predicate<Tie> isLeft = tie -> stands(tie.one())
                && stands(tie.other())
                && tie.grounds().stream()
                        .noneMatch(ground ->
                                ground.account().filter(gone::contains).isPresent());
        List<SpellingDifference> spellings = filtered(
                earlier.spellings(),
                difference -> difference.variants().stream()
                        .map(variant -> variant.counts().keySet())
                        .flatMap(Collection::stream)
                        .allMatch(articles::containsKey));
        Map<String, List<Tie>> byArticle = new TreeMap<>(earlier.byArticle());
        byArticle.replaceAll((id, ties) -> filtered(ties, isLeft));
        byArticle.values().removeIf(List::isEmpty);
        return new Ties(filtered(earlier.all(), isLeft), accounts, spellings, byArticle, earlier.unknown());
    }

    private boolean stands(Witness witness) {
        Article article = articles.get(witness.article());
        return article != null && (unchanged.contains(article) || stands(witness, article));
    }

    private static boolean stands(Witness witness, Article article) {
        return isIn(article, witness.place())
                && Folding.singleSpaced(witness.place()
                                .span()
                                .of(article.text(witness.place().block())))
                        .equals(witness.text());
    }

    /** Tells whether a passage still has the sentence, in whatever white space. */
    private boolean says(Article article, Backlink link) {
        return unchanged.contains(article)
                || isIn(article, link.place())
                        && Folding.singleSpaced(article.text(link.place().block()))
                                .contains(link.sentence());
    }

    private static boolean isIn(Article article, Place place) {
        return place.span().end() <= article.text(place.block()).length();
    }

    private static <T> List<T> filtered(List<T> all, Predicate<T> condition) {
        return all.stream().filter(condition).toList();
    }
}
