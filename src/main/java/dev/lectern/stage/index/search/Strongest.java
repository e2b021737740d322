package dev.lectern.stage.index.search;

import dev.lectern.model.archive.search.Postings;
import dev.lectern.model.archive.search.SearchIndex;
import dev.lectern.model.text.Counter;

/** Keeps of the places of a word those in the articles it counts most for; of equals the first ones. */
final class Strongest {

    private Strongest() {}

    /** Returns the places in so many articles, or in all where there are no more. */
    static Postings of(Postings places, int most) {
        int[] articles = new int[SearchIndex.GREATEST_IMPACT + 1];
        places.read(new Impact(articles));
        int weakest = SearchIndex.GREATEST_IMPACT;
        int left = most;
        while (weakest > 0 && articles[weakest] <= left) {
            left -= articles[weakest--];
        }
        Kept kept = new Kept(weakest, left);
        places.read(kept);
        return kept.places();
    }

    /** Counts the articles of each impact. */
    private record Impact(int[] articles) implements Postings.Reader {

        @Override
        public void article(int article) {
            // Which one does not matter.
        }

        @Override
        public void passage(int passage) {
            // Nor does where.
        }

        @Override
        public void value(int impact) {
            articles[impact]++;
        }
    }

    /** Writes again what is stronger than some impact, and as many of that impact as there is room for. */
    private static final class Kept implements Postings.Reader {

        private final int weakest;
        private final Counter room;
        private final CodedNumbers coded = new CodedNumbers(1 << 10);
        private final CodedNumbers article = new CodedNumbers(1 << 6);
        private final Counter number = new Counter(-1);
        private final Counter lastKept = new Counter(-1);
        private final Counter lastPassage = new Counter(-1);
        private final Counter held = new Counter(0);
        private final Counter articles = new Counter(0);
        private final Counter passages = new Counter(0);

        Kept(int weakest, int room) {
            this.weakest = weakest;
            this.room = new Counter(room);
        }

        @Override
        public void article(int next) {
            number.set(next);
            article.clear();
            held.set(0);
            lastPassage.set(-1);
        }

        @Override
        public void passage(int passage) {
            article.append(passage - lastPassage.get());
            lastPassage.set(passage);
            held.next();
        }

        @Override
        public void value(int impact) {
            if (impact < weakest || (impact == weakest && room.get() == 0)) {
                return;
            }
            room.add(impact == weakest ? -1 : 0);
            coded.append(number.get() - lastKept.get());
            lastKept.set(number.get());
            coded.append(article);
            coded.append(0);
            coded.append(impact);
            articles.next();
            passages.add(held.get());
        }

        Postings places() {
            byte[] bytes = new byte[coded.length()];
            coded.cursor().copy(bytes, 0, bytes.length);
            return new Postings(bytes, 0, bytes.length, articles.get(), passages.get());
        }
    }
}
