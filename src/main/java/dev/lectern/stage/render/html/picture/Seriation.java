package dev.lectern.stage.render.html.picture;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * An order of the rows and columns of a table in which like stands beside like, so that its pattern shows.
 *
 * <p>Each part of the table that shares nothing with the others is ordered by reciprocal averaging: rows are scored by the
 * mean of their columns, columns by the mean of their rows, and so on until the scores stand still; they are then those of
 * the first axis of a correspondence analysis. See M. O. Hill, "Reciprocal averaging: an eigenvector method of
 * ordination", Journal of Ecology 61 (1973), 237–249. The parts follow one another by weight. Of the two directions that
 * are equally good that one is taken which has more of the weight at its beginning; what scores alike keeps its order.
 *
 * @param rows the numbers of the rows, in the order found
 * @param columns the numbers of the columns
 */
record Seriation(List<Integer> rows, List<Integer> columns) {

    private static final int ROUNDS = 400;
    private static final double NOTHING = 1e-12;
    private static final double SAME = 1e9;
    private static final double GOLDEN = 0.6180339887498949;

    /** Copies the lists. */
    Seriation {
        rows = List.copyOf(rows);
        columns = List.copyOf(columns);
    }

    /** Returns such an order; weights are by row, then column, and none is negative. */
    static Seriation of(double[][] weights) {
        List<Integer> rows = new ArrayList<>();
        List<Integer> columns = new ArrayList<>();
        for (Part part : Part.all(weights)) {
            part.order(weights, rows, columns);
        }
        return new Seriation(rows, columns);
    }

    /** Rows and columns that hang together. */
    private record Part(List<Integer> rows, List<Integer> columns, double weight) {

        /** Returns the parts, the heaviest first. */
        static List<Part> all(double[][] weights) {
            int columnCount = weights.length == 0 ? 0 : weights[0].length;
            int[] partOfRow = new int[weights.length];
            int[] partOfColumn = new int[columnCount];
            Arrays.fill(partOfRow, -1);
            Arrays.fill(partOfColumn, -1);
            List<Part> parts = new ArrayList<>();
            for (int row = 0; row < weights.length; row++) {
                if (partOfRow[row] < 0) {
                    spread(weights, row, parts.size(), partOfRow, partOfColumn);
                    parts.add(part(weights, members(partOfRow, parts.size()), members(partOfColumn, parts.size())));
                }
            }
            for (int column : members(partOfColumn, -1)) {
                parts.add(new Part(List.of(), List.of(column), 0));
            }
            parts.sort(Comparator.comparingDouble(Part::weight).reversed());
            return parts;
        }

        private static void spread(double[][] weights, int start, int part, int[] partOfRow, int[] partOfColumn) {
            List<Integer> waiting = new ArrayList<>(List.of(start));
            partOfRow[start] = part;
            for (int at = 0; at < waiting.size(); at++) {
                int row = waiting.get(at);
                for (int column = 0; column < partOfColumn.length; column++) {
                    if (weights[row][column] > 0 && partOfColumn[column] < 0) {
                        partOfColumn[column] = part;
                        for (int other = 0; other < weights.length; other++) {
                            if (weights[other][column] > 0 && partOfRow[other] < 0) {
                                partOfRow[other] = part;
                                waiting.add(other);
                            }
                        }
                    }
                }
            }
        }

        private static List<Integer> members(int[] partOf, int part) {
            List<Integer> members = new ArrayList<>();
            for (int at = 0; at < partOf.length; at++) {
                if (partOf[at] == part) {
                    members.add(at);
                }
            }
            return members;
        }

        private static Part part(double[][] weights, List<Integer> rows, List<Integer> columns) {
            double weight = 0;
            for (int row : rows) {
                for (int column : columns) {
                    weight += weights[row][column];
                }
            }
            return new Part(rows, columns, weight);
        }

        void order(double[][] weights, List<Integer> orderedRows, List<Integer> orderedColumns) {
            double[][] table = new double[rows.size()][columns.size()];
            for (int row = 0; row < table.length; row++) {
                for (int column = 0; column < columns.size(); column++) {
                    table[row][column] = weights[rows.get(row)][columns.get(column)];
                }
            }
            double[] columnScores = scores(table);
            double[] rowScores = means(table, columnScores);
            if (leansBack(table, rowScores)) {
                negate(rowScores);
                negate(columnScores);
            }
            orderedRows.addAll(sorted(rows, rowScores));
            orderedColumns.addAll(sorted(columns, columnScores));
        }
    }

    /** Returns the columns' scores on the first axis. */
    private static double[] scores(double[][] table) {
        double[][] turned = turned(table);
        double[] masses = new double[turned.length];
        double[] scores = new double[turned.length];
        for (int column = 0; column < turned.length; column++) {
            masses[column] = Arrays.stream(turned[column]).sum();
            scores[column] = (column + 1) * GOLDEN % 1;
        }
        for (int round = 0; round < ROUNDS && standardize(scores, masses); round++) {
            scores = means(turned, means(table, scores));
        }
        standardize(scores, masses);
        return scores;
    }

    /** Takes the mean, by which everything scores alike, out of the scores; tells whether anything is left. */
    private static boolean standardize(double[] scores, double[] masses) {
        double mass = Arrays.stream(masses).sum();
        double mean = 0;
        for (int at = 0; at < scores.length; at++) {
            mean += scores[at] * masses[at] / mass;
        }
        double square = 0;
        for (int at = 0; at < scores.length; at++) {
            scores[at] -= mean;
            square += scores[at] * scores[at] * masses[at] / mass;
        }
        double length = Math.sqrt(square);
        if (!(length > NOTHING)) {
            Arrays.fill(scores, 0);
            return false;
        }
        for (int at = 0; at < scores.length; at++) {
            scores[at] /= length;
        }
        return true;
    }

    /** Returns for each row the mean of scores, weighted by its cells. */
    private static double[] means(double[][] table, double[] scores) {
        double[] means = new double[table.length];
        for (int row = 0; row < table.length; row++) {
            double mass = 0;
            for (int column = 0; column < scores.length; column++) {
                means[row] += table[row][column] * scores[column];
                mass += table[row][column];
            }
            means[row] = mass == 0 ? 0 : means[row] / mass;
        }
        return means;
    }

    private static double[][] turned(double[][] table) {
        double[][] turned = new double[table.length == 0 ? 0 : table[0].length][table.length];
        for (int row = 0; row < table.length; row++) {
            for (int column = 0; column < turned.length; column++) {
                turned[column][row] = table[row][column];
            }
        }
        return turned;
    }

    /** Tells whether most of the weight would come last. */
    private static boolean leansBack(double[][] table, double[] scores) {
        double lean = 0;
        List<Integer> order = sorted(IntStream.range(0, table.length).boxed().toList(), scores);
        for (int place = 0; place < order.size(); place++) {
            lean += (2 * place + 1 - order.size())
                    * Arrays.stream(table[order.get(place)]).sum();
        }
        return lean > NOTHING || (lean >= -NOTHING && !order.isEmpty() && order.get(0) > order.get(order.size() - 1));
    }

    private static void negate(double[] scores) {
        for (int at = 0; at < scores.length; at++) {
            scores[at] = -scores[at];
        }
    }

    private static List<Integer> sorted(List<Integer> numbers, double[] scores) {
        return IntStream.range(0, numbers.size())
                .boxed()
                .sorted(Comparator.comparingLong(at -> Math.round(scores[at] * SAME)))
                .map(numbers::get)
                .toList();
    }
}
