package dev.lectern.bars;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.Gson;
import dev.lectern.testing.browser.InBrowser;
import dev.lectern.testing.browser.Tab;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

/** What readers type finds what they mean, and costs little. */
@Bars
@InBrowser
class SearchFindsBarsIT {

    private static final Path FOLDER = Path.of("src/test/resources/search");
    private static final int KIB = 1024;
    private static final int NEAR = 5;
    private static final String TERMS = "[...document.querySelectorAll('.search-terms h3 a')].map(link => link.href)";
    private static final String MARKS =
            "[...document.querySelectorAll('.search-answers ul mark')].map(mark => mark.textContent)";
    private static final String PASSAGES =
            "[...document.querySelectorAll('.search-answers ul a')].map(link => link.href)";

    /** A query, and the file and any of the words where what is meant stands. */
    private record Wish(String kind, String query, String file, List<String> words) {

        static Wish read(String line) {
            String[] parts = line.split("\t");
            return new Wish(
                    parts[0],
                    parts[1],
                    parts[2],
                    Arrays.stream(parts[3].split(" \\| "))
                            .map(SearchFindsBarsIT::plain)
                            .toList());
        }
    }

    private static final class Tally {

        private int wishes;
        private int first;
        private int near;
        private final List<String> missed = new ArrayList<>();

        void count(Wish wish, int rank) {
            wishes++;
            first += rank == 1 ? 1 : 0;
            near += rank >= 1 && rank <= NEAR ? 1 : 0;
            if (rank != 1) {
                missed.add(wish.query + " at " + rank);
            }
        }
    }

    @Test
    void whatIsMeantComesFirst(Tab tab) throws IOException {
        Map<String, Tally> tallies = new TreeMap<>();
        for (Wish wish : wishes()) {
            SeedsSite.ask(tab, SeedsSite.onDisk(""), wish.query);
            tallies.computeIfAbsent(wish.kind, kind -> new Tally()).count(wish, rank(tab, wish));
        }
        tallies.forEach((kind, tally) -> {
            String where = String.join("; ", tally.missed);
            Figures.atLeast(
                    "searches (" + kind + ") met first, per cent", 90, 100.0 * tally.first / tally.wishes, where);
            Figures.atLeast(
                    "searches (" + kind + ") met in five, per cent", 95, 100.0 * tally.near / tally.wishes, where);
            assertThat(tally.first * 100).as("%s first: %s", kind, where).isGreaterThanOrEqualTo(90 * tally.wishes);
            assertThat(tally.near * 100).as("%s in five: %s", kind, where).isGreaterThanOrEqualTo(95 * tally.wishes);
        });
        assertThat(tallies.get("plain").wishes).isEqualTo(25);
        assertThat(tallies.get("variant").wishes).isEqualTo(20);
    }

    /** The pairs that hold the words of the index too. */
    @Test
    void wordsOfAQueryAreThoseOfTheIndex(Tab tab) throws IOException {
        tab.go(SeedsSite.onDisk("search.html"));
        List<String> lines = lines("words.tsv");
        assertThat(lines).isNotEmpty();
        for (String line : lines) {
            String[] pair = (line + "\t").split("\t", -1);
            String words = tab.ask("lecternSearch.language.forms(" + new Gson().toJson(pair[0]) + ").join(' ')")
                    .getAsString();
            assertThat(words).as(pair[0]).isEqualTo(pair[1]);
        }
    }

    @Test
    void phraseIsFoundInItsOrderAndMarkedAsAWhole(Tab tab) {
        SeedsSite.ask(tab, SeedsSite.onDisk(""), "\"russian troops\"");
        assertThat(Measure.strings(tab.ask(MARKS))).isNotEmpty().allMatch("russian troops"::equalsIgnoreCase);
        SeedsSite.ask(tab, SeedsSite.onDisk(""), "\"troops russian\"");
        assertThat(Measure.strings(tab.ask(MARKS))).isEmpty();
    }

    @Test
    void unfinishedWordFindsWhatItMayBecome(Tab tab) {
        SeedsSite.ask(tab, SeedsSite.onDisk(""), "baikon");
        assertThat(Measure.strings(tab.ask(MARKS))).containsExactly("Baikonur");
    }

    @Test
    void nameOfATermFindsAllItsNamesAndSaysSo(Tab tab) {
        SeedsSite.ask(tab, SeedsSite.onDisk(""), "Massimov");
        assertThat(Measure.strings(tab.ask(MARKS))).contains("Karim Masimov", "Karim Massimov");
        assertThat(tab.ask("document.querySelector('.search-remark').textContent")
                        .getAsString())
                .startsWith("Also as ")
                .contains("Karim Masimov", "Karim Massimov");
    }

    @Test
    void firstSearchIsSmall(Tab tab) throws IOException {
        for (Wish wish : wishes().subList(0, 10)) {
            int before = tab.requests().size();
            SeedsSite.ask(tab, SeedsSite.onDisk(""), wish.query);
            Set<String> asked = new LinkedHashSet<>(
                    tab.requests().subList(before, tab.requests().size()));
            asked.removeIf(request -> !request.matches(".*/(?:search/(?:[^/]*/)?|assets/search-)[^/]*\\.js"));
            long bytes = 0;
            for (String request : asked) {
                bytes += Files.size(Path.of(URI.create(request)));
            }
            Figures.atMost("first search of five articles, KiB", 84, (double) bytes / KIB, wish.query);
            Figures.atMost("first search of five articles, requests", 18, asked.size(), wish.query);
            assertThat(bytes).as(wish.query).isLessThanOrEqualTo(84 * KIB);
            assertThat(asked).as(wish.query).hasSizeLessThanOrEqualTo(18);
        }
    }

    private static List<Wish> wishes() throws IOException {
        return lines("queries.tsv").stream().map(Wish::read).toList();
    }

    private static List<String> lines(String file) throws IOException {
        return Files.readAllLines(FOLDER.resolve(file)).stream()
                .filter(line -> !line.startsWith("#"))
                .toList();
    }

    /** Returns the place of what is meant: among the terms where it is a term, else among the passages; 0 where it is none. */
    private static int rank(Tab tab, Wish wish) throws IOException {
        if (wish.file.startsWith("glossary/")) {
            String page = "/" + wish.file.replaceFirst("\\.md$", ".html");
            return 1
                    + Measure.strings(tab.ask(TERMS)).stream()
                            .map(href -> href.endsWith(page))
                            .toList()
                            .indexOf(true);
        }
        int rank = 0;
        for (String href : Measure.strings(tab.ask(PASSAGES))) {
            rank++;
            int mark = href.indexOf('#');
            Document page = Jsoup.parse(Files.readString(Path.of(URI.create(href.substring(0, mark)))));
            String source = page.select(".about-copy code").text();
            String text = plain(
                    page.expectFirst("[id=" + href.substring(mark + 1) + "]").text());
            if (source.endsWith(wish.file) && wish.words.stream().anyMatch(text::contains)) {
                return rank;
            }
        }
        return 0;
    }

    /** Spaces, quotation marks and invisible joiners do not make another passage. */
    private static String plain(String text) {
        return text.replaceAll("[\\u2060\\u00ad]", "")
                .replaceAll("[\\s\\u00a0\\u202f]+", " ")
                .replaceAll("[“”„\"‘’']", "'");
    }
}
