package dev.lectern.stage.render.typography;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** Decides of each run of spaces whether it stays, goes, becomes one space or one at which no line is broken. */
final class Spaces {

    private static final Pattern INITIALS = Pattern.compile("(?:\\p{Lu}\\p{M}*\\.)+");
    private static final Pattern NUMBER = Pattern.compile("(?:\\p{Lu}{1,3}(?=\\p{Sc}))?\\P{L}*[0-9]");
    private static final Pattern GROUP = Pattern.compile("[0-9]{3}(?![0-9]).*");
    private static final Pattern BEFORE_GROUP = Pattern.compile("\\p{Sc}?[0-9]{1,3}");
    private static final Pattern ROMAN = Pattern.compile("[IVXLCDM]+");

    private final Galley galley;
    private final Conventions conventions;
    private final Manner manner;
    private final boolean shortWords;

    private Spaces(Galley galley, Conventions conventions, Manner manner) {
        this.galley = galley;
        this.conventions = conventions;
        this.manner = manner;
        this.shortWords = conventions.hasAny(Section.SHORT_WORDS);
    }

    static void set(Galley galley, Conventions conventions, Manner manner) {
        Spaces spaces = new Spaces(galley, conventions, manner);
        int at = 0;
        while (at < galley.length()) {
            if (Galley.isInlineSpace(galley.unit(at))) {
                int end = galley.spacesBehind(at);
                spaces.setRun(at, end);
                at = end;
            } else {
                spaces.setPoint(at);
                at++;
            }
        }
    }

    /** Tells whether a word is one that is written behind a number, be it at the end of a sentence. */
    static boolean isUnit(Conventions conventions, String word) {
        return conventions.has(Section.UNITS, word)
                || (word.endsWith(".") && conventions.has(Section.UNITS, word.substring(0, word.length() - 1)));
    }

    private void setRun(int start, int end) {
        int before = galley.before(start);
        int after = galley.behind(end);
        if (Signs.isGap(before) || Signs.isGap(after) || !galley.isFree(start, end)) {
            return;
        }
        boolean broken = isBroken(start, end);
        if (conventions.isKnown() && setBeforePoint(start, end, before, after)) {
            return;
        }
        if (conventions.isKnown() && broken) {
            Optional<String> tie = tie(start, end, before, after);
            if (tie.isPresent()) {
                galley.show(start, end, tie.get(), Correction.NO_BREAK_SPACE);
                return;
            }
        }
        galley.show(start, end, broken ? " " : String.valueOf(Signs.NO_BREAK), Correction.DOUBLE_SPACE);
    }

    /** Tells whether a line may be broken at a run of spaces. */
    private boolean isBroken(int start, int end) {
        for (int at = start; at < end; at++) {
            if (galley.unit(at) == Signs.NO_BREAK) {
                return false;
            }
        }
        return true;
    }

    /** Leaves out a space before a comma or a full stop, and a full stop that stands alone behind another. */
    private boolean setBeforePoint(int start, int end, int before, int after) {
        if (!Signs.isPoint(after)
                || after == Signs.ELLIPSIS
                || takesSpace(after)
                || !galley.isFree(end)
                || !endsWord(end + 1)) {
            return false;
        }
        if (after == '.' && before == '.') {
            boolean chained = galley.before(start - 1) == '.' || galley.at(galley.spacesBehind(end + 1)) == '.';
            if (!chained) {
                galley.show(start, end + 1, "", Correction.SPACE_BEFORE_POINT);
            }
            return true;
        }
        boolean ends = Galley.isWord(before)
                || (Signs.isMark(before) && !conventions.has(Section.NARROW_SPACE_BEHIND, before))
                || Signs.isClosingBracket(before)
                || before == '%';
        boolean ratio =
                Character.isDigit(before) && Character.isDigit(Math.max(0, galley.at(galley.spacesBehind(end + 1))));
        if (ends && !(ratio && after == ':')) {
            galley.show(start, end, "", Correction.SPACE_BEFORE_POINT);
            return true;
        }
        return false;
    }

    private boolean takesSpace(int sign) {
        return conventions.has(Section.NARROW_SPACE_BEFORE, sign) || conventions.has(Section.SPACE_BEFORE, sign);
    }

