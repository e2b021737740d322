package dev.lectern.stage.annotate.note;

import dev.lectern.model.text.Span;
import dev.lectern.model.text.Words;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * The words of a quotation that must not have changed if it is to be the same statement: numbers and names. Where a
 * script has capitals a word that begins with one is a name, unless it opens the quotation and stands in small letters
 * elsewhere; in other scripts every word of some length that the article does not use often.
 */
final class HardWords {

    private static final int LENGTH_WITHOUT_CASE = 3;
    private static final int OFTEN = 3;

    private final Map<String, Integer> counts = new HashMap<>();

    /** Counts the words of an article. */
    HardWords(String article) {
        for (Span word : Words.in(article)) {
            counts.merge(word.of(article), 1, Integer::sum);
        }
    }

    /** Tells whether all hard words of a quotation stand in a passage. */
    boolean stand(String quotation, String passage) {
        Set<String> present = new HashSet<>();
        Words.in(passage).forEach(word -> present.add(NormalText.keyOf(word.of(passage))));
        List<Span> words = Words.in(quotation);
        for (int at = 0; at < words.size(); at++) {
            String word = words.get(at).of(quotation);
            if (isHard(word, at == 0) && !present.contains(NormalText.keyOf(word))) {
                return false;
            }
        }
        return true;
    }

    private boolean isHard(String word, boolean opens) {
        int first = word.codePointAt(0);
        if (word.codePoints().anyMatch(Character::isDigit)) {
            return true;
        }
        if (Character.isUpperCase(first) || Character.isTitleCase(first)) {
            return !opens || !counts.containsKey(word.toLowerCase(Locale.ROOT));
        }
        return !Character.isLowerCase(first)
                && word.codePointCount(0, word.length()) >= LENGTH_WITHOUT_CASE
                && counts.getOrDefault(word, 0) < OFTEN;
    }
}
