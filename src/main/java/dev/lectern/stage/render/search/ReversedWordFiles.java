package dev.lectern.stage.render.search;

import dev.lectern.model.archive.search.Entry;
import dev.lectern.model.archive.search.SearchIndex;
import java.util.List;

/** The words of the vocabulary from their ends, to find one whose beginning was misspelled. */
final class ReversedWordFiles {

    private static final int SHORTEST = 4;

    private ReversedWordFiles() {}

    /** Returns the files of an index, each of about that many characters. */
    static Shards of(SearchIndex index, int size) {
        List<String> words = index.entries().stream()
                .filter(entry -> !entry.stem() && isWord(entry.form()))
                .map(Entry::form)
                .map(form -> new StringBuilder(form).reverse().toString())
                .sorted()
                .toList();
        Shards.Maker files = new Shards.Maker();
        int at = 0;
        while (at < words.size()) {
            int first = at;
            ScriptBytes payload = new ScriptBytes();
            FrontCoding coding = new FrontCoding(payload);
            while (at < words.size() && payload.length() < size) {
                coding.append(words.get(at++));
            }
            files.add(payload, first == 0 ? "" : words.get(first - 1), words.get(first));
        }
        return files.shards();
    }

    private static boolean isWord(String form) {
        return form.codePointCount(0, form.length()) >= SHORTEST
                && form.indexOf(':') < 0
                && form.codePoints().noneMatch(Character::isDigit);
    }
}
