package dev.lectern.stage.extract.draft;

import dev.lectern.model.text.Folding;
import dev.lectern.model.text.Span;
import dev.lectern.model.text.Words;
import java.lang.Character.UnicodeScript;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * The words of a text that tell what it is about, by their length: the small words of a language are short. Where words
 * are not parted, two neighbouring Chinese characters stand for one, as is usual in searching such text (Nie et al., "On
 * the use of words and n-grams for Chinese information retrieval", IRAL 2000); a Korean or Japanese syllable has two
 * letters.
 */
public final class Terms {

    /** No letter of the scripts that are asked for comes before the Korean ones. */
    private static final int FIRST_SYLLABLE = 0x1100;

    private Terms() {}

    /**
     * Returns the terms of a text in small letters, in order and as often as they stand there.
     *
     * @param shortest how many letters a word of an alphabet must have
     */
    public static List<String> of(String text, int shortest) {
        String folded = Folding.folded(text).toLowerCase(Locale.ROOT);
        List<String> terms = new ArrayList<>();
        Optional<Span> before = Optional.empty();
        for (Span word : Words.in(folded)) {
            int first = folded.codePointAt(word.start());
            boolean character = isOf(UnicodeScript.HAN, first);
            if (character) {
                before.filter(one -> one.end() == word.start())
                        .ifPresent(one -> terms.add(folded.substring(one.start(), word.end())));
            } else if (word.length() >= (isSyllabic(first) ? (shortest + 1) / 2 : shortest)) {
                terms.add(word.of(folded));
            }
            before = character ? Optional.of(word) : Optional.empty();
        }
        return terms;
    }

    private static boolean isSyllabic(int code) {
        return isOf(UnicodeScript.HANGUL, code) || isOf(UnicodeScript.KATAKANA, code);
    }

    private static boolean isOf(UnicodeScript script, int code) {
        return code >= FIRST_SYLLABLE && UnicodeScript.of(code) == script;
    }
}
