package dev.lectern.stage.render;

import dev.lectern.model.annotation.Place;
import dev.lectern.model.archive.tie.Account;
import dev.lectern.model.archive.tie.Bounds;
import dev.lectern.model.archive.tie.SpellingDifference;
import dev.lectern.model.archive.tie.Statement;
import dev.lectern.model.archive.tie.Tie;
import dev.lectern.model.archive.tie.Tie.Ground;
import dev.lectern.model.archive.tie.Tie.Kind;
import dev.lectern.model.archive.tie.Ties;
import dev.lectern.model.archive.tie.Witness;
import dev.lectern.model.document.Article;
import dev.lectern.model.document.Block;
import dev.lectern.model.text.Fingerprint;
import dev.lectern.model.text.Folding;
import dev.lectern.model.text.Sentences;
import dev.lectern.model.text.Slug;
import dev.lectern.model.text.Span;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;

/** Ties, accounts and spellings, made by hand between the first places that have some words. */
public final class TieDraft {

    private final List<Function<Map<String, Article>, Tie>> ties = new ArrayList<>();
    private final List<Function<Map<String, Article>, Account>> accounts = new ArrayList<>();
    private final List<SpellingDifference> spellings = new ArrayList<>();

    /** Ties words of one article to words of another, for grounds that weigh less and less, in the margin. */
    public TieDraft tie(String one, String words, String other, String answer, Ground... grounds) {
        return tie(false, one, words, other, answer, grounds);
    }

    /** Ties them, and the editor says that it is right. */
    public TieDraft confirmed(String one, String words, String other, String answer, Ground... grounds) {
        return tie(true, one, words, other, answer, grounds);
    }

    private TieDraft tie(boolean confirmed, String one, String words, String other, String answer, Ground... grounds) {
        double weight = 100 - ties.size();
        ties.add(articles -> {
            Witness first = witness(article(articles, one), words);
            Witness second = witness(article(articles, other), answer);
            boolean swap = one.compareTo(other) > 0;
            boolean isName = grounds.length == 1 && grounds[0].kind() == Kind.NAME;
            return new Tie(
                    "t-" + Fingerprint.of(one + words + other + answer).substring(0, 10),
                    swap ? second : first,
                    swap ? first : second,
                    List.of(grounds),
                    weight,
                    isName ? Tie.Standing.FOOT : Tie.Standing.MARGIN,
                    confirmed);
        });
        return this;
    }

    /** Makes a ground. */
    public static Ground ground(Kind kind, String subject, String reason) {
        return new Ground(kind, subject, reason, 1, Optional.empty());
    }

    /** Makes the ground of a figure. */
    public static Ground figure(String account, String subject) {
        return new Ground(Kind.FIGURE, subject, "both give a number of " + subject, 1, Optional.of(account));
    }

    /** Adds an account: its id, its name and its rule in a row, then its statements. */
    public TieDraft account(String id, String name, String rule, List<String> shared, Said... said) {
        accounts.add(articles -> new Account(
                id,
                name,
                rule,
                shared,
                Stream.of(said)
                        .map(one -> new Statement(
                                new Bounds(number(one.least()), number(one.most())),
                                "",
                                one.words(),
                                one.unit(),
                                witness(article(articles, one.article()), one.words())))
                        .toList()));
        return this;
    }

    /** A figure in an article: its words, and what they allow; a bound that is empty is open. */
    public record Said(String article, String words, String least, String most, String unit) {

        /** Makes one without a unit. */
        public Said(String article, String words, String least, String most) {
            this(article, words, least, most, "");
        }
    }

    /** Adds a name, its first spelling in the one article, its second in the other. */
    public TieDraft spelling(String term, String spelling, String article, String other, String there) {
        return spelling(term, spelling, Map.of(article, 2), other, Map.of(there, 1));
    }

    /** Adds a name, with how often each article has its first spelling and its second. */
    TieDraft spelling(
            String term, String spelling, Map<String, Integer> counts, String other, Map<String, Integer> others) {
        spellings.add(new SpellingDifference(
                Optional.of(term).filter(Slug::isValid).map(Slug::new),
                List.of(
                        new SpellingDifference.Variant(spelling, counts),
                        new SpellingDifference.Variant(other, others))));
        return this;
    }

    Ties made(List<Article> articles) {
        Map<String, Article> byId = new TreeMap<>();
        articles.forEach(article -> byId.put(article.id(), article));
        List<Tie> made = ties.stream().map(tie -> tie.apply(byId)).toList();
        Map<String, List<Tie>> byArticle = new LinkedHashMap<>();
        for (Article article : articles) {
            Map<String, Integer> order = new HashMap<>();
            article.blocks().forEach(block -> order.put(block.id().value(), order.size()));
            List<Tie> own = made.stream()
                    .filter(tie -> tie.one().article().equals(article.id())
                            || tie.other().article().equals(article.id()))
                    .sorted(Comparator.comparing((Tie tie) -> order.getOrDefault(
                                    tie.in(article.id()).place().block().value(), 0))
                            .thenComparing(tie -> tie.in(article.id()).words().get(0)))
                    .toList();
            if (!own.isEmpty()) {
                byArticle.put(article.id(), own);
            }
        }
        return new Ties(
                made, accounts.stream().map(account -> account.apply(byId)).toList(), spellings, byArticle, Set.of());
    }

    private static Optional<BigDecimal> number(String digits) {
        return Optional.of(digits).filter(text -> !text.isEmpty()).map(BigDecimal::new);
    }

    private static Article article(Map<String, Article> articles, String id) {
        return Optional.ofNullable(articles.get(id)).orElseThrow();
    }

    private static Witness witness(Article article, String words) {
        Block block = article.blocks().stream()
                .filter(one -> one.text().text().contains(words))
                .findFirst()
                .orElseThrow();
        String text = block.text().text();
        int start = text.indexOf(words);
        Span span = new Span(start, start + words.length());
        Span sentence =
                Sentences.around(span, Sentences.in(text, article.metadata().language()));
        return new Witness(
                article.id(), new Place(block.id(), sentence), List.of(span), Folding.singleSpaced(sentence.of(text)));
    }
}