    /** Tells whether nothing follows here that would make one word with the mark before, such as a smiling face. */
    private boolean endsWord(int place) {
        int code = galley.behind(place);
        boolean dash = Signs.isDash(code) && (code != '-' || galley.text().startsWith("--", place));
        return Signs.isGap(code) || Signs.isMark(code) || dash;
    }

    private boolean isFinal(int place) {
        return endsWord(place) || Signs.isClosingBracket(galley.at(place));
    }

    /** Adds the space that an article leaves out before some marks and not before others. */
    private void setPoint(int place) {
        char sign = galley.unit(place);
        if (!manner.spacesPoints() || sign > 0x7F || !takesSpace(sign) || !Signs.isPoint(sign)) {
            return;
        }
        int before = galley.before(place);
        boolean ends = before >= 0 && Character.isLetterOrDigit(before)
                || Signs.isMark(before)
                || Signs.isClosingBracket(before);
        if (ends && isFinal(place + 1) && galley.isFree(place)) {
            galley.show(place, place + 1, spaceBefore(sign) + sign, Correction.NO_BREAK_SPACE);
        }
    }

    private String spaceBefore(int sign) {
        return String.valueOf(conventions.has(Section.SPACE_BEFORE, sign) ? Signs.NO_BREAK : Signs.NARROW);
    }

    /** Returns the space at which no line is broken, if one belongs here. */
    private Optional<String> tie(int start, int end, int before, int after) {
        if (takesSpace(after) && (!Signs.isPoint(after) || isFinal(end + 1) || Signs.isPoint(galley.at(end + 1)))) {
            return Optional.of(spaceBefore(after));
        }
        if (conventions.has(Section.NARROW_SPACE_BEHIND, before)) {
            return Optional.of(String.valueOf(Signs.NARROW));
        }
        boolean dash = (after == Signs.EN_DASH || after == Signs.EM_DASH) && Signs.isGap(galley.at(end + 1));
        if (dash) {
            return Optional.of(String.valueOf(Signs.NO_BREAK));
        }
        return mayTie(start, end) ? tieWords(galley.wordBefore(start), galley.wordBehind(end)) : Optional.empty();
    }

    /** Tells whether the words beside a space can be ones that stay together; most are told apart from these by a letter. */
    private boolean mayTie(int start, int end) {
        char last = galley.unit(start - 1);
        return shortWords || (last >= '0' && last <= '9') || !Character.isLowerCase(galley.at(end));
    }

    private Optional<String> tieWords(String left, String right) {
        if (left.isEmpty() || right.isEmpty()) {
            return Optional.empty();
        }
        boolean number = endsNumber(left);
        if (number
                && conventions.digitGap().isPresent()
                && BEFORE_GROUP.matcher(left).matches()
                && GROUP.matcher(right).matches()) {
            return conventions.digitGap();
        }
        boolean tied = isTiedToName(left, right)
                || isTiedToNumber(left, right)
                || (number && isMeasure(right))
                || (shortWords && conventions.has(Section.SHORT_WORDS, left.toLowerCase(Locale.ROOT)));
        return tied ? Optional.of(String.valueOf(Signs.NO_BREAK)) : Optional.empty();
    }

    private boolean isTiedToName(String left, String right) {
        int first = right.codePointAt(0);
        boolean name = Character.isLetter(first) && !Character.isLowerCase(first);
        return name
                && (conventions.has(Section.TIED_TO_NAME, left)
                        || (left.endsWith(".")
                                && conventions.hasAny(Section.TIED_TO_NAME)
                                && INITIALS.matcher(left).matches()));
    }

    private boolean isTiedToNumber(String left, String right) {
        boolean digit = Character.isDigit(right.codePointAt(0));
        if (digit && Hyphens.isCurrency(left.codePointBefore(left.length()))) {
            return true;
        }
        return conventions.has(Section.TIED_TO_NUMBER, left)
                && (digit || ROMAN.matcher(right).matches());
    }

    /** Tells whether a word is a number, with a currency before it perhaps. */
    private static boolean endsNumber(String word) {
        char last = word.charAt(word.length() - 1);
        return last >= '0' && last <= '9' && NUMBER.matcher(word).matches();
    }

    private boolean isMeasure(String right) {
        return isUnit(conventions, right) || (right.length() == 1 && Hyphens.isCurrency(right.codePointAt(0)));
    }
}
