package dev.lectern.model.archive.tie;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Everything that ties the passages of an archive to one another.
 *
 * @param all the weightiest first, then by id
 * @param accounts those that differ first, then those of most statements
 * @param spellings the most frequent names first
 * @param byArticle the ties of each article, in its reading order; an article without any is left out
 * @param unknown ids in the editor's rulings that name no tie and no account
 */
public record Ties(
        List<Tie> all,
        List<Account> accounts,
        List<SpellingDifference> spellings,
        Map<String, List<Tie>> byArticle,
        Set<String> unknown) {

    /** No ties at all. */
    public static final Ties NONE = new Ties(List.of(), List.of(), List.of(), Map.of(), Set.of());

    /** Copies the collections. */
    public Ties {
        all = List.copyOf(all);
        accounts = List.copyOf(accounts);
        spellings = List.copyOf(spellings);
        byArticle = Map.copyOf(byArticle);
        unknown = Set.copyOf(unknown);
    }

    /** Returns the ties of an article, in its reading order. */
    public List<Tie> of(String article) {
        return byArticle.getOrDefault(article, List.of());
    }

    /** Returns the account with that id. */
    public Optional<Account> account(String id) {
        return accounts.stream().filter(account -> account.id().equals(id)).findFirst();
    }
}
