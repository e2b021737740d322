package dev.lectern.stage.link;

import dev.lectern.model.archive.Permalinks;
import dev.lectern.model.document.Article;
import dev.lectern.model.text.Folding;
import dev.lectern.model.text.Slug;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Gives every article its address.
 *
 * <p>An address comes from the title and is kept once it is locked, whatever becomes of the title. Where two articles
 * want one address the locked one has it, otherwise the one whose id comes first; the others are numbered. No address is
 * one that the site needs itself or that Windows keeps for its devices.
 */
public final class PermalinkAssigner {

    /**
     * Returns the addresses of these articles.
     *
     * @param locked the addresses of earlier builds by article id; those of articles that are not among these stay taken
     */
    public Permalinks assign(List<Article> articles, Map<String, Slug> locked) {
        List<Article> ordered =
                articles.stream().sorted(Comparator.comparing(Article::id)).toList();
        Map<String, Slug> slugs = new HashMap<>();
        Set<String> present = ordered.stream().map(Article::id).collect(Collectors.toSet());
        Set<Slug> taken = new HashSet<>();
        locked.forEach((id, slug) -> {
            if (!present.contains(id)) {
                taken.add(slug);
            }
        });
        for (Article article : ordered) {
            Slug kept = locked.get(article.id());
            if (kept != null && !kept.isReserved() && taken.add(kept)) {
                slugs.put(article.id(), kept);
            }
        }
        for (Article article : ordered) {
            Slug wished = wished(article);
            if (!slugs.containsKey(article.id()) && !wished.isReserved() && taken.add(wished)) {
                slugs.put(article.id(), wished);
            }
        }
        Map<Slug, Integer> numbers = new HashMap<>();
        for (Article article : ordered) {
            slugs.computeIfAbsent(article.id(), id -> numbered(wished(article), taken, numbers));
        }
        return new Permalinks(slugs);
    }

    private static Slug wished(Article article) {
        return Slug.from(Folding.isBlank(article.title()) ? article.id() : article.title());
    }

    private static Slug numbered(Slug wished, Set<Slug> taken, Map<Slug, Integer> numbers) {
        Slug numbered = wished;
        do {
            numbered = wished.numbered(numbers.merge(wished, 1, Integer::sum) + 1);
        } while (!taken.add(numbered));
        return numbered;
    }
}
