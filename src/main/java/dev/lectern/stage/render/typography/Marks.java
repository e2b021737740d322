package dev.lectern.stage.render.typography;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The quotation marks, apostrophes and primes of a text, and what they are to be shown as. */
final class Marks {

    private final Galley galley;
    private final Manner manner;
    private final Conventions conventions;
    private final List<Integer> places = new ArrayList<>();
    private final char[] shown;
    private final boolean[] nested;

    Marks(Galley galley, Conventions conventions, Manner manner) {
        this.galley = galley;
        this.conventions = conventions;
        this.manner = manner;
        this.shown = galley.text().toCharArray();
        this.nested = new boolean[shown.length];
        for (int at = 0; at < shown.length; at++) {
            if (!Signs.isPlain(shown[at]) && Signs.isMark(shown[at])) {
                places.add(at);
            }
        }
    }

    /** Returns where the marks stand. */
    List<Integer> places() {
        return places;
    }

    Galley galley() {
        return galley;
    }

    /** Returns what is shown at a place. */
    char shown(int place) {
        return shown[place];
    }

    /** Tells whether a straight mark may be decided still. */
    boolean isUndecided(int place, char mark) {
        return shown[place] == mark && galley.isFree(place);
    }

    void decide(int place, char mark) {
        shown[place] = mark;
    }

    void decideNested(int place, char mark) {
        shown[place] = mark;
        nested[place] = true;
    }

    /** Tells whether a mark at a place can open a quotation, as far as its neighbours show. */
    boolean canOpen(int place) {
        int before = galley.before(place);
        int after = galley.behind(place + 1);
        boolean free = Signs.isGap(before)
                || Signs.isOpeningBracket(before)
                || Signs.isDash(before)
                || Signs.isMark(before) && before != Signs.APOSTROPHE
                || isElision(place);
        return free
                && !Signs.isGap(after)
                && !(Signs.isPoint(after) && after != '.' && after != Signs.ELLIPSIS)
                && !Signs.isClosingBracket(after)
                && !(Signs.isMark(after) && conventions.has(Section.NARROW_SPACE_BEFORE, after));
    }

    /** Tells whether a mark at a place can close a quotation, as far as its neighbours show. */
    boolean canClose(int place) {
        int before = galley.before(place);
        int after = galley.behind(place + 1);
        boolean free = Signs.isGap(after)
                || Signs.isPoint(after)
                || Signs.isClosingBracket(after)
                || Signs.isDash(after)
                || Signs.isMark(after);
        return free
                && !Signs.isGap(before)
                && !Signs.isOpeningBracket(before)
                && !conventions.has(Section.NARROW_SPACE_BEHIND, before)
                && !isElision(place);
    }

    /** Tells whether an apostrophe stands before a mark, with an article before it, as in {@code l'"Europe"}. */
    private boolean isElision(int place) {
        int before = galley.before(place);
        return (before == '\'' || before == Signs.APOSTROPHE)
                && conventions.has(
                        Section.ELISIONS, galley.wordBefore(place - 1).toLowerCase(Locale.ROOT));
    }

    /** Makes the edits, with the spaces that belong to the marks. */
    void show() {
        for (int place : places) {
            char mark = shown[place];
            if (mark == '"' || mark == '\'' || !galley.isFree(place)) {
                continue;
            }
            String behind = needsSpaceBehind(place) ? String.valueOf(Signs.NARROW) : "";
            String before = needsSpaceBefore(place)
                    ? String.valueOf(Signs.NARROW)
                    : meets(place) ? "" + Signs.HAIR + Signs.WORD_JOINER : "";
            galley.show(place, place + 1, before + mark + behind, why(place, mark));
        }
    }

    private Correction why(int place, char mark) {
        if (galley.at(place) == mark && !meets(place)) {
            return Correction.NO_BREAK_SPACE;
        }
        return nested[place] || meets(place) ? Correction.NESTED_QUOTATION : Correction.QUOTATION_MARK;
    }

    private boolean needsSpaceBehind(int place) {
        return conventions.has(Section.NARROW_SPACE_BEHIND, shown[place]) && !Signs.isGap(galley.behind(place + 1));
    }

    private boolean needsSpaceBefore(int place) {
        return conventions.has(Section.NARROW_SPACE_BEFORE, shown[place])
                && !Signs.isGap(galley.before(place))
                && !Signs.isDash(galley.before(place));
    }

    /** Tells whether a single mark and a double one stand together, which are then kept a hair apart. */
    private boolean meets(int place) {
        if (place == 0 || manner.quotes().isEmpty()) {
            return false;
        }
        char before = shown[place - 1];
        char mark = shown[place];
        boolean curly = before != '"' && before != '\'';
        return curly
                && !Signs.isGuillemet(before)
                && !Signs.isGuillemet(mark)
                && !isElision(place)
                && (Signs.isSingleMark(before) && Signs.isDoubleMark(mark)
                        || Signs.isDoubleMark(before) && Signs.isSingleMark(mark));
    }
}
