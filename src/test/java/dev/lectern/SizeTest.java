package dev.lectern;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Keeps files small enough to be read at one sitting. */
class SizeTest {

    private static final Path MAIN = Path.of("src/main/java");
    private static final int LONGEST_FILE = 300;
    private static final int LONGEST_MEDIAN = 90;

    @Test
    void noFileIsLongerThanThreeHundredLines() throws IOException {
        for (Path file : files()) {
            assertThat(Files.readAllLines(file)).as(file.toString()).hasSizeLessThanOrEqualTo(LONGEST_FILE);
        }
    }

    @Test
    void theMedianFileFitsTwoScreens() throws IOException {
        List<Integer> sizes = new ArrayList<>();
        for (Path file : files()) {
            sizes.add(Files.readAllLines(file).size());
        }
        sizes.sort(null);
        assertThat(sizes.get(sizes.size() / 2)).isLessThanOrEqualTo(LONGEST_MEDIAN);
    }

    @Test
    void everyPackageSaysInThreeLinesWhatHappensInIt() throws IOException {
        for (Path folder : files().stream().map(Path::getParent).distinct().toList()) {
            Path info = folder.resolve("package-info.java");
            assertThat(info).exists();
            List<String> said = Files.readAllLines(info).stream()
                    .filter(line -> line.startsWith(" * "))
                    .toList();
            assertThat(said).as(info.toString()).hasSize(3);
        }
    }

    private static List<Path> files() throws IOException {
        try (Stream<Path> walk = Files.walk(MAIN)) {
            return walk.filter(path -> path.toString().endsWith(".java"))
                    .sorted()
                    .toList();
        }
    }
}
