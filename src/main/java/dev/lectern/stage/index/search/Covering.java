package dev.lectern.stage.index.search;

import dev.lectern.model.archive.search.Entry;
import dev.lectern.model.archive.search.FoundTerm;
import dev.lectern.model.archive.search.Postings;
import dev.lectern.model.text.Counter;
import java.util.List;
import java.util.stream.LongStream;

/**
 * Finds the words that stand nowhere but where a term is mentioned whose name they are: who asks for one need not look up
 * where it stands, as the mentions tell.
 *
 * @param groups where the words and the mentions of terms stand
 */
record Covering(List<Postings> groups, List<FoundTerm> terms) {

    /** Returns the entries, of whose names those are marked that cover their words. */
    List<Entry> in(List<Entry> entries) {
        return entries.stream().map(this::marked).toList();
    }

    private Entry marked(Entry entry) {
        return entry.aliases().isEmpty()
                ? entry
                : new Entry(
                        entry.form(),
                        entry.stem(),
                        entry.groups(),
                        entry.aliases().stream()
                                .map(alias -> new Entry.Alias(alias.rest(), alias.term(), covers(entry, alias)))
                                .toList());
    }

    private boolean covers(Entry entry, Entry.Alias alias) {
        int mentions = terms.get(alias.term()).group();
        if (!alias.rest().isEmpty() || mentions < 0) {
            return false;
        }
        long[] all = places(mentions);
        return entry.groups().stream().allMatch(group -> contains(all, places(group)));
    }

    private long[] places(int group) {
        Row row = new Row();
        groups.get(group).read(row);
        return row.places.build().toArray();
    }

    private static boolean contains(long[] all, long[] some) {
        int at = 0;
        for (long one : some) {
            while (at < all.length && all[at] < one) {
                at++;
            }
            if (at == all.length || all[at] != one) {
                return false;
            }
        }
        return true;
    }

    /** The passages of all articles in order, as one row of numbers. */
    private static final class Row implements Postings.Reader {

        private final LongStream.Builder places = LongStream.builder();
        private final Counter article = new Counter(0);

        @Override
        public void article(int number) {
            article.set(number);
        }

        @Override
        public void passage(int passage) {
            places.add(((long) article.get() << Integer.SIZE) + passage);
        }

        @Override
        public void value(int value) {
            // How much it counts does not matter.
        }
    }
}
