package dev.lectern.stage.link.tie;

import dev.lectern.model.annotation.AnnotatedArticle;
import dev.lectern.model.archive.ArchiveOrder;
import dev.lectern.model.archive.tie.Account;
import dev.lectern.model.archive.tie.Bounds;
import dev.lectern.model.archive.tie.Rulings;
import dev.lectern.model.archive.tie.SpellingDifference;
import dev.lectern.model.archive.tie.Tie;
import dev.lectern.model.archive.tie.Ties;
import dev.lectern.model.glossary.Glossary;
import dev.lectern.model.memory.Memory;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Ties passages of different articles by what they literally have in common: a number of one sort of thing, a phrase, a
 * term that few passages name, a time and what is said of it. The order in which the articles are given makes no
 * difference.
 */
public final class TieFinder {

    private final Memory memory;

    /** Makes a finder that reads every article. */
    public TieFinder() {
        this(Memory.NONE);
    }

    /** Makes a finder that remembers what it has read in articles. */
    public TieFinder(Memory memory) {
        this.memory = memory;
    }

    /** Returns the ties and accounts of an archive, as its editor rules. */
    public Ties find(List<AnnotatedArticle> articles, Glossary glossary, Rulings rulings) {
        List<AnnotatedArticle> ordered =
                articles.stream().sorted(ArchiveOrder.OF_ARTICLES).toList();
        Shelf shelf = Shelf.of(ordered, memory);
        AccountBook book = new AccountBook(shelf, glossary, rulings);
        List<SpellingDifference> spellings = new NameVariants(shelf).shown();
        Candidates found = new Candidates(shelf);
        book.topics().forEach(found::add);
        new SharedNames(shelf, glossary).all().forEach(found::add);
        new SharedSpellings(shelf, spellings).all().forEach(found::add);
        new SharedPhrases(shelf, rulings.phrases()).all().forEach(found::add);
        new SharedDates(shelf, glossary).all().forEach(found::add);
        Set<String> unknown = new HashSet<>(rulings.confirmed());
        unknown.addAll(rulings.silenced());
        unknown.addAll(rulings.subjects().keySet());
        unknown.removeAll(book.ids());
        List<Candidate> candidates = found.all();
        Selection selection = new Selection(shelf);
        selection.heed(rulings, unknown, candidates);
        List<Tie> ties = selection.of(candidates);
        return new Ties(ties, sorted(book.accounts()), spellings, byArticle(ties, ordered), unknown);
    }

    private static List<Account> sorted(List<Account> accounts) {
        return accounts.stream()
                .sorted(Comparator.comparing((Account account) -> account.agreement() != Bounds.Agreement.DIFFER)
                        .thenComparing(account -> -account.statements().size())
                        .thenComparing(Account::id))
                .toList();
    }

    /** Sorts the ties into the articles, by where their passages stand. */
    private static Map<String, List<Tie>> byArticle(List<Tie> ties, List<AnnotatedArticle> articles) {
        Map<String, List<Tie>> byArticle = new HashMap<>();
        for (Tie tie : ties) {
            byArticle
                    .computeIfAbsent(tie.one().article(), id -> new ArrayList<>())
                    .add(tie);
            byArticle
                    .computeIfAbsent(tie.other().article(), id -> new ArrayList<>())
                    .add(tie);
        }
        for (AnnotatedArticle article : articles) {
            List<Tie> own = byArticle.get(article.id());
            if (own != null) {
                Map<Object, Integer> order = new HashMap<>();
                article.article().blocks().forEach(block -> order.put(block.id(), order.size()));
                own.sort(Comparator.comparing((Tie tie) ->
                                order.getOrDefault(tie.in(article.id()).place().block(), 0))
                        .thenComparing(tie -> tie.in(article.id()).place().span()));
            }
        }
        return byArticle;
    }
}
