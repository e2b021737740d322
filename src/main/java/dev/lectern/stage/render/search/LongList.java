package dev.lectern.stage.render.search;

import dev.lectern.model.archive.search.Postings;
import dev.lectern.model.text.Counter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The places of a word that stands in many articles, in two tiers: a head that says which articles these are and how much
 * the word counts for each, the strongest first; and pieces, the passages of these articles in the same order, of which a
 * page loads those of the articles it shows.
 */
final class LongList {

    /** A list that takes more bytes is long. */
    private static final int SHORT = 6_000;

    /** The first piece is small, as most readers look at the strongest articles only; the next ones take twice as much. */
    private static final int FIRST_PIECE = 1_000;

    private static final int DOUBLINGS = 3;

    private final ScriptBytes counts = new ScriptBytes();
    private final ScriptBytes articles = new ScriptBytes();
    private final List<ScriptBytes> pieces;

    LongList(Postings places) {
        Runs runs = new Runs();
        Pieces cut = new Pieces();
        places.read(runs);
        runs.strongestFirst.forEach((impact, run) -> {
            cut.add(run);
            articles.sign(Digits.of(impact)).number(run.ends.size()).all(run.articles);
        });
        this.pieces = cut.all;
        counts.number(0)
                .number(places.passages())
                .number(runs.titles.get())
                .number(runs.titlesAlone.get())
                .number(pieces.size());
        cut.articles.forEach(count -> counts.number(count.get()));
    }

    /** Tells whether places are better written so. */
    static boolean isDue(Postings places) {
        return places.size() > SHORT;
    }

    /** Returns how many signs the head takes, but for the number of its first piece. */
    int size() {
        return counts.length() + articles.length();
    }

    /** Returns what the pieces hold. */
    List<ScriptBytes> pieces() {
        return pieces;
    }

    /** Appends the head, which knows the number of the first piece. */
    void append(ScriptBytes body, int first) {
        body.all(counts).number(first).all(articles);
    }

    /** The articles in which a word counts as much: how far each is behind the one before, and its passages. */
    private static final class Run {

        private final ScriptBytes articles = new ScriptBytes();
        private final ScriptBytes passages = new ScriptBytes();
        private final List<Integer> ends = new ArrayList<>();
        private final Counter last = new Counter(-1);

        void add(int article, PassageCoding coding) {
            articles.number(article - last.get() - 1);
            last.set(article);
            coding.appendTo(passages);
            ends.add(passages.length());
        }
    }

    private static final class Runs implements Postings.Reader {

        private final SortedMap<Integer, Run> strongestFirst = new TreeMap<>(Comparator.reverseOrder());
        private final PassageCoding coding = new PassageCoding();
        private final Counter article = new Counter(-1);
        private final Counter titles = new Counter(0);
        private final Counter titlesAlone = new Counter(0);
        private final Counter last = new Counter(0);

        @Override
        public void article(int number) {
            article.set(number);
        }

        @Override
        public void passage(int passage) {
            coding.add(passage);
            last.set(passage);
            if (passage == 0) {
                titles.next();
            }
        }

        @Override
        public void value(int impact) {
            if (last.get() == 0) {
                titlesAlone.next();
            }
            strongestFirst.computeIfAbsent(impact, any -> new Run()).add(article.get(), coding);
        }
    }

    private static final class Pieces {

        private final List<ScriptBytes> all = new ArrayList<>();
        private final List<Counter> articles = new ArrayList<>();

        void add(Run run) {
            int start = 0;
            for (int end : run.ends) {
                ScriptBytes piece = roomFor(end - start);
                piece.all(run.passages, start, end);
                articles.get(articles.size() - 1).next();
                start = end;
            }
        }

        private ScriptBytes roomFor(int more) {
            int last = all.size() - 1;
            if (last < 0 || all.get(last).length() + more > FIRST_PIECE << Math.min(last, DOUBLINGS)) {
                all.add(new ScriptBytes());
                articles.add(new Counter(0));
            }
            return all.get(all.size() - 1);
        }
    }
}
