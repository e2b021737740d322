package dev.lectern.stage.extract.clean;

import dev.lectern.model.text.Words;
import dev.lectern.stage.extract.draft.Draft;
import dev.lectern.stage.extract.draft.Passage;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;

/** Letters typed to see whether something works: a syllable doubled, a run along the keyboard, a known phrase. */
final class TestStrings implements Predicate<Passage> {

    private static final int SHORTEST = 4;
    private static final int LONGEST = 60;

    private static final List<String> KEYBOARD_ROWS = List.of(
            "qwertyuiop",
            "asdfghjkl",
            "zxcvbnm",
            "azertyuiop",
            "qsdfghjklm",
            "йцукенгшщзхъ",
            "фывапролджэ",
            "ячсмитьбю");

    private final Draft draft;
    /** In how many passages a word stands; counted when it is first asked for. */
    private final Map<String, Integer> passagesOfWord = new HashMap<>();

    TestStrings(Draft draft) {
        this.draft = draft;
    }

    @Override
    public boolean test(Passage passage) {
        if (draft.vocabulary().matches("test-string", passage.text())) {
            return true;
        }
        if (passage.text().length() > LONGEST) {
            return false;
        }
        String word = passage.text().toLowerCase(Locale.ROOT);
        boolean alone = Words.in(word).size() == 1 && word.length() >= SHORTEST && word.equals(passage.text());
        return alone
                && word.codePoints().allMatch(Character::isLetter)
                && (isDoubled(word) || runsAlongKeyboard(word))
                && !standsElsewhere(passage, word);
    }

    /** A word that other passages say too was meant. */
    private boolean standsElsewhere(Passage passage, String word) {
        if (passagesOfWord.isEmpty()) {
            for (Passage each : draft.passages()) {
                new HashSet<>(each.foldedWords()).forEach(said -> passagesOfWord.merge(said, 1, Integer::sum));
            }
        }
        int here = passage.foldedWords().contains(word) ? 1 : 0;
        return passagesOfWord.getOrDefault(word, 0) > here;
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
