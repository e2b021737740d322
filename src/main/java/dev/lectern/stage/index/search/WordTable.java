package dev.lectern.stage.index.search;

import dev.lectern.model.text.QueryWords;
import dev.lectern.model.text.TextSlices;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ObjIntConsumer;

/**
 * The runs of letters of texts in one language: each is folded and stemmed when it is first seen, and only looked up from
 * then on. Looking up is what most of the time goes into, so it touches two rows of numbers and nothing else.
 */
final class WordTable {

    private static final int FIRST = 1 << 12;

    /** What is known of each: its one group, or how it is to be found if it has more or none; how often it was seen. */
    private static final int KNOWN = 4;

    private static final int GROUP = 0;
    private static final int SEEN = 1;

    private final Slots[] slots = {new Slots(FIRST)};
    private final List<String> texts = new ArrayList<>();
    private final List<int[]> several = new ArrayList<>();
    private final Stemming stemming;
    private final Vocabulary vocabulary;
    private final Endings endings = new Endings();

    /** The keys of the runs, the numbers of their texts, and what is known of them. */
    private record Slots(long[] keys, int[] texts, int[] known) {

        Slots(int length) {
            this(new long[length], new int[length], new int[length * KNOWN]);
        }
    }

    WordTable(String language, Vocabulary vocabulary) {
        this.stemming = Stemming.of(language);
        this.vocabulary = vocabulary;
    }

    /** Counts the run in a range of a text and returns its one group; a negative number where it has more or none. */
    int see(String text, int start, int end) {
        long key = TextSlices.key(text, start, end);
        Slots known = slots[0];
        int slot = TextSlices.slot(key, known.keys().length);
        while (known.keys()[slot] != 0) {
            if (known.keys()[slot] == key
                    && (TextSlices.isExact(key) || TextSlices.isAt(texts.get(known.texts()[slot]), text, start, end))) {
                return seen(known, slot, text, start);
            }
            slot = TextSlices.next(slot, known.keys().length);
        }
        int added = add(key, text.substring(start, end));
        return seen(slots[0], added, text, start);
    }

    /** Returns the groups of a run that has not one. */
    int[] groups(int negative) {
        return several.get(-1 - negative);
    }

    /** Tells every run as it stands, with the space before it where it had one, and how often. */
    void forEach(ObjIntConsumer<String> reader) {
        Slots known = slots[0];
        for (int slot = 0; slot < known.keys().length; slot++) {
            if (known.keys()[slot] != 0) {
                String text = texts.get(known.texts()[slot]);
                reader.accept(text, known.known()[slot * KNOWN + SEEN]);
                reader.accept(" " + text, known.known()[slot * KNOWN + SEEN + 1]);
            }
        }
    }

    /** Returns what its words end in. */
    Endings endings() {
        return endings;
    }

    private static int seen(Slots known, int slot, String text, int start) {
        int spaced = start > 0 && text.charAt(start - 1) == ' ' ? 1 : 0;
        known.known()[slot * KNOWN + SEEN + spaced]++;
        return known.known()[slot * KNOWN + GROUP];
    }

    private int add(long key, String text) {
        if (2 * texts.size() >= slots[0].keys().length) {
            grow();
        }
        Slots known = slots[0];
        int slot = free(known, key);
        known.keys()[slot] = key;
        known.texts()[slot] = texts.size();
        known.known()[slot * KNOWN + GROUP] = group(text);
        texts.add(text);
        return slot;
    }

    private void grow() {
        Slots small = slots[0];
        Slots large = new Slots(2 * small.keys().length);
        for (int slot = 0; slot < small.keys().length; slot++) {
            if (small.keys()[slot] != 0) {
                int to = free(large, small.keys()[slot]);
                large.keys()[to] = small.keys()[slot];
                large.texts()[to] = small.texts()[slot];
                System.arraycopy(small.known(), slot * KNOWN, large.known(), to * KNOWN, KNOWN);
            }
        }
        slots[0] = large;
    }

    private static int free(Slots known, long key) {
        int slot = TextSlices.slot(key, known.keys().length);
        while (known.keys()[slot] != 0) {
            slot = TextSlices.next(slot, known.keys().length);
        }
        return slot;
    }

    private int group(String text) {
        int[] groups = QueryWords.inToken(text).stream().mapToInt(this::group).toArray();
        if (groups.length == 1) {
            return groups[0];
        }
        several.add(groups);
        return -several.size();
    }

    private int group(QueryWords.Word word) {
        String key = word.kind() == QueryWords.Kind.WHOLE ? key(word) : word.form();
        endings.add(word.form(), key);
        return vocabulary.add(word.form(), key);
    }

    /** What is left of a word, folded as words are, so that two languages can have a group together. */
    private String key(QueryWords.Word word) {
        List<String> stem = QueryWords.of(stemming.stem(word.surface()));
        return stem.size() == 1 ? stem.get(0) : word.form();
    }
}
