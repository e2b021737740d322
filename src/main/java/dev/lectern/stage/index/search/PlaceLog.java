package dev.lectern.stage.index.search;

import dev.lectern.model.archive.search.Postings;
import dev.lectern.model.text.Counter;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.function.IntFunction;

/**
 * Takes down where the words stand, article by article, and hands it out group by group.
 *
 * <p>While an article is read its groups have a slot each, and its places are chained from there; when it ends they are
 * appended to one long log. So memory is written from front to back, and not all over at each word.
 */
final class PlaceLog {

    private static final int CHUNK = 1 << 20;

    /** What is handed out is held in arrays of so many bytes, or of more where one group has more. */
    static final int PART = 1 << 26;

    /** No number takes more bytes. */
    private static final int LONGEST = 5;

    /** What is known of each group: the article it was last in, the bytes of its places, how many these are. */
    private static final int KNOWN = 4;

    private static final int ARTICLE = 0;
    private static final int BYTES = 1;
    private static final int ARTICLES = 2;
    private static final int PASSAGES = 3;

    private final int part;
    private final Ints known = new Ints();
    private final Ints slots = new Ints();

    private final Ints groupOf = new Ints();
    private final Ints weightOf = new Ints();
    private final Ints firstOf = new Ints();
    private final Ints lastOf = new Ints();
    private final Ints passages = new Ints();
    private final Ints following = new Ints();

    /** The number of the article's first slot, of all that were ever opened; how many slots and places it has. */
    private final Counter base = new Counter(1);

    private final Counter used = new Counter(0);
    private final Counter held = new Counter(0);
    private final Counter number = new Counter(0);

    private final CodedNumbers places = new CodedNumbers(CHUNK >> 8);
    private final Deque<CodedNumbers> log = new ArrayDeque<>();

    /** Hands places out in arrays of so many bytes, usually {@link #PART}. */
    PlaceLog(int part) {
        this.part = part;
    }

    /** Takes down that a group stands in a passage of the article; passages come in order. */
    void add(int group, int passage, int weight) {
        int slot = slots.get(group) - base.get();
        if (slot < 0) {
            int opened = used.next();
            slots.set(group, base.get() + opened);
            groupOf.set(opened, group);
            weightOf.set(opened, weight);
            firstOf.set(opened, held.get());
            lastOf.set(opened, place(passage));
            return;
        }
        weightOf.add(slot, weight);
        int last = lastOf.get(slot);
        if (passages.get(last) != passage) {
            following.set(last, held.get());
            lastOf.set(slot, place(passage));
        }
    }

    private int place(int passage) {
        passages.set(held.get(), passage);
        return held.next();
    }

    /** Ends the article; what comes next is in the one after it. */
    void closeArticle() {
        room(LONGEST).append(0);
        for (int slot = 0; slot < used.get(); slot++) {
            append(slot);
        }
        base.add(used.get());
        used.set(0);
        held.set(0);
        number.add(1);
    }

    /** Appends the number of the group, counted from one, its weight, how many bytes follow, and the places. */
    private void append(int slot) {
        int group = groupOf.get(slot);
        int article = number.get() + 1;
        places.clear();
        int at = group * KNOWN;
        places.append(article - known.get(at + ARTICLE));
        int before = -1;
        int count = 0;
        for (int place = firstOf.get(slot); ; place = following.get(place)) {
            places.append(passages.get(place) - before);
            before = passages.get(place);
            count++;
            if (place == lastOf.get(slot)) {
                break;
            }
        }
        places.append(0);
        known.set(at + ARTICLE, article);
        known.set(at + BYTES, Math.addExact(known.get(at + BYTES), places.length() + 1));
        known.add(at + ARTICLES, 1);
        known.add(at + PASSAGES, count);
        CodedNumbers record = room(3 * LONGEST + places.length());
        record.append(group + 1);
        record.append(weightOf.get(slot));
        record.append(places.length());
        record.append(places);
    }

    private CodedNumbers room(int bytes) {
        CodedNumbers last = log.peekLast();
        if (last != null && last.room() >= bytes) {
            return last;
        }
        CodedNumbers added = new CodedNumbers(Math.max(CHUNK, bytes));
        log.add(added);
        return added;
    }

    /** Returns the places of the groups, in the order given, each article with the impact of its weight; to be asked once. */
    List<Postings> places(List<Integer> order, Impacts impacts) {
        Ints cursors = new Ints();
        Ints parts = new Ints();
        List<Integer> lengths = new ArrayList<>(List.of(0));
        for (int group : order) {
            int bytes = known.get(group * KNOWN + BYTES);
            int last = lengths.size() - 1;
            if (lengths.get(last) > 0 && lengths.get(last) > part - bytes) {
                lengths.add(0);
                last++;
            }
            parts.set(group, last);
            cursors.set(group, lengths.get(last));
            lengths.set(last, lengths.get(last) + bytes);
        }
        byte[][] coded = lengths.stream().map(byte[]::new).toArray(byte[][]::new);
        distribute(group -> coded[parts.get(group)], cursors, impacts);
        List<Postings> places = new ArrayList<>(order.size());
        for (int group : order) {
            int end = cursors.get(group);
            int at = group * KNOWN;
            int start = end - known.get(at + BYTES);
            byte[] part = coded[parts.get(group)];
            places.add(new Postings(part, start, end, known.get(at + ARTICLES), known.get(at + PASSAGES)));
        }
        return places;
    }

    private void distribute(IntFunction<byte[]> parts, Ints cursors, Impacts impacts) {
        int article = -1;
        for (CodedNumbers chunk = log.poll(); chunk != null; chunk = log.poll()) {
            CodedNumbers.Cursor cursor = chunk.cursor();
            while (cursor.hasNext()) {
                int group = cursor.next() - 1;
                if (group < 0) {
                    article++;
                    continue;
                }
                byte impact = (byte) impacts.impact(article, cursor.next());
                int length = cursor.next();
                int to = cursors.get(group);
                byte[] coded = parts.apply(group);
                cursor.copy(coded, to, length);
                coded[to + length] = impact;
                cursors.set(group, to + length + 1);
            }
        }
    }
}
