package dev.lectern.stage.render.markup;

import dev.lectern.model.text.Span;
import dev.lectern.stage.render.typography.Edit;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;

/**
 * Lays crossing strands around a text so that the elements nest.
 *
 * <p>Where two strands cross, one is cut in two: formatting before anchors, anchors before links. A link is never cut
 * and never stands in another link: of two that overlap the one that starts first stays, the other keeps its anchor and
 * loses its address. A cut element keeps its {@code id} on its first piece. A line feed in the text becomes a line break.
 *
 * <p>All offsets are those of the raw text, whatever edits put in its place. A strand that begins or ends inside of what an
 * edit replaces does so behind it; one that lies wholly inside covers all of it. What brings its own words stands behind
 * what ends at its place, and never inside a link.
 *
 * <pre>{@code
 * strong [0,7) over "the red line", a [4,12)  ->  <strong>the </strong><a><strong>red</strong> line</a>
 * }</pre>
 */
public final class Weaver {

    private static final Comparator<Open> OUTERMOST_FIRST = Comparator.<Open>comparingInt(
                    open -> -open.strand.span().end())
            .thenComparingInt(open -> open.strand.grain())
            .thenComparingInt(open -> open.order);

    private final String text;
    private final boolean breaks;
    private final Deque<Edit> edits;
    private final StringBuilder html;
    private final List<Open> stack = new ArrayList<>();
    private final Deque<Strand> insets = new ArrayDeque<>();

    private Weaver(String text, boolean breaks, List<Edit> edits) {
        this.text = text;
        this.breaks = breaks;
        this.edits = new ArrayDeque<>(edits);
        this.html = new StringBuilder(text.length() * 5 / 4 + 64);
    }

    /** Weaves a whole text. */
    public static Markup weave(String text, List<Strand> strands) {
        return weave(text, strands, List.of());
    }

    /** Weaves a whole text as its edits show it; they are sorted and do not overlap. */
    public static Markup weave(String text, List<Strand> strands, List<Edit> edits) {
        return weave(text, new Span(0, text.length()), strands, edits);
    }

    /** Weaves a range of a text; strands that reach out of it are cut off at its ends. */
    public static Markup weave(String text, Span range, List<Strand> strands) {
        return weave(text, range, strands, List.of());
    }

    /** Weaves a range of a text as its edits show it; those that reach out of it are left out. */
    public static Markup weave(String text, Span range, List<Strand> strands, List<Edit> edits) {
        List<Edit> inside =
                edits.stream().filter(edit -> range.contains(edit.span())).toList();
        return new Weaver(text, true, inside).weaveRange(range, snapped(strands, inside));
    }

    /** Weaves a text whose line feeds stay as they are, for an element that keeps white space. */
    public static Markup weavePreformatted(String text, List<Strand> strands) {
        return new Weaver(text, false, List.of()).weaveRange(new Span(0, text.length()), strands);
    }

    private Markup weaveRange(Span range, List<Strand> strands) {
        Deque<Open> waiting = new ArrayDeque<>(withoutNestedLinks(clipped(range, strands)));
        insets.addAll(settled(range, strands, waiting));
        int at = range.start();
        while (at < range.end()) {
            turn(at, waiting);
            int next = nextTurn(range.end(), waiting);
            appendText(at, next);
            at = next;
        }
        popTo(0);
        appendInsets(range.end());
        return new Markup(html.toString());
    }

    private void appendInsets(int at) {
        while (!insets.isEmpty() && insets.element().span().start() <= at) {
            Strand inset = insets.remove();
            html.append(Markup.element(inset.tag(), inset.content()));
        }
    }

    /** Closes what ends here, opens what starts here, and opens again what had to be closed for their sake. */
    private void turn(int at, Deque<Open> waiting) {
        List<Open> opening = new ArrayList<>();
        int floor = stack.size();
        for (int level = stack.size() - 1; level >= 0; level--) {
            floor = stack.get(level).strand.span().end() <= at ? level : floor;
        }
        for (Open open : popTo(floor)) {
            if (open.strand.span().end() > at) {
                opening.add(open.cut());
            }
        }
        appendInsets(at);
        while (!waiting.isEmpty() && waiting.element().strand.span().start() <= at) {
            opening.add(waiting.remove());
        }
        if (opening.isEmpty()) {
            return;
        }
        int yielding = opening.stream().mapToInt(this::levelToYield).min().orElseThrow();
        for (Open open : popTo(yielding)) {
            opening.add(open.cut());
        }
        opening.sort(OUTERMOST_FIRST);
        for (Open open : opening) {
            open.tag.appendStartTo(html);
            stack.add(open);
        }
    }

