package dev.lectern.stage.render.typography;

import java.util.Locale;

/** Tells apostrophes and primes from quotation marks. */
final class Apostrophes {

    private final Marks marks;
    private final Galley galley;
    private final Conventions conventions;

    private Apostrophes(Marks marks, Conventions conventions) {
        this.marks = marks;
        this.galley = marks.galley();
        this.conventions = conventions;
    }

    /** Decides the marks that are primes, and those that are apostrophes beyond doubt. */
    static void decide(Marks marks, Conventions conventions) {
        Apostrophes found = new Apostrophes(marks, conventions);
        marks.places().forEach(found::decidePrimes);
        if (conventions.hasApostrophes()) {
            marks.places().forEach(found::decideApostrophe);
        }
    }

    /** Feet and inches as in {@code 5'10"}, minutes and seconds of an arc as in {@code 51°30'15"N}. */
    private void decidePrimes(int place) {
        if (!marks.isUndecided(place, '\'') || !isDigit(galley.before(place))) {
            return;
        }
        int digits = place;
        while (isDigit(galley.before(digits))) {
            digits--;
        }
        int second = galley.spacesBehind(place + 1);
        int end = second;
        while (isDigit(galley.at(end)) || (galley.at(end) == '.' && isDigit(galley.at(end + 1)))) {
            end++;
        }
        boolean seconds = end > second && galley.at(end) == '"' && galley.isFree(end);
        boolean degrees = galley.before(digits) == '°';
        if (seconds || (degrees && !Character.isLowerCase(Math.max(0, galley.at(place + 1))))) {
            marks.decide(place, Signs.PRIME);
        }
        if (seconds) {
            marks.decide(end, Signs.DOUBLE_PRIME);
        }
    }

    private void decideApostrophe(int place) {
        if (!marks.isUndecided(place, '\'')) {
            return;
        }
        int after = galley.behind(place + 1);
        boolean inWord =
                Galley.isWord(galley.before(place)) && Galley.isWord(after) && !isScriptWithoutApostrophe(after);
        if (inWord || isElided(place) || isDecade(place) || isClipped(place) || isBetweenClips(place)) {
            marks.decide(place, Signs.APOSTROPHE);
        }
    }

    private static boolean isScriptWithoutApostrophe(int code) {
        Character.UnicodeScript script = Character.UnicodeScript.of(code);
        return script == Character.UnicodeScript.HEBREW || script == Character.UnicodeScript.ARABIC;
    }

    /** An article before a quotation: {@code l'"Europe"}. */
    private boolean isElided(int place) {
        int after = galley.behind(place + 1);
        return Signs.isDoubleMark(after)
                && conventions.has(Section.ELISIONS, galley.wordBefore(place).toLowerCase(Locale.ROOT));
    }

    /** The {@code '90s}. */
    private boolean isDecade(int place) {
        return opensWord(place)
                && isDigit(galley.at(place + 1))
                && isDigit(galley.at(place + 2))
                && galley.at(place + 3) == 's'
                && !Galley.isWord(galley.at(place + 4));
    }

    /** A word that has lost its beginning: {@code 'tis}. */
    private boolean isClipped(int place) {
        if (!opensWord(place)) {
            return false;
        }
        int end = place + 1;
        while (Galley.isWord(galley.at(end))) {
            end++;
        }
        String word = galley.text().substring(place + 1, end).toLowerCase(Locale.ROOT);
        return end > place + 1 && conventions.has(Section.APOSTROPHES, word);
    }

    /** The second of {@code rock 'n' roll}. */
    private boolean isBetweenClips(int place) {
        return place >= 2
                && galley.at(place - 1) == 'n'
                && marks.shown(place - 2) == Signs.APOSTROPHE
                && Signs.isGap(galley.before(place - 2));
    }

    private boolean opensWord(int place) {
        int before = galley.before(place);
        return Signs.isGap(before)
                || Signs.isOpeningBracket(before)
                || Signs.isDash(before)
                || Signs.isDoubleMark(before);
    }

    private static boolean isDigit(int code) {
        return code >= '0' && code <= '9';
    }
}
