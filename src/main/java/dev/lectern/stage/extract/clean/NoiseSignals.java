package dev.lectern.stage.extract.clean;

import dev.lectern.model.text.Words;
import dev.lectern.stage.extract.draft.Draft;
import dev.lectern.stage.extract.draft.Passage;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** What tells text that no author wrote: page numbers, identifiers, test strings, ornaments. */
final class NoiseSignals {

    private static final Pattern MENU_MARKS = Pattern.compile("\\s{2,}|\\s*[|>›»·•→]\\s*");
    private static final Pattern PAGE_NUMBER =
            Pattern.compile("[\\s\\p{P}]*\\p{Nd}{1,3}(\\s*[/|]\\s*\\p{Nd}{1,3})?[\\s\\p{P}]*");
    private static final Pattern LABELLED_NUMBER =
            Pattern.compile("(\\p{L}[\\p{L}\\p{M}. ]{1,30}?)\\s*[:：#№]\\s*[\\p{L}]{0,4}[-/]?\\p{Nd}[\\p{Nd}/-]{3,}");
    private static final Pattern MACHINE_NAME = Pattern.compile("[\\p{Ll}\\p{Lu}_$-][\\p{L}\\p{Nd}_$-]*+");
    private static final Pattern HEXADECIMAL = Pattern.compile("(?=.*\\d)[0-9a-fA-F]{8,}+(?:-[0-9a-fA-F]{4,}+)*+");
    private static final Pattern PLACEHOLDER =
            Pattern.compile("(\\{\\{.*}}|\\[\\[.*]]|\\[/?[a-z_]+( [a-z_]+=[^\\]]*)*]|<%.*%>|%[A-Z_]+%)");
    private static final String BREAK_MARKS = "*＊_=~+◆■●•·❖✦★—–-";
    private static final int FEWEST_MARKS = 3;

    private static final List<String> KEYBOARD_ROWS = List.of(
            "qwertyuiop",
            "asdfghjkl",
            "zxcvbnm",
            "azertyuiop",
            "qsdfghjklm",
            "йцукенгшщзхъ",
            "фывапролджэ",
            "ячсмитьбю");

    private NoiseSignals() {}

    /** A number alone on its line, such as a page or picture number; three digits at most, so that no year is one. */
    static boolean isPageNumber(Draft draft, Passage passage) {
        return PAGE_NUMBER.matcher(passage.text()).matches();
    }

    /** A label and a long number, such as the code a content system gives a story. */
    static boolean isContentNumber(Draft draft, Passage passage) {
        boolean listed = draft.vocabulary().matches("content-id", passage.text());
        return listed
                || (passage.words() <= 6
                        && LABELLED_NUMBER.matcher(passage.text()).matches());
    }

    /** A single word in the manner of a program: capitals inside it and digits, underscores, or hexadecimal. */
    static boolean isMachineName(Draft draft, Passage passage) {
        String text = passage.text();
        if (text.codePoints().anyMatch(Character::isWhitespace)) {
            return PLACEHOLDER.matcher(text).matches();
        }
        if (HEXADECIMAL.matcher(text).matches() || PLACEHOLDER.matcher(text).matches()) {
            return true;
        }
        long humps = humps(text);
        boolean digits = text.codePoints().anyMatch(Character::isDigit);
        boolean underscores = text.indexOf('_') > 0;
        return MACHINE_NAME.matcher(text).matches()
                && text.length() >= 6
                && (underscores || humps >= 3 || (humps >= 1 && digits));
    }

    /** Letters typed to see whether something works: a syllable doubled, a run along the keyboard, a known phrase. */
    static boolean isTestString(Draft draft, Passage passage) {
        if (draft.vocabulary().matches("test-string", passage.text())) {
            return true;
        }
        String word = passage.text().toLowerCase(Locale.ROOT);
        boolean alone = Words.in(word).size() == 1 && word.length() >= 4 && word.equals(passage.text());
        return alone
                && word.codePoints().allMatch(Character::isLetter)
                && (isDoubled(word) || runsAlongKeyboard(word))
                && !standsElsewhere(draft, passage, word);
    }

    /**
     * A row of links or a path of pages before the text: three short names or more, parted by wide spaces or the marks of
     * menus.
     */
    static boolean isMenuRow(Draft draft, Passage passage) {
        String[] names = MENU_MARKS.split(passage.text());
        return names.length >= 3
                && !passage.shape().endsSentence()
                && passage.text().codePoints().noneMatch(Character::isDigit)
                && draft.vocabulary().rest("byline-prefix", passage.text()).isEmpty()
                && draft.openProse().stream().limit(1).allMatch(prose -> prose > passage.index())
                && Arrays.stream(names).allMatch(name -> Words.count(name) <= 3);
    }

    /** Three asterisks or the like between two pieces of text, where an author or a printer parts sections. */
    static boolean isSectionBreak(Draft draft, Passage passage) {
        if (!isRowOfOneMark(passage.text())) {
            return false;
        }
        List<Integer> prose = draft.openProse();
        return !prose.isEmpty()
                && prose.get(0) < passage.index()
                && draft.open().stream()
                        .filter(behind -> behind.index() > passage.index())
                        .anyMatch(behind -> behind.shape().endsSentence() || behind.isProse());
    }

    /** Three marks of one kind or more, with spaces between or without, or the one that is three asterisks. */
    private static boolean isRowOfOneMark(String text) {
        List<Integer> marks = text.codePoints()
                .filter(code -> !Character.isWhitespace(code))
                .boxed()
                .toList();
        boolean row = marks.size() >= FEWEST_MARKS
                && BREAK_MARKS.indexOf(marks.get(0)) >= 0
                && marks.stream().allMatch(marks.get(0)::equals);
        return row || text.equals("⁂");
    }

    /** A line without a letter or digit, such as three asterisks; the brackets of a program are none. */
    static boolean isOrnament(Draft draft, Passage passage) {
        return passage.text()
                .codePoints()
                .noneMatch(code -> Character.isLetterOrDigit(code) || "{}()[]<>;:?!$".indexOf(code) >= 0);
    }

    private static long humps(String text) {
        long humps = 0;
        for (int at = 1; at < text.length(); at++) {
            if (Character.isLowerCase(text.charAt(at - 1)) && Character.isUpperCase(text.charAt(at))) {
                humps++;
            }
        }
        return humps;
    }

    private static boolean standsElsewhere(Draft draft, Passage passage, String word) {
        return draft.passages().stream()
                .filter(other -> other.index() != passage.index())
                .anyMatch(other -> Words.folded(other.text()).contains(word));
    }

    private static boolean isDoubled(String word) {
        for (int period = 1; period <= word.length() / 2; period++) {
            String repeated = word.substring(0, period).repeat(word.length() / period + 1);
            if (repeated.startsWith(word)) {
                return true;
            }
        }
        return false;
    }

    private static boolean runsAlongKeyboard(String word) {
        int covered = 0;
        int at = 0;
        while (at < word.length()) {
            int run = longestRun(word, at);
            covered += run >= 3 ? run : 0;
            at += Math.max(1, run);
        }
        return covered * 5 >= word.length() * 4;
    }

    private static int longestRun(String word, int start) {
        int longest = 1;
        for (String row : KEYBOARD_ROWS) {
            int length = 2;
            while (start + length <= word.length() && row.contains(word.substring(start, start + length))) {
                longest = Math.max(longest, length);
                length++;
            }
        }
        return longest;
    }
}
