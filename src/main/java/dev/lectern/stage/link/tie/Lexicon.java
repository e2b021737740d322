package dev.lectern.stage.link.tie;

import dev.lectern.language.QuantityReader;
import dev.lectern.language.Stems;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** What is known of words, each of which is looked up once for all articles. Any thread may ask at any time. */
final class Lexicon {

    private final Map<String, Map<String, Entry>> languages = new ConcurrentHashMap<>();
    private final Map<String, Stem> stems = new ConcurrentHashMap<>();

    /**
     * The stem that words of one language have in common.
     *
     * @param key tells it from all others, those of other languages included
     * @param text empty if the words carry no subject
     * @param isCommon whether it is frequent in its language
     */
    record Stem(String key, String text, boolean isCommon) {

        /** That of no word. */
        static final Stem NONE = new Stem("", "", false);

        boolean isEmpty() {
            return text.isEmpty();
        }
    }

    /**
     * What is known of a word.
     *
     * @param isNumber whether it may be a number or part of one
     */
    record Entry(Stem stem, boolean isNumber) {}

    /** Returns what is known of a word of a language, a BCP 47 tag. */
    Entry look(String language, String word) {
        Map<String, Entry> entries = languages.computeIfAbsent(language, tag -> new ConcurrentHashMap<>());
        Entry known = entries.get(word);
        return known != null ? known : entries.computeIfAbsent(word, written -> entry(language, written));
    }

    private Entry entry(String language, String word) {
        Stems forms = Stems.of(language);
        int dash = language.indexOf('-');
        String stem = forms.stem(word);
        String key = (dash < 0 ? language : language.substring(0, dash)) + ":" + stem;
        return new Entry(
                stems.computeIfAbsent(key, id -> new Stem(id, stem, forms.isCommon(stem))),
                QuantityReader.isNumber(word, language));
    }
}
