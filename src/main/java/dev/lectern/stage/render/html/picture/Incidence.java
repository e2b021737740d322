package dev.lectern.stage.render.html.picture;

import dev.lectern.model.archive.ArchivedArticle;
import dev.lectern.model.archive.Dossier;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.ToIntFunction;

/**
 * How often which article mentions which term, for the part of the archive that a picture can show: the terms found in
 * most articles, and the articles that mention most of these terms. Ties go to the greater number of mentions, then to
 * the name.
 *
 * @param articles in the order of the pattern
 * @param terms in the order of the pattern
 * @param counts by article, then term, in the same orders
 */
record Incidence(List<ArchivedArticle> articles, List<Dossier> terms, int[][] counts) {

    static final int MOST_ARTICLES = 30;
    static final int MOST_TERMS = 24;

    /** Chooses and orders; the names tell articles that are otherwise alike apart. */
    static Incidence of(
            List<ArchivedArticle> articles, List<Dossier> dossiers, Function<ArchivedArticle, String> names) {
        List<Dossier> terms = dossiers.stream()
                .filter(dossier -> !dossier.counts().isEmpty())
                .sorted(Comparator.comparingInt(
                                (Dossier dossier) -> dossier.counts().size())
                        .thenComparing(Dossier::mentions)
                        .reversed()
                        .thenComparing(dossier -> dossier.term().id()))
                .limit(MOST_TERMS)
                .sorted(Comparator.comparing(dossier -> dossier.term().id()))
                .toList();
        Map<String, int[]> tallies = tallies(terms);
        List<ArchivedArticle> speaking = articles.stream()
                .filter(article -> tallies.containsKey(article.id()))
                .sorted(Comparator.comparingInt(tally(tallies, 0))
                        .thenComparing(Comparator.comparingInt(tally(tallies, 1)))
                        .reversed()
                        .thenComparing(names))
                .limit(MOST_ARTICLES)
                .sorted(Comparator.comparing(names))
                .toList();
        return inPattern(speaking, terms);
    }

    /** Returns by article how many of the terms it mentions and how often altogether. */
    private static Map<String, int[]> tallies(List<Dossier> terms) {
        Map<String, int[]> tallies = new HashMap<>();
        for (Dossier dossier : terms) {
            dossier.counts().forEach((article, count) -> {
                int[] tally = tallies.computeIfAbsent(article, id -> new int[2]);
                tally[0]++;
                tally[1] += count;
            });
        }
        return tallies;
    }

    private static ToIntFunction<ArchivedArticle> tally(Map<String, int[]> tallies, int which) {
        return article -> tallies.getOrDefault(article.id(), new int[2])[which];
    }

    /** Weights are the roots of the counts: what the eye sees as the sides of the squares. */
    private static Incidence inPattern(List<ArchivedArticle> articles, List<Dossier> terms) {
        double[][] weights = new double[articles.size()][terms.size()];
        for (int row = 0; row < weights.length; row++) {
            for (int column = 0; column < terms.size(); column++) {
                weights[row][column] = Math.sqrt(count(terms.get(column), articles.get(row)));
            }
        }
        Seriation order = Seriation.of(weights);
        List<ArchivedArticle> rows = order.rows().stream().map(articles::get).toList();
        List<Dossier> columns = order.columns().stream().map(terms::get).toList();
        int[][] counts = new int[rows.size()][columns.size()];
        for (int row = 0; row < counts.length; row++) {
            for (int column = 0; column < columns.size(); column++) {
                counts[row][column] = count(columns.get(column), rows.get(row));
            }
        }
        return new Incidence(rows, columns, counts);
    }

    private static int count(Dossier dossier, ArchivedArticle article) {
        return dossier.counts().getOrDefault(article.id(), 0);
    }
}
