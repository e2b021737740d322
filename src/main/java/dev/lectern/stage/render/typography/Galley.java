package dev.lectern.stage.render.typography;

import dev.lectern.model.text.Folding;
import dev.lectern.model.text.Span;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;

/** A text while it is set: what it says, what must not be touched, and the edits so far. */
final class Galley {

    private static final Comparator<Edit> BY_PLACE = Comparator.comparing(Edit::span);

    private final String text;
    private final char[] units;
    private final BitSet closed;
    private final List<Edit> edits = new ArrayList<>();

    Galley(String text, List<Span> untouched) {
        this.text = text;
        this.units = text.toCharArray();
        this.closed = Untouchable.in(text, units);
        untouched.forEach(span -> closed.set(span.start(), span.end()));
    }

    String text() {
        return text;
    }

    /** Returns the unit at a place, which lies in the text. */
    char unit(int place) {
        return units[place];
    }

    int length() {
        return units.length;
    }

    /** Returns the character at a place; less than zero at the ends of the text. */
    int at(int place) {
        return place < 0 || place >= units.length ? -1 : Character.codePointAt(units, place);
    }

    /** Returns the character before a place that can be seen; less than zero at the beginning. */
    int before(int place) {
        return before(units, place);
    }

    /** Returns the character at a place or behind it that can be seen; less than zero at the end. */
    int behind(int place) {
        return behind(units, place);
    }

    static int before(char[] units, int place) {
        int at = place;
        while (at > 0 && Folding.isInvisible(units[at - 1])) {
            at--;
        }
        return at == 0 ? -1 : Character.codePointBefore(units, at);
    }

    static int behind(char[] units, int place) {
        int at = place;
        while (at < units.length && Folding.isInvisible(units[at])) {
            at++;
        }
        return at >= units.length ? -1 : Character.codePointAt(units, at);
    }

    /** Returns where the run of spaces that ends here begins; only spaces that stand in a line count. */
    int spacesBefore(int end) {
        int start = end;
        while (start > 0 && isInlineSpace(units[start - 1])) {
            start--;
        }
        return start;
    }

    /** Returns where the run of spaces that begins here ends. */
    int spacesBehind(int start) {
        int end = start;
        while (end < units.length && isInlineSpace(units[end])) {
            end++;
        }
        return end;
    }

    static boolean isInlineSpace(char unit) {
        return unit == ' ' || unit == Signs.NO_BREAK;
    }

    /** Returns the word that ends here: all since the last gap or dash, without what opens before it. */
    String wordBefore(int end) {
        int start = end;
        while (start > 0 && !Signs.isGap(units[start - 1]) && !isDash(start - 1)) {
            start--;
        }
        while (start < end && opens(units[start])) {
            start++;
        }
        return text.substring(start, end);
    }

    /** Returns the word that begins here, without the marks behind it, except that a full stop of its own stays. */
    String wordBehind(int start) {
        int end = start;
        while (end < units.length && !Signs.isGap(units[end]) && !isDash(end)) {
            end++;
        }
        while (end > start && closes(units[end - 1])) {
            end--;
        }
        return text.substring(start, end);
    }

    /** Tells whether a unit is a dash or one of several hyphens, which part words. */
    private boolean isDash(int place) {
        char unit = units[place];
        return unit == Signs.EN_DASH
                || unit == Signs.EM_DASH
                || (unit == '-' && (text.startsWith("-", place + 1) || (place > 0 && units[place - 1] == '-')));
    }

    private static boolean opens(char unit) {
        return Signs.isMark(unit) || Signs.isOpeningBracket(unit) || Folding.isInvisible(unit);
    }

    private static boolean closes(char unit) {
        return Signs.isMark(unit)
                || Folding.isInvisible(unit)
                || Signs.isClosingBracket(unit)
                || (Signs.isPoint(unit) && unit != '.');
    }

    /** Tells whether a place may be changed still. */
    boolean isFree(int place) {
        return !closed.get(place);
    }

    boolean isFree(int start, int end) {
        int next = closed.nextSetBit(start);
        return next < 0 || next >= end;
    }

    /** Shows a range otherwise, unless something in it is settled already or would stay the same. */
    void show(int start, int end, String replacement, Correction correction) {
        if (start < end
                && isFree(start, end)
                && !text.regionMatches(start, replacement, 0, Math.max(end - start, replacement.length()))) {
            closed.set(start, end);
            edits.add(new Edit(new Span(start, end), replacement, correction));
        }
    }

    /** Leaves a range as it is. */
    void keep(int start, int end) {
        closed.set(start, end);
    }

    /** Returns the edits in the order of their places. */
    List<Edit> edits() {
        edits.sort(BY_PLACE);
        return edits;
    }

    /** Tells whether a character can be the last of a word. */
    static boolean isWord(int code) {
        return code >= 0 && (Character.isLetterOrDigit(code) || Character.getType(code) == Character.NON_SPACING_MARK);
    }
}
