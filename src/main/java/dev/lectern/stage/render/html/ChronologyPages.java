package dev.lectern.stage.render.html;

import dev.lectern.model.archive.ArchivedArticle;
import dev.lectern.model.archive.Permalinks;
import dev.lectern.model.archive.Timeline;
import dev.lectern.model.archive.TimelineEntry;
import dev.lectern.model.archive.UnplacedEntry;
import dev.lectern.model.output.OutputPath;
import dev.lectern.model.text.DayRange;
import dev.lectern.model.text.DayRange.Precision;
import dev.lectern.model.text.TimeWords;
import dev.lectern.stage.render.html.view.ChronologyView;
import dev.lectern.stage.render.html.view.ChronologyView.MomentView;
import dev.lectern.stage.render.html.view.ChronologyView.MonthView;
import dev.lectern.stage.render.html.view.ChronologyView.SayingView;
import dev.lectern.stage.render.html.view.ChronologyView.UnplacedView;
import dev.lectern.stage.render.html.view.ChronologyView.YearView;
import dev.lectern.stage.render.html.view.LinkView;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** Makes the views of the timeline: the times the articles speak of, year by year, and last those that have no place. */
final class ChronologyPages {

    private final Catalog catalog;
    private final Frame frame;
    private final Timeline timeline;
    private final List<Row> last = new ArrayList<>();
    private final Map<String, Integer> firstRows = new LinkedHashMap<>();
    private final String summary;

    /** A row behind the years: a time without its place, or an article without a date that has none. */
    private record Row(ArchivedArticle article, Optional<UnplacedEntry> entry) {}

    ChronologyPages(Catalog catalog, Frame frame) {
        this.catalog = catalog;
        this.frame = frame;
        this.timeline = catalog.archive().timeline();
        for (int row = 0; row < timeline.entries().size(); row++) {
            firstRows.putIfAbsent(TimeWords.year(days(timeline.entries().get(row))), row);
        }
        Map<String, List<UnplacedEntry>> unplaced = grouped(timeline.unplaced(), UnplacedEntry::article);
        for (ArchivedArticle article : catalog.archive().articles()) {
            List<UnplacedEntry> entries = unplaced.getOrDefault(article.id(), List.of());
            entries.forEach(entry -> last.add(new Row(article, Optional.of(entry))));
            boolean undated = article.article().metadata().published().isEmpty();
            if (undated && entries.isEmpty()) {
                last.add(new Row(article, Optional.empty()));
            }
        }
        this.summary = summary();
    }

    int pages() {
        return Paging.pages(timeline.entries().size() + last.size());
    }

    OutputPath path(int page) {
        return page == 1 ? Permalinks.TIMELINE : new OutputPath("timeline/" + page + ".html");
    }

    ChronologyView view(int page) {
        OutputPath path = path(page);
        int start = (page - 1) * Paging.ROWS;
        int end = start + Paging.ROWS;
        return new ChronologyView(
                summary,
                years(path),
                groups(path, part(timeline.entries(), start, end), start),
                unplaced(
                        path,
                        part(
                                last,
                                start - timeline.entries().size(),
                                end - timeline.entries().size())),
                Paging.view(page, pages(), this::path, frame.language()));
    }

    private static <T> List<T> part(List<T> all, int start, int end) {
        int from = Math.max(0, Math.min(start, all.size()));
        return all.subList(from, Math.max(from, Math.min(end, all.size())));
    }

    private String summary() {
        int articles = (int) timeline.entries().stream()
                .map(TimelineEntry::article)
                .distinct()
                .count();
        return timeline.entries().isEmpty()
                ? "No article of this archive says when"
                : Wording.count(timeline.entries().size(), "time is", "times are") + " spoken of in "
                        + Wording.count(articles, "article", "articles");
    }

    private List<LinkView> years(OutputPath path) {
        List<LinkView> years = new ArrayList<>();
        if (firstRows.size() > 1) {
            firstRows.forEach((year, row) -> {
                OutputPath target = path(row / Paging.ROWS + 1);
                String href = target.equals(path)
                        ? "#" + anchor(year)
                        : path.hrefTo(target, anchor(year)).value();
                years.add(new LinkView(year, href, frame.language(), "ltr"));
            });
        }
        return years;
    }

    private static String anchor(String year) {
        return "year-" + year;
    }

    private List<YearView> groups(OutputPath path, List<TimelineEntry> rows, int start) {
        List<YearView> years = new ArrayList<>();
        Sayings sayings = new Sayings(catalog, path);
        grouped(rows, entry -> TimeWords.year(days(entry))).forEach((year, entries) -> {
            boolean continued = firstRows.getOrDefault(year, start) < start;
            Map<String, List<TimelineEntry>> months = grouped(entries, entry -> TimeWords.month(days(entry)));
            List<TimelineEntry> whole = months.getOrDefault("", List.of());
            List<MonthView> views = new ArrayList<>();
            months.forEach((month, within) -> {
                if (!month.isEmpty()) {
                    views.add(new MonthView(month, moments(sayings, within)));
                }
            });
            years.add(new YearView(year, anchor(year), continued, views, said(sayings, whole)));
        });
        return years;
    }

    private static List<MomentView> moments(Sayings sayings, List<TimelineEntry> entries) {
        List<MomentView> moments = new ArrayList<>();
        grouped(entries, ChronologyPages::days).forEach((days, same) -> {
            TimeWords words = new TimeWords(days);
            boolean broad = days.precision() == Precision.MONTH;
            moments.add(new MomentView(words.withinYear(), words.iso(), broad, said(sayings, same)));
        });
        return moments;
    }

    private static List<SayingView> said(Sayings sayings, List<TimelineEntry> entries) {
        return entries.stream().flatMap(entry -> sayings.of(entry).stream()).toList();
    }

    private List<UnplacedView> unplaced(OutputPath path, List<Row> rows) {
        Sayings sayings = new Sayings(catalog, path);
        List<UnplacedView> views = new ArrayList<>();
        grouped(rows, Row::article).forEach((archived, same) -> {
            List<SayingView> said = same.stream()
                    .flatMap(row -> row.entry().stream())
                    .flatMap(entry -> sayings.of(entry).stream())
                    .toList();
            views.add(new UnplacedView(
                    catalog.link(path, archived.article()),
                    Wording.day(archived.article().metadata().published()),
                    Wording.beginning(archived.notBefore()),
                    Wording.isoBeginning(archived.notBefore()),
                    said));
        });
        return views;
    }

    private static DayRange days(TimelineEntry entry) {
        return entry.date().days();
    }

    private static <K, T> Map<K, List<T>> grouped(List<T> all, Function<T, K> key) {
        Map<K, List<T>> groups = new LinkedHashMap<>();
        all.forEach(one ->
                groups.computeIfAbsent(key.apply(one), any -> new ArrayList<>()).add(one));
        return groups;
    }
}
