package dev.lectern.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** The figures below which recognition must not fall; {@code -Dbenchmark.update=true} raises them and never lowers one. */
final class Floors {

    private static final Path FILE = Path.of("src/test/resources/benchmark/floors.properties");
    private static final String HEADING =
            "# Figures below which recognition must not fall; raised by -Dbenchmark.update=true.\n";
    /** Differences below the last digit that is written are none. */
    private static final double ROUNDING = 0.00005;

    private final Map<String, Double> floors = new TreeMap<>();

    static Floors read() throws IOException {
        Floors floors = new Floors();
        for (String line : Files.readAllLines(FILE)) {
            if (!line.isBlank() && !line.startsWith("#")) {
                String[] cells = line.split("=", 2);
                floors.floors.put(cells[0].strip(), Double.valueOf(cells[1].strip()));
            }
        }
        return floors;
    }

    /** Returns what fell below its floor, in words, by name. */
    Map<String, String> fallen(Map<String, Double> figures) {
        Map<String, String> fallen = new TreeMap<>();
        figures.forEach((name, figure) -> {
            double floor = floors.getOrDefault(name, 0.0);
            if (figure < floor - ROUNDING) {
                fallen.put(name, String.format(Locale.ROOT, "%.4f is below the floor of %.4f", figure, floor));
            }
        });
        return fallen;
    }

    void raise(Map<String, Double> figures) throws IOException {
        figures.forEach((name, figure) -> floors.merge(name, figure, Math::max));
        Files.writeString(
                FILE,
                floors.entrySet().stream()
                        .map(floor -> String.format(Locale.ROOT, "%s = %.4f", floor.getKey(), floor.getValue()))
                        .collect(Collectors.joining("\n", HEADING, "\n")));
    }
}
