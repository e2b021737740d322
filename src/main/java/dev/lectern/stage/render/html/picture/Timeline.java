package dev.lectern.stage.render.html.picture;

import dev.lectern.stage.render.html.view.LinkView;
import dev.lectern.stage.render.html.view.TimelineView;
import dev.lectern.stage.render.html.view.TimelineView.ColumnView;
import dev.lectern.stage.render.html.view.TimelineView.DotView;
import dev.lectern.stage.render.html.view.TimelineView.LabelView;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Draws things in the order of their time: one column for each unit that has any, in its place on an axis without gaps
 * left out. There are {@value #MOST_COLUMNS} units at most, the unit is chosen accordingly. A thing is a dot, unless a
 * column would grow too high; then each column is a bar.
 */
final class Timeline {

    private static final int MOST_COLUMNS = 40;
    private static final int MOST_LABELS = 4;
    private static final int FEWEST_DATED = 2;
    private static final int HIGHEST_STACK = 12;
    private static final int DOT = 10;
    private static final int HIGHEST_BAR = 96;
    private static final int LOWEST_BAR = 2;
    private static final double EDGE = 6;
    private static final double END_BEFORE_UNDATED = 86;
    private static final double UNDATED = 93;

    private final List<Moment> moments;
    private final Unit unit;
    private final long first;
    private final long last;
    private final double end;

    /**
     * Something that has its time.
     *
     * @param inferred whether the time is inferred
     * @param weight how much it counts
     * @param link to it
     */
    record Moment(Optional<LocalDate> day, boolean inferred, int weight, LinkView link) {}

    private Timeline(List<Moment> moments, List<LocalDate> days) {
        this.moments = moments;
        this.unit = Unit.of(days.get(0), days.get(days.size() - 1), MOST_COLUMNS);
        this.first = unit.number(days.get(0));
        this.last = unit.number(days.get(days.size() - 1));
        this.end = days.size() < moments.size() ? END_BEFORE_UNDATED : 100;
    }

    /** Returns the timeline of some things, each a dot if that can be; none where fewer than two have a time. */
    static TimelineView dotted(List<Moment> moments) {
        return draw(moments, HIGHEST_STACK);
    }

    /** Returns the timeline of some things, added up. */
    static TimelineView barred(List<Moment> moments) {
        return draw(moments, 0);
    }

    private static TimelineView draw(List<Moment> moments, int highestStack) {
        List<LocalDate> days = moments.stream()
                .flatMap(moment -> moment.day().stream())
                .sorted()
                .toList();
        return days.size() < FEWEST_DATED ? TimelineView.NONE : new Timeline(moments, days).view(highestStack);
    }

    private TimelineView view(int highestStack) {
        SortedMap<Long, List<Moment>> columns = new TreeMap<>();
        List<Moment> undated = new ArrayList<>();
        for (Moment moment : moments) {
            moment.day()
                    .map(day -> columns.computeIfAbsent(unit.number(day), number -> new ArrayList<>()))
                    .orElse(undated)
                    .add(moment);
        }
        List<List<Moment>> all = new ArrayList<>(columns.values());
        all.add(undated);
        int tallest = all.stream().mapToInt(List::size).max().orElse(0);
        boolean dots = tallest <= highestStack;
        int most = all.stream().mapToInt(Timeline::weight).max().orElse(1);
        Scale scale = dots ? new Scale(tallest * DOT + 2, 0) : new Scale(HIGHEST_BAR, most);
        List<ColumnView> views = new ArrayList<>();
        columns.forEach(
                (number, column) -> views.add(scale.column(unit.name(number), unit.iso(number), x(number), column)));
        if (!undated.isEmpty()) {
            views.add(scale.column("undated", "", UNDATED, undated));
        }
        return new TimelineView(unit.word(), scale.height(), views, labels(!undated.isEmpty()), Percent.of(end));
    }

    /** How high a timeline is, and the weight of its tallest bar; zero where things are drawn one by one. */
    private record Scale(int height, int most) {

        ColumnView column(String name, String iso, double x, List<Moment> column) {
            int weight = weight(column);
            int bar = most == 0 ? 0 : Math.max(LOWEST_BAR, Math.round((float) height * weight / most));
            List<DotView> dots = new ArrayList<>();
            for (int place = 0; place < column.size() && most == 0; place++) {
                Moment moment = column.get(place);
                dots.add(new DotView(moment.link(), height - DOT / 2 - 1 - place * DOT, moment.inferred()));
            }
            String href = column.get(0).link().href();
            return new ColumnView(name, iso, Percent.of(x), weight, href, bar, height - bar, dots);
        }
    }

    private static int weight(List<Moment> column) {
        return column.stream().mapToInt(Moment::weight).sum();
    }

    private double x(long number) {
        return (number - first + 0.5) / (last - first + 1) * end;
    }

    private List<LabelView> labels(boolean undated) {
        List<LabelView> labels = new ArrayList<>();
        for (long number : unit.labelled(first, last, MOST_LABELS)) {
            double x = x(number);
            boolean atStart = x < EDGE;
            boolean atEnd = x > 100 - EDGE;
            labels.add(new LabelView(
                    unit.label(number),
                    Percent.of(x),
                    Percent.of(atStart ? 0 : atEnd ? 100 : x),
                    atStart ? "start" : atEnd ? "end" : "middle"));
        }
        if (undated) {
            labels.add(new LabelView("undated", "", Percent.of(UNDATED), "middle"));
        }
        return labels;
    }
}
