package dev.lectern.stage.render.html.picture;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class SeriationTest {

    static Stream<Long> seeds() {
        return LongStream.range(0, 100).boxed();
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void findsABandThatWasShuffledAway(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        int rows = 6 + random.nextInt(30);
        int columns = 5 + random.nextInt(20);
        double[][] band = band(rows, columns);
        List<Integer> shuffledRows = shuffled(rows, random);
        List<Integer> shuffledColumns = shuffled(columns, random);
        double[][] given = permuted(band, shuffledRows, shuffledColumns);

        Seriation order = Seriation.of(given);
        double[][] found = permuted(given, order.rows(), order.columns());

        assertThat(strain(found))
                .as("seed %d", seed)
                .isCloseTo(strain(band), org.assertj.core.data.Offset.offset(1e-6));
        assertThat(strain(found)).as("seed %d", seed).isLessThanOrEqualTo(strain(given));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void bettersAnyOrderOfANoisyBand(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        double[][] noisy = band(30, 24);
        for (double[] row : noisy) {
            for (int column = 0; column < row.length; column++) {
                row[column] = random.nextInt(10) == 0 ? random.nextInt(3) : row[column];
            }
        }
        double[][] given = permuted(noisy, shuffled(30, random), shuffled(24, random));
        Seriation order = Seriation.of(given);

        assertThat(strain(permuted(given, order.rows(), order.columns())))
                .as("seed %d", seed)
                .isLessThan(0.95 * strain(given));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void ordersEveryRowAndColumnOnceWhateverTheTable(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        double[][] table = new double[random.nextInt(12)][random.nextInt(12)];
        for (double[] row : table) {
            for (int column = 0; column < row.length; column++) {
                row[column] = random.nextInt(4) == 0 ? random.nextInt(5) : 0;
            }
        }
        Seriation order = Seriation.of(table);

        assertThat(order.rows()).as("seed %d", seed).containsExactlyInAnyOrderElementsOf(counted(table.length));
        assertThat(order.columns())
                .as("seed %d", seed)
                .containsExactlyInAnyOrderElementsOf(counted(table.length == 0 ? 0 : table[0].length));
    }

    @Test
    void keepsPartsThatShareNothingApartTheHeaviestFirst() {
        double[][] table = {
            {0, 1, 0, 0},
            {3, 0, 0, 2},
            {0, 1, 1, 0},
            {2, 0, 0, 3},
        };
        Seriation order = Seriation.of(table);

        assertThat(order.rows().subList(0, 2)).containsExactlyInAnyOrder(1, 3);
        assertThat(order.columns().subList(0, 2)).containsExactlyInAnyOrder(0, 3);
    }

    @Test
    void keepsTheOrderOfWhatIsAlike() {
        double[][] alike = {{1, 1}, {1, 1}, {1, 1}};

        assertThat(Seriation.of(alike)).isEqualTo(new Seriation(List.of(0, 1, 2), List.of(0, 1)));
    }

    @Test
    void beginsWhereTheWeightIs() {
        double[][] table = {{1, 1, 0}, {0, 1, 2}, {0, 0, 9}};

        assertThat(Seriation.of(table).rows()).containsExactly(2, 1, 0);
    }

    /** Rows that move from the first columns to the last. */
    private static double[][] band(int rows, int columns) {
        double[][] band = new double[rows][columns];
        for (int row = 0; row < rows; row++) {
            double middle = (double) row / (rows - 1) * (columns - 1);
            for (int column = 0; column < columns; column++) {
                band[row][column] = Math.max(0, 4 - Math.abs(column - middle));
            }
        }
        return band;
    }

    /** How much neighbours differ, along both edges. */
    private static double strain(double[][] table) {
        double strain = 0;
        for (int row = 0; row < table.length; row++) {
            for (int column = 0; column < table[row].length; column++) {
                strain += row == 0 ? 0 : Math.abs(table[row][column] - table[row - 1][column]);
                strain += column == 0 ? 0 : Math.abs(table[row][column] - table[row][column - 1]);
            }
        }
        return strain;
    }

    private static double[][] permuted(double[][] table, List<Integer> rows, List<Integer> columns) {
        return rows.stream()
                .map(row -> columns.stream()
                        .mapToDouble(column -> table[row][column])
                        .toArray())
                .toArray(double[][]::new);
    }

    private static List<Integer> shuffled(int count, SplittableRandom random) {
        List<Integer> numbers = new ArrayList<>(counted(count));
        for (int at = count - 1; at > 0; at--) {
            java.util.Collections.swap(numbers, at, random.nextInt(at + 1));
        }
        return numbers;
    }

    private static List<Integer> counted(int count) {
        return IntStream.range(0, count).boxed().toList();
    }
}
