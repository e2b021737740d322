package dev.lectern.stage.verify;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.SplittableRandom;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AddressTest {

    private static final String[] PAGES = {"a.html", "n/a.html", "n/o/a.html"};
    private static final String[] PARTS = {"..", "..", "..", ".", "", "x", "y.html", ".z", "..."};

    @Test
    void shortWayLeadsWhereTheLongOneDoes() {
        SplittableRandom random = new SplittableRandom(20261122);
        for (int round = 0; round < 20_000; round++) {
            String page = PAGES[random.nextInt(PAGES.length)];
            String path = Stream.generate(() -> PARTS[random.nextInt(PARTS.length)])
                    .limit(1 + random.nextInt(5))
                    .collect(Collectors.joining("/"));
            assertThat(Address.resolve(page, path))
                    .as("\"%s\" on %s", path, page)
                    .isEqualTo(Address.resolveByParts(page, path));
        }
    }

    @ParameterizedTest
    @CsvSource({
        "n/a.html, b.html, n/b.html",
        "n/a.html, ../b.html, b.html",
        "n/o/a.html, ../../p/b.html, p/b.html",
        "n/a.html, ../../b.html, ../b.html",
        "a.html, ../b.html, ../b.html",
        "n/a.html, .., ''",
        "n/a.html, ., n/",
        "n/a.html, o/, n/o/",
        "n/a.html, ./b/../c.html, n/c.html",
        "n/a.html, ' b.html ', n/b.html",
        "n/a.html, '..\\b.html', b.html"
    })
    void addressLeadsWhereABrowserGoes(String page, String written, String path) {
        assertThat(Address.of(written).from(page).path()).isEqualTo(path);
    }
}
