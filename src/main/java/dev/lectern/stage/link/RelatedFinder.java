package dev.lectern.stage.link;

import dev.lectern.model.annotation.AnnotatedArticle;
import dev.lectern.model.annotation.Annotation.TermMention;
import dev.lectern.model.archive.RelatedArticle;
import dev.lectern.model.archive.tie.Tie;
import dev.lectern.model.archive.tie.Ties;
import dev.lectern.model.document.Block;
import dev.lectern.model.document.BlockId;
import dev.lectern.model.document.Role;
import dev.lectern.model.glossary.Glossary;
import dev.lectern.model.glossary.Term;
import dev.lectern.model.text.Slug;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;

/**
 * Finds the articles that mention the same terms and whose passages are tied.
 *
 * <p>A shared term weighs ln((N + 1) / df), where df of the N articles mention it: one that all mention still counts a
 * little. The weight is multiplied by the geometric mean of 1 + ln(n) in both articles, n being the mentions there, those
 * in title and deck counted three times. Candidates come from an inverted index of which each term keeps the {@value
 * #POSTINGS} articles that mention it most, and from the ties. A tie counts a quarter of its weight.
 */
final class RelatedFinder {

    private static final int POSTINGS = 200;
    private static final int CANDIDATES = 25;
    private static final int MOST = 5;
    private static final int PROMINENCE = 3;
    private static final double WORTH_OF_TIE = 0.25;
    private static final int AT_A_TIME = 64;

    private final List<AnnotatedArticle> articles;
    private final Ties ties;
    private final Map<String, Integer> numbers = new HashMap<>();
    private final List<Map<Slug, Double>> strengths = new ArrayList<>();
    private final Map<Slug, Double> rarities = new HashMap<>();
    private final Map<Slug, Posting[]> postings = new HashMap<>();

    /** An article that mentions a term, and how strongly. */
    private record Posting(int article, double strength) {}

    RelatedFinder(List<AnnotatedArticle> articles, Glossary glossary, Ties ties) {
        this.articles = articles;
        this.ties = ties;
        Set<Slug> counted = new HashSet<>();
        glossary.terms().stream()
                .filter(term -> term.linking() != Term.Linking.NEVER)
                .forEach(term -> counted.add(term.id()));
        Map<Slug, List<Posting>> all = new HashMap<>();
        for (int at = 0; at < articles.size(); at++) {
            Map<Slug, Double> strength = strengths(articles.get(at), counted);
            strengths.add(strength);
            numbers.put(articles.get(at).id(), at);
            for (Map.Entry<Slug, Double> term : strength.entrySet()) {
                all.computeIfAbsent(term.getKey(), slug -> new ArrayList<>()).add(new Posting(at, term.getValue()));
            }
        }
        all.forEach((term, list) -> {
            rarities.put(term, StrictMath.log((articles.size() + 1.0) / list.size()));
            postings.put(term, capped(list));
        });
    }

    /** Returns for each article those related to it, the nearest first; an article without any is left out. */
    Map<String, List<RelatedArticle>> all() {
        List<List<RelatedArticle>> nearest = IntStream.range(0, articles.size() / AT_A_TIME + 1)
                .parallel()
                .mapToObj(part -> nearest(part * AT_A_TIME, Math.min(articles.size(), (part + 1) * AT_A_TIME)))
                .flatMap(List::stream)
                .toList();
        Map<String, List<RelatedArticle>> related = new LinkedHashMap<>();
        for (int at = 0; at < articles.size(); at++) {
            if (!nearest.get(at).isEmpty()) {
                related.put(articles.get(at).id(), nearest.get(at));
            }
        }
        return related;
    }

    /** Returns the nearest to each of some articles. */
    private List<List<RelatedArticle>> nearest(int from, int to) {
        double[] sums = new double[articles.size()];
        return IntStream.range(from, to).mapToObj(at -> nearestTo(at, sums)).toList();
    }

