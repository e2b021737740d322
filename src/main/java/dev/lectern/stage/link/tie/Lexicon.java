package dev.lectern.stage.link.tie;

import dev.lectern.language.QuantityReader;
import dev.lectern.language.Stems;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** What is known of the words of one language, each looked up once for all articles. Any thread may ask at any time. */
final class Lexicon {

    private final String language;
    private final String prefix;
    private final Stems forms;
    private final Map<String, Entry> entries = new ConcurrentHashMap<>();
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

    /** Makes one for a language, a BCP 47 tag. */
    Lexicon(String language) {
        int dash = language.indexOf('-');
        this.language = language;
        this.prefix = (dash < 0 ? language : language.substring(0, dash)) + ":";
        this.forms = Stems.of(language);
    }

    /** Returns what is known of a word as it is written. */
    Entry look(String word) {
        Entry known = entries.get(word);
        return known != null ? known : entries.computeIfAbsent(word, this::entry);
    }

    /** Tells whether the language writes nouns with a capital, so that a capital tells no name. */
    boolean capitalisesNouns() {
        return forms.capitalisesNouns();
    }

    private Entry entry(String word) {
        String stem = forms.stem(word);
        return new Entry(
                stems.computeIfAbsent(prefix + stem, key -> new Stem(key, stem, forms.isCommon(stem))),
                QuantityReader.isNumber(word, language));
    }
}
