package dev.lectern.stage.render.html.picture;

import dev.lectern.model.archive.Dossier;
import dev.lectern.model.text.Slug;
import dev.lectern.stage.render.html.picture.Course.Point;
import dev.lectern.stage.render.html.view.StripsView;
import dev.lectern.stage.render.html.view.StripsView.PlaceView;
import dev.lectern.stage.render.html.view.StripsView.SectionView;
import dev.lectern.stage.render.html.view.StripsView.StripView;
import dev.lectern.stage.render.html.view.StripsView.TickView;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * Draws where in a text a term comes. Mentions within one hundredth of the text share a tick, so that no strip has more
 * than a hundred of them, however long the text.
 */
final class Strips {

    private static final int FEWEST_WORDS = 100;
    private static final int FEWEST_MENTIONS = 3;
    private static final int MOST_TERMS = 24;
    private static final int STEPS = 100;

    private Strips() {}

    /**
     * Returns a strip for each term of an article that is long enough to be looked through.
     *
     * @param dossiers of the archive
     * @param terms the link to a term's dossier
     */
    static StripsView of(Course course, Function<Slug, Optional<Dossier>> dossiers, Function<Dossier, String> terms) {
        int mentions = course.points().values().stream().mapToInt(List::size).sum();
        if (course.words() < FEWEST_WORDS || mentions < FEWEST_MENTIONS) {
            return StripsView.NONE;
        }
        Set<Slug> shown = mostMentioned(course.points());
        List<StripView> rows = new ArrayList<>();
        course.points()
                .forEach((term, points) -> dossiers.apply(term)
                        .filter(dossier -> shown.contains(term))
                        .ifPresent(dossier -> rows.add(new StripView(
                                ShortName.of(dossier),
                                dossier.term().headword(),
                                terms.apply(dossier),
                                points.size(),
                                ticks(points, ""),
                                places(points)))));
        List<SectionView> sections = course.sections().stream()
                .map(section -> new SectionView(
                        section.heading().text().text(), "#" + section.heading().id(), Percent.of(section.percent())))
                .toList();
        return new StripsView(sections, rows, course.points().size() - shown.size());
    }

    /** Returns the ticks of some mentions in reading order; the page is the link to the article, empty from itself. */
    static List<TickView> ticks(List<Point> points, String page) {
        List<TickView> ticks = new ArrayList<>();
        int at = 0;
        while (at < points.size()) {
            int step = step(points.get(at));
            int end = at;
            while (end < points.size() && step(points.get(end)) == step) {
                end++;
            }
            Point first = points.get(at);
            ticks.add(new TickView(
                    Percent.of(100.0 * step / STEPS),
                    end - at,
                    page + "#" + first.mention().anchor(),
                    first.where()));
            at = end;
        }
        return ticks;
    }

    private static int step(Point point) {
        return (int) Math.min(STEPS - 1, point.percent() * STEPS / 100);
    }

    private static List<PlaceView> places(List<Point> points) {
        List<PlaceView> places = new ArrayList<>();
        int at = 0;
        while (at < points.size()) {
            Point first = points.get(at);
            int end = at;
            while (end < points.size()
                    && points.get(end)
                            .mention()
                            .place()
                            .block()
                            .equals(first.mention().place().block())) {
                end++;
            }
            places.add(
                    new PlaceView(first.where(), end - at, "#" + first.mention().anchor()));
            at = end;
        }
        return places;
    }

    private static Set<Slug> mostMentioned(Map<Slug, List<Point>> points) {
        Set<Slug> most = new HashSet<>();
        points.entrySet().stream()
                .sorted(Comparator.comparingInt((Map.Entry<Slug, List<Point>> entry) ->
                                entry.getValue().size())
                        .reversed())
                .limit(MOST_TERMS)
                .forEach(entry -> most.add(entry.getKey()));
        return most;
    }
}
