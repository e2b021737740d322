package dev.lectern.stage.index.search;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lectern.model.archive.search.Postings;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class PlaceLogTest {

    private static final int GROUPS = 40;

    @Test
    void placesAreTheSameInHoweverManyArraysTheyAreHeld() {
        for (long seed = 1; seed <= 20; seed++) {
            List<Postings> whole = places(seed, PlaceLog.PART);
            List<Postings> parted = places(seed, 100);

            assertThat(arrays(whole)).isEqualTo(1);
            assertThat(arrays(parted)).as("seed %d", seed).isBetween(2L, (long) GROUPS);
            assertThat(told(parted)).as("seed %d", seed).isEqualTo(told(whole));
        }
    }

    @Test
    void placesAreThoseTakenDown() {
        PlaceLog log = new PlaceLog(1);
        log.add(7, 0, 2);
        log.add(3, 2, 2);
        log.add(7, 2, 2);
        log.add(7, 2, 2);
        log.closeArticle();
        log.closeArticle();
        log.add(3, 300, 2);
        log.closeArticle();

        List<Postings> places = log.places(List.of(3, 7), new Impacts(List.of(4, 0, 1)));

        assertThat(told(places))
                .satisfiesExactly(
                        rare -> assertThat(rare).startsWith("0: 2 =").contains(" 2: 300 ="),
                        often -> assertThat(often).matches("0: 0 2 =\\d+ "));
        assertThat(places)
                .extracting(Postings::articles, Postings::passages)
                .containsExactly(org.assertj.core.groups.Tuple.tuple(2, 2), org.assertj.core.groups.Tuple.tuple(1, 2));
    }

    private static List<Postings> places(long seed, int part) {
        SplittableRandom random = new SplittableRandom(seed);
        PlaceLog log = new PlaceLog(part);
        int articles = 30;
        for (int article = 0; article < articles; article++) {
            for (int passage = 0; passage < 8; passage++) {
                log.add(random.nextInt(GROUPS), passage * 50, 2);
            }
            log.closeArticle();
        }
        List<Integer> order = new ArrayList<>(IntStream.range(0, GROUPS).boxed().toList());
        Collections.reverse(order);
        return log.places(order, new Impacts(Collections.nCopies(articles, 8)));
    }

    private static long arrays(List<Postings> places) {
        return places.stream().map(Postings::coded).distinct().count();
    }

    private static List<String> told(List<Postings> places) {
        return places.stream().map(PlaceLogTest::told).toList();
    }

    private static String told(Postings places) {
        StringBuilder told = new StringBuilder();
        places.read(new Postings.Reader() {
            @Override
            public void article(int article) {
                told.append(article).append(':');
            }

            @Override
            public void passage(int passage) {
                told.append(' ').append(passage);
            }

            @Override
            public void value(int value) {
                told.append(" =").append(value).append(' ');
            }
        });
        return told.toString();
    }
}
