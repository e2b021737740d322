package dev.lectern.bars;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/** What the bars measured, the worst of each, in the log and in {@code target/bars.txt} when a run ends. */
final class Figures implements BeforeAllCallback {

    private static final Path RECORD = Path.of("target/bars.txt");
    private static final SortedMap<String, Figure> WORST = new TreeMap<>();

    /** Notes a value that must not be greater than the bar. */
    static synchronized void atMost(String what, double bar, double value, Object where) {
        WORST.merge(what, new Figure("<=", bar, value, 1, where.toString()), (one, other) -> one.or(other, 1));
    }

    /** Notes a value that must not be less than the bar. */
    static synchronized void atLeast(String what, double bar, double value, Object where) {
        WORST.merge(what, new Figure(">=", bar, value, 1, where.toString()), (one, other) -> one.or(other, -1));
    }

    /** Adds to a number of faults, of which there should be none. */
    static synchronized void faults(String what, int number, Object where) {
        WORST.merge(what, new Figure("=", 0, number, 1, where.toString()), Figure::and);
    }

    /** Has the record written when the run ends. */
    @Override
    public void beforeAll(ExtensionContext context) {
        AutoCloseable end = Figures::write;
        context.getRoot()
                .getStore(ExtensionContext.Namespace.create(Figures.class))
                .getOrComputeIfAbsent("record", key -> end, AutoCloseable.class);
    }

    private static void write() {
        StringBuilder table =
                new StringBuilder("%-46s %9s %10s %7s  %s%n".formatted("bar", "", "worst", "looks", "where"));
        WORST.forEach((what, figure) -> table.append("%-46s %2s %6s %10s %7d  %s%n"
                .formatted(
                        what,
                        figure.relation,
                        plain(figure.bar),
                        plain(figure.value),
                        figure.looks,
                        figure.relation.equals("=") && figure.value == 0 ? "" : figure.where)));
        try {
            Files.writeString(RECORD, table);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        System.out.printf("%nThe bars (%s)%n%n%s%n", RECORD, table);
    }

    private static String plain(double value) {
        return value == Math.rint(value) ? String.valueOf((long) value) : String.format(Locale.ROOT, "%.2f", value);
    }

    private record Figure(String relation, double bar, double value, int looks, String where) {

        Figure or(Figure other, int sign) {
            Figure worse = sign * other.value > sign * value ? other : this;
            return new Figure(relation, bar, worse.value, looks + other.looks, worse.where);
        }

        Figure and(Figure other) {
            return new Figure(
                    relation, bar, value + other.value, looks + other.looks, other.value > 0 ? other.where : where);
        }
    }
}