    /** Returns the level from which open elements give way to a new one that reaches further and holds firmer. */
    private int levelToYield(Open made) {
        int level = stack.size();
        for (int below = stack.size() - 1; below >= 0; below--) {
            Strand open = stack.get(below).strand;
            if (open.grain() <= made.strand.grain()) {
                break;
            }
            level = made.strand.span().end() > open.span().end() ? below : level;
        }
        return level;
    }

    private int nextTurn(int end, Deque<Open> waiting) {
        int next = end;
        for (Open open : stack) {
            next = Math.min(next, open.strand.span().end());
        }
        if (!insets.isEmpty()) {
            next = Math.min(next, insets.element().span().start());
        }
        return waiting.isEmpty()
                ? next
                : Math.min(next, waiting.element().strand.span().start());
    }

    private List<Open> popTo(int level) {
        List<Open> popped = new ArrayList<>();
        while (stack.size() > level) {
            Open open = stack.remove(stack.size() - 1);
            open.tag.appendEndTo(html);
            popped.add(open);
        }
        return popped;
    }

    private void appendText(int start, int end) {
        int at = start;
        while (!edits.isEmpty() && edits.element().span().start() < end) {
            Edit edit = edits.remove();
            appendRaw(at, edit.span().start());
            Escaping.appendTo(html, edit.replacement(), 0, edit.replacement().length());
            at = edit.span().end();
        }
        appendRaw(at, end);
    }

    private void appendRaw(int start, int end) {
        int at = start;
        while (breaks && at < end) {
            int feed = text.indexOf('\n', at);
            if (feed < 0 || feed >= end) {
                break;
            }
            Escaping.appendTo(html, text, at, feed);
            html.append("<br>\n");
            at = feed + 1;
        }
        Escaping.appendTo(html, text, at, end);
    }

    /** Moves the ends of strands out of what the edits replace. */
    private static List<Strand> snapped(List<Strand> strands, List<Edit> edits) {
        if (edits.isEmpty()) {
            return strands;
        }
        List<Strand> snapped = new ArrayList<>(strands.size());
        for (Strand strand : strands) {
            Span start = around(strand.span().start(), edits);
            Span end = around(strand.span().end(), edits);
            boolean swallowed = start.end() == end.end() && strand.span().length() > 0;
            Span moved = new Span(swallowed ? start.start() : start.end(), end.end());
            snapped.add(new Strand(moved, strand.tag(), strand.content()));
        }
        return snapped;
    }

    /** Returns what is replaced around a place, or the place itself where that is nothing. */
    private static Span around(int place, List<Edit> edits) {
        int low = 0;
        int high = edits.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (edits.get(middle).span().end() <= place) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        boolean inside = low < edits.size() && edits.get(low).span().start() < place;
        return inside ? edits.get(low).span() : new Span(place, place);
    }

    /** Returns what brings its own words into a range, in order, none of it inside a link. */
    private static List<Strand> settled(Span range, List<Strand> strands, Collection<Open> around) {
        List<Strand> settled = new ArrayList<>();
        for (Strand strand : strands) {
            int at = strand.span().start();
            if (strand.isInset() && range.start() <= at && at <= range.end()) {
                int free = around.stream()
                        .filter(open -> open.tag.isLink())
                        .map(open -> open.strand.span())
                        .filter(link -> link.start() < at && at < link.end())
                        .mapToInt(Span::end)
                        .findFirst()
                        .orElse(at);
                settled.add(new Strand(new Span(free, free), strand.tag(), strand.content()));
            }
        }
        settled.sort(Comparator.comparing(Strand::span));
        return settled;
    }

    private static List<Strand> clipped(Span range, List<Strand> strands) {
        List<Strand> clipped = new ArrayList<>();
        for (Strand strand : strands) {
            if (!strand.isInset() && strand.span().overlaps(range)) {
                int start = Math.max(strand.span().start(), range.start());
                int end = Math.min(strand.span().end(), range.end());
                boolean begun = start > strand.span().start();
                clipped.add(
                        new Strand(new Span(start, end), begun ? strand.tag().continued() : strand.tag()));
            }
        }
        return clipped;
    }

    private static List<Open> withoutNestedLinks(List<Strand> strands) {
        List<Strand> sorted =
                strands.stream().sorted(Comparator.comparing(Strand::span)).toList();
        List<Open> opens = new ArrayList<>();
        int linkedUpTo = -1;
        for (Strand strand : sorted) {
            boolean nested = strand.tag().isLink() && strand.span().start() < linkedUpTo;
            Strand kept = nested ? new Strand(strand.span(), strand.tag().unlinked()) : strand;
            if (kept.tag().isLink()) {
                linkedUpTo = kept.span().end();
            }
            opens.add(new Open(kept, kept.tag(), opens.size()));
        }
        return opens;
    }

    /** A strand that is or will be open, with the tag it is opened with next. */
    private record Open(Strand strand, Tag tag, int order) {
        Open cut() {
            return new Open(strand, tag.continued(), order);
        }
    }
}
