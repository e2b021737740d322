package dev.lectern.stage.render.typography;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

/**
 * Pairs the straight marks of a paragraph. Where they cannot be paired for certain, none of them is changed: a wrong mark
 * is worse than a straight one.
 */
final class Quotations {

    private static final int DEEPEST = 2;

    private final Marks marks;
    private final Galley galley;
    private final Quotes quotes;
    private final boolean runsOn;
    private final boolean[] inside;

    private Quotations(Marks marks, Quotes quotes, boolean runsOn) {
        this.marks = marks;
        this.galley = marks.galley();
        this.quotes = quotes;
        this.runsOn = runsOn;
        this.inside = new boolean[galley.length()];
    }

    /** Decides all marks that can be decided, and returns how many stay straight. */
    static int decide(Marks marks, Quotes quotes, boolean runsOn) {
        Quotations found = new Quotations(marks, quotes, runsOn);
        return found.decideDouble() + found.decideSingle();
    }

    /** A mark and how deep the quotation lies that it opens or closes; one that was there already is not decided. */
    private record Found(int place, boolean opens, int depth) {}

    private int decideDouble() {
        List<Integer> straight = undecided('"');
        Optional<List<Found>> paired = paired();
        if (paired.isEmpty()) {
            return straight.size();
        }
        for (Found found : paired.get()) {
            Quotes.Pair pair = found.depth == 0 ? quotes.outer() : quotes.nested();
            char mark = found.opens ? pair.open() : pair.close();
            if (found.depth == 0) {
                marks.decide(found.place, mark);
            } else {
                marks.decideNested(found.place, mark);
            }
        }
        return 0;
    }

    /** Returns the straight double marks paired, or nothing where one is left over. */
    private Optional<List<Found>> paired() {
        List<Found> decided = new ArrayList<>();
        Deque<Found> open = new ArrayDeque<>();
        for (int place : marks.places()) {
            inside[place] = !open.isEmpty();
            boolean straight = marks.isUndecided(place, '"');
            if (!straight) {
                follow(place, open);
                continue;
            }
            boolean opens = marks.canOpen(place);
            boolean closes = marks.canClose(place);
            boolean inner = !open.isEmpty() && galley.at(open.element().place()) == '"';
            if (closes && (inner || !opens)) {
                if (!inner) {
                    return Optional.empty();
                }
                decided.add(new Found(place, false, open.remove().depth()));
            } else if (opens && open.size() < DEEPEST) {
                Found found = new Found(place, true, open.size());
                decided.add(found);
                open.push(found);
            } else {
                return Optional.empty();
            }
        }
        return open.stream().allMatch(this::mayStayOpen) ? Optional.of(decided) : Optional.empty();
    }

    /** Keeps count of quotations whose marks are drawn already. */
    private void follow(int place, Deque<Found> open) {
        char mark = marks.shown(place);
        if (mark == quotes.outer().open() && open.isEmpty()) {
            open.push(new Found(place, true, 0));
        } else if (mark == quotes.outer().close()
                && !open.isEmpty()
                && galley.at(open.element().place()) != '"') {
            open.remove();
        }
    }

    private boolean mayStayOpen(Found found) {
        boolean first = galley.text().substring(0, found.place).isBlank();
        return galley.at(found.place) != '"' || (runsOn && first);
    }

    private int decideSingle() {
        List<Integer> straight = undecided('\'');
        if (straight.isEmpty()) {
            return 0;
        }
        int opener = -1;
        List<Found> found = new ArrayList<>();
        for (int place : straight) {
            boolean opens = marks.canOpen(place);
            boolean closes = marks.canClose(place);
            if (opens && !closes && opener < 0) {
                opener = place;
            } else if (closes && (opener >= 0 || isLastOfWord(place))) {
                if (opener >= 0) {
                    found.add(new Found(opener, true, 0));
                }
                found.add(new Found(place, false, opener < 0 ? 1 : 0));
                opener = -1;
            } else {
                return straight.size();
            }
        }
        if (opener >= 0) {
            return straight.size();
        }
        return straight.size() - (int) found.stream().filter(this::draw).count();
    }

    /** Tells whether a mark behind a word is an apostrophe if it closes nothing: {@code the workers' rights}. */
    private boolean isLastOfWord(int place) {
        int before = galley.before(place);
        return before >= 0
                && Character.isLetter(before)
                && (quotes.closesWithApostrophe() || "sxzß".indexOf(before) >= 0);
    }

    private boolean draw(Found found) {
        if (found.depth == 1) {
            marks.decide(found.place, Signs.APOSTROPHE);
            return true;
        }
        boolean nested = inside[found.place];
        Optional<Quotes.Pair> pair = quotes.single().or(() -> nested ? Optional.of(quotes.nested()) : Optional.empty());
        pair.map(both -> found.opens ? both.open() : both.close()).ifPresent(mark -> {
            if (nested) {
                marks.decideNested(found.place, mark);
            } else {
                marks.decide(found.place, mark);
            }
        });
        return pair.isPresent();
    }

    private List<Integer> undecided(char mark) {
        return marks.places().stream()
                .filter(place -> marks.isUndecided(place, mark))
                .toList();
    }
}
