package dev.lectern.stage.render.html.picture;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lectern.stage.render.html.picture.Timeline.Moment;
import dev.lectern.stage.render.html.view.LinkView;
import dev.lectern.stage.render.html.view.TimelineView;
import dev.lectern.stage.render.html.view.TimelineView.ColumnView;
import dev.lectern.stage.render.html.view.TimelineView.DotView;
import dev.lectern.stage.render.html.view.TimelineView.LabelView;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class TimelineTest {

    @ParameterizedTest
    @CsvSource({
        "2022-01-01, 2022-02-01, day, 1 January 2022, 2022-01-01",
        "2022-01-01, 2022-03-01, month, January 2022, 2022-01",
        "1999-12-31, 2022-03-01, year, 1999, 1999",
        "1895-01-01, 2022-03-01, decade, 1890s, ''",
        "0895-01-01, 2022-03-01, century, 0800s, ''"
    })
    void choosesTheUnitByTheRange(String first, String last, String unit, String name, String iso) {
        TimelineView view = Timeline.dotted(moments(first, last));

        assertThat(view.unit()).isEqualTo(unit);
        assertThat(view.columns().get(0).name()).isEqualTo(name);
        assertThat(view.columns().get(0).iso()).isEqualTo(iso);
    }

    @Test
    void marksRoundUnits() {
        assertThat(Timeline.dotted(moments("2019-02-01", "2022-03-01")).labels())
                .extracting(LabelView::text)
                .containsExactly("Jan 2020", "Jan 2021", "Jan 2022");
        assertThat(Timeline.dotted(moments("1987-02-01", "2022-03-01")).labels())
                .extracting(LabelView::text)
                .containsExactly("1990", "2000", "2010", "2020");
    }

    @Test
    void givesUndatedThingsAPlaceOfTheirOwn() {
        List<Moment> moments = new ArrayList<>(moments("2022-01-01", "2022-01-05"));
        moments.add(moment(Optional.empty(), 1));
        TimelineView view = Timeline.dotted(moments);
        ColumnView undated = view.columns().get(2);

        assertThat(undated.name()).isEqualTo("undated");
        assertThat(Double.parseDouble(undated.x())).isGreaterThan(Double.parseDouble(view.end()));
        assertThat(view.labels()).extracting(LabelView::text).endsWith("undated");
    }

    @Test
    void drawsNothingWhereFewerThanTwoThingsHaveATime() {
        assertThat(Timeline.dotted(List.of())).isEqualTo(TimelineView.NONE);
        assertThat(Timeline.dotted(moments("2022-01-01"))).isEqualTo(TimelineView.NONE);
    }

    @Test
    void measuresBarsByTheTallest() {
        TimelineView view = Timeline.barred(List.of(
                moment(Optional.of(LocalDate.of(2020, 1, 1)), 10),
                moment(Optional.of(LocalDate.of(2020, 1, 1)), 30),
                moment(Optional.of(LocalDate.of(2020, 1, 3)), 10)));

        assertThat(view.columns()).extracting(ColumnView::count).containsExactly(40, 10);
        assertThat(view.columns()).extracting(ColumnView::bar).containsExactly(view.height(), view.height() / 4);
    }

    static Stream<Long> seeds() {
        return LongStream.range(0, 200).boxed();
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void keepsEverythingInsideAndInOrder(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        List<Moment> moments = new ArrayList<>();
        int days = 1 + random.nextInt(random.nextBoolean() ? 60 : 20_000);
        for (int number = 2 + random.nextInt(random.nextBoolean() ? 20 : 500); number > 0; number--) {
            LocalDate day = LocalDate.of(1990, 1, 1).plusDays(random.nextInt(days));
            moments.add(moment(random.nextInt(5) == 0 ? Optional.empty() : Optional.of(day), 1));
        }
        TimelineView view = Timeline.dotted(moments);
        double before = -1;
        for (ColumnView column : view.columns()) {
            double x = Double.parseDouble(column.x());
            assertThat(x).as("seed %d", seed).isGreaterThan(before).isLessThanOrEqualTo(100);
            assertThat(column.bar() + column.top()).as("seed %d", seed).isEqualTo(view.height());
            assertThat(column.dots())
                    .as("seed %d", seed)
                    .extracting(DotView::y)
                    .allMatch(y -> y > 3 && y < view.height());
            assertThat(column.bar() == 0)
                    .as("seed %d", seed)
                    .isEqualTo(column.dots().size() == column.count());
            before = x;
        }
        assertThat(view.columns().size()).as("seed %d", seed).isLessThanOrEqualTo(41);
        assertThat(view.labels().size()).as("seed %d", seed).isLessThanOrEqualTo(5);
        assertThat(view.columns().stream().mapToInt(ColumnView::count).sum())
                .as("seed %d", seed)
                .isEqualTo(view.unit().isEmpty() ? 0 : moments.size());
    }

    private static List<Moment> moments(String... days) {
        return Arrays.stream(days)
                .map(day -> moment(Optional.of(LocalDate.parse(day)), 1))
                .toList();
    }

    private static Moment moment(Optional<LocalDate> day, int weight) {
        return new Moment(day, false, weight, new LinkView("An article", "a.html", "en", "ltr"));
    }
}
