package dev.lectern.stage.render.search;

import dev.lectern.model.archive.search.Entry;
import dev.lectern.model.archive.search.SearchIndex;
import java.util.List;

/** The vocabulary: every entry with the numbers of its groups. */
final class WordFiles {

    /** The weight of a group that is too common to tell anything. */
    static final int TOO_COMMON = 45;

    private static final int FLAGS = 4;
    private static final int STEM = 2;
    private static final int ALIASES = 1;
    private static final int COVERS = 1;

    private final SearchIndex index;
    private final int size;
    private final Shards.Maker files = new Shards.Maker();

    private WordFiles(SearchIndex index, int size) {
        this.index = index;
        this.size = size;
    }

    /** Returns the files of an index, each of about that many characters. */
    static Shards of(SearchIndex index, int size) {
        return new WordFiles(index, size).shards();
    }

    private Shards shards() {
        List<Entry> entries = index.entries();
        int next = 0;
        int at = 0;
        while (at < entries.size()) {
            int first = at;
            ScriptBytes payload = new ScriptBytes().number(next);
            FrontCoding words = new FrontCoding(payload);
            while (at < entries.size() && payload.length() < size) {
                Entry entry = entries.get(at++);
                words.append(entry.form());
                next = append(payload, entry, next);
            }
            files.add(
                    payload,
                    first == 0 ? "" : entries.get(first - 1).form(),
                    entries.get(first).form());
        }
        return files.shards();
    }

    /** Appends what is known of an entry, and returns the number that the next new group has. */
    private int append(ScriptBytes payload, Entry entry, int first) {
        int flags = (entry.stem() ? STEM : 0) + (entry.aliases().isEmpty() ? 0 : ALIASES);
        payload.number(FLAGS * entry.groups().size() + flags);
        int next = first;
        for (int group : entry.groups()) {
            payload.number(next - group).sign(Digits.of(weight(group)));
            next = Math.max(next, group + 1);
        }
        if (!entry.aliases().isEmpty()) {
            payload.number(entry.aliases().size());
            for (Entry.Alias alias : entry.aliases()) {
                payload.number(2 * alias.term() + (alias.covers() ? COVERS : 0))
                        .text(alias.rest()).sign(FrontCoding.END);
            }
        }
        return next;
    }

    private int weight(int group) {
        int passages = index.groups().get(group).passages();
        return index.common().contains(group) ? TOO_COMMON : Integer.SIZE - 1 - Integer.numberOfLeadingZeros(passages);
    }
}
