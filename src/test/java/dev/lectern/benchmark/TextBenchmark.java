package dev.lectern.benchmark;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import dev.lectern.benchmark.TextMeasures.Overlap;
import dev.lectern.model.diagnostic.LecternException;
import dev.lectern.model.source.Editorial;
import dev.lectern.stage.extract.ArticleExtractor;
import dev.lectern.testing.Sources;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * Scores recognition of bare text on pages with known articles: the Article Extraction Benchmark by sequences of four
 * words and the Web Content Extraction Benchmark by words, and for safety the known articles themselves. The folder with
 * both, {@code aeb} and {@code wcxb}, is named by {@code -Dlectern.benchmark=DIR}.
 */
@Tag("benchmark")
class TextBenchmark {

    private static final String NOT_SCORED =
            "THE BENCHMARK WAS SKIPPED: name the folder of pages with -Dlectern.benchmark=DIR";
    private static final String TITLE = "A title of five words\n\n";
    private final Map<String, Double> figures = new TreeMap<>();

    @Test
    void noFigureFallsBelowItsFloor() throws IOException {
        String folder = System.getProperty("lectern.benchmark", "");
        boolean named = !folder.isEmpty() && Files.isDirectory(Path.of(folder));
        if (!named) {
            System.err.println(NOT_SCORED);
        }
        Assumptions.assumeTrue(named, NOT_SCORED);
        scorePages(Path.of(folder), "aeb", TextMeasures::ofSequences);
        scorePages(Path.of(folder), "wcxb", TextMeasures::ofWords);
        scoreSafety(Path.of(folder), "aeb");
        scoreSafety(Path.of(folder), "wcxb");
        Floors floors = Floors.read();
        Map<String, String> fallen = floors.fallen(figures);
        if (Boolean.getBoolean("benchmark.update")) {
            floors.raise(figures);
        }
        assertThat(fallen).as("figures %s", figures).isEmpty();
    }

    private void scorePages(Path folder, String set, BiFunction<String, String, Overlap> measure) throws IOException {
        Map<String, String> truths = truths(folder.resolve(set));
        for (String form : List.of("text-copied", "text-page")) {
            List<Overlap> overlaps = new ArrayList<>();
            for (Map.Entry<String, String> truth : truths.entrySet()) {
                Path page = folder.resolve(set).resolve(form).resolve(truth.getKey() + ".txt");
                overlaps.add(measure.apply(body(page, Files.readString(page)), truth.getValue()));
            }
            figures.put(set + "." + form + ".f1", set.equals("aeb") ? f1OfMeans(overlaps) : meanF1(overlaps));
        }
    }

    private void scoreSafety(Path folder, String set) throws IOException {
        long lost = 0;
        long all = 0;
        int untouched = 0;
        Map<String, String> truths = truths(folder.resolve(set));
        for (Map.Entry<String, String> truth : truths.entrySet()) {
            String text = truth.getValue();
            String body =
                    body(Path.of(truth.getKey() + ".txt"), TITLE + text.strip().replaceAll("\n+", "\n\n") + "\n");
            lost += TextMeasures.lost(body, text);
            all += TextMeasures.words(text).size();
            untouched += TextMeasures.words(body).equals(TextMeasures.words(text)) ? 1 : 0;
        }
        figures.put(set + ".safety.kept", 1 - lost / (double) all);
        figures.put(set + ".safety.untouched", untouched / (double) truths.size());
    }

    private static String body(Path page, String text) {
        try {
            return new ArticleExtractor()
                    .extract(Sources.text(page, text), Editorial.SILENT).article().body().stream()
                            .map(block -> block.text().text())
                            .collect(Collectors.joining("\n"));
        } catch (LecternException nothing) {
            return "";
        }
    }

    private static Map<String, String> truths(Path set) throws IOException {
        JsonObject pages = JsonParser.parseString(Files.readString(set.resolve("ground-truth.json")))
                .getAsJsonObject();
        Map<String, String> truths = new TreeMap<>();
        pages.entrySet()
                .forEach(page -> truths.put(
                        page.getKey(),
                        page.getValue().getAsJsonObject().get("articleBody").getAsString()));
        return truths;
    }

    private static double f1OfMeans(List<Overlap> overlaps) {
        return new Overlap(
                        overlaps.stream()
                                .mapToDouble(Overlap::precision)
                                .average()
                                .orElse(0),
                        overlaps.stream().mapToDouble(Overlap::recall).average().orElse(0))
                .f1();
    }

    private static double meanF1(List<Overlap> overlaps) {
        return overlaps.stream().mapToDouble(Overlap::f1).average().orElse(0);
    }
}
