package dev.lectern.stage.render.html.view;

import java.util.List;

/**
 * Things in the order of their time, in columns of one unit each, under the name {@code timeline}.
 *
 * @param unit what a column is: {@code day, month, year, decade} or {@code century}; empty where there is no timeline
 * @param height of the picture in pixels, without the words below it
 * @param columns those that have anything; one of undated things, if there are any, stands last and apart
 * @param labels the words below the axis
 * @param end where the axis ends, in per cent of the width
 */
public record TimelineView(String unit, int height, List<ColumnView> columns, List<LabelView> labels, String end) {

    /** A timeline of nothing. */
    public static final TimelineView NONE = new TimelineView("", 0, List.of(), List.of(), "0");

    /**
     * What fell into one unit.
     *
     * @param name the unit in words, such as {@code March 2022}, or {@code undated}
     * @param iso the unit as a machine reads it; empty where it has no such form
     * @param x its middle, in per cent of the width
     * @param count how many things, or how often
     * @param href link to the first
     * @param bar height of its bar in pixels; zero where its things are drawn one by one
     * @param top where the bar begins, in pixels from above
     * @param dots the things, where they are drawn one by one
     */
    public record ColumnView(
            String name, String iso, String x, int count, String href, int bar, int top, List<DotView> dots) {}

    /** An article: its dot's middle in pixels from above, and whether its time is inferred. */
    public record DotView(LinkView article, int y, boolean inferred) {}

    /**
     * A word below the axis.
     *
     * @param tick where the axis is marked, in per cent of the width; empty where it is not
     * @param x its place, in per cent of the width
     * @param anchor which of its edges stands there: {@code start, middle} or {@code end}
     */
    public record LabelView(String text, String tick, String x, String anchor) {}
}