    /** Returns the nearest; the sums are zero before and after, so that one array serves several articles. */
    private List<RelatedArticle> nearestTo(int article, double[] sums) {
        List<Integer> touched = new ArrayList<>();
        strengths.get(article).forEach((term, strength) -> {
            double rarity = rarities.getOrDefault(term, 0.0);
            for (Posting posting : postings.getOrDefault(term, new Posting[0])) {
                if (posting.article() != article) {
                    if (sums[posting.article()] == 0) {
                        touched.add(posting.article());
                    }
                    sums[posting.article()] += rarity * Math.sqrt(strength * posting.strength());
                }
            }
        });
        for (Tie tie : ties.of(articles.get(article).id())) {
            int other =
                    numbers.getOrDefault(tie.facing(articles.get(article).id()).article(), article);
            if (sums[other] == 0) {
                touched.add(other);
            }
            sums[other] += tie.weight() * WORTH_OF_TIE;
        }
        List<RelatedArticle> nearest = touched.stream()
                .sorted(Comparator.<Integer>comparingDouble(other -> -sums[other])
                        .thenComparing(other -> articles.get(other).id()))
                .limit(CANDIDATES)
                .map(other -> compare(article, other))
                .sorted(Comparator.comparingDouble(RelatedArticle::score)
                        .reversed()
                        .thenComparing(RelatedArticle::article))
                .limit(MOST)
                .toList();
        touched.forEach(other -> sums[other] = 0);
        return nearest;
    }

    /** Weighs every term two articles share, also those whose list was too long to hold both. */
    private RelatedArticle compare(int article, int other) {
        Map<Slug, Double> weights = new TreeMap<>();
        for (Slug term : strengths.get(article).keySet()) {
            if (strengths.get(other).containsKey(term)) {
                weights.put(term, weight(term, article, other));
            }
        }
        double score =
                weights.values().stream().mapToDouble(Double::doubleValue).sum();
        List<Slug> shared = weights.entrySet().stream()
                .sorted(Map.Entry.<Slug, Double>comparingByValue().reversed().thenComparing(Map.Entry.comparingByKey()))
                .map(Map.Entry::getKey)
                .toList();
        String id = articles.get(other).id();
        List<Tie> tied = ties.of(articles.get(article).id()).stream()
                .filter(tie -> tie.in(id).article().equals(id))
                .sorted(Comparator.comparingDouble(Tie::weight).reversed().thenComparing(Tie::id))
                .toList();
        double weight = tied.stream().mapToDouble(Tie::weight).sum() * WORTH_OF_TIE;
        List<String> reasons = tied.stream()
                .map(tie -> tie.grounds().get(0).reason())
                .distinct()
                .toList();
        return new RelatedArticle(id, score + weight, shared, reasons);
    }

    private double weight(Slug term, int article, int other) {
        double both = strengths.get(article).getOrDefault(term, 0.0)
                * strengths.get(other).getOrDefault(term, 0.0);
        return rarities.getOrDefault(term, 0.0) * Math.sqrt(both);
    }

    private Posting[] capped(List<Posting> all) {
        return all.stream()
                .sorted(Comparator.comparingDouble(Posting::strength)
                        .reversed()
                        .thenComparing(
                                posting -> articles.get(posting.article()).id()))
                .limit(POSTINGS)
                .toArray(Posting[]::new);
    }

    private static Map<Slug, Double> strengths(AnnotatedArticle article, Set<Slug> counted) {
        Set<BlockId> prominent = new HashSet<>();
        prominent.add(BlockId.TITLE);
        article.article().blocks(Role.DECK).stream().map(Block::id).forEach(prominent::add);
        Map<Slug, Double> counts = new TreeMap<>();
        for (TermMention mention : article.mentions()) {
            if (counted.contains(mention.term())) {
                double weight = prominent.contains(mention.place().block()) ? PROMINENCE : 1;
                counts.merge(mention.term(), weight, Double::sum);
            }
        }
        counts.replaceAll((term, count) -> 1 + StrictMath.log(count));
        return counts;
    }
}
