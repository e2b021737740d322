package dev.lectern.stage.render.search;

import dev.lectern.model.archive.search.Postings;
import dev.lectern.model.archive.search.SearchIndex;
import dev.lectern.model.output.OutputFile;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Where the words stand: groups in the order of their numbers, some to a file. */
final class PostingFiles {

    /** So many files are soon listed; an archive that wants more has larger ones as well as more. */
    private static final int MANY = 3_000;

    private final SearchIndex index;
    private final List<Integer> starts;

    /** Cuts the groups into files of about that size. */
    PostingFiles(SearchIndex index, int size) {
        this.index = index;
        this.starts = starts(index.groups(), target(index.groups(), size));
    }

    /** Returns how many groups each file has. */
    List<Integer> counts() {
        return IntStream.range(0, starts.size()).mapToObj(this::count).toList();
    }

    /** Returns the files. */
    Stream<OutputFile> files(Scripts scripts) {
        return IntStream.range(0, starts.size())
                .mapToObj(file -> scripts.numbered('p', file, script -> write(script, file)));
    }

    private static double target(List<Postings> groups, int size) {
        double all = groups.stream().mapToDouble(Postings::size).sum();
        return size * Math.max(1, Math.sqrt(all / size / MANY));
    }

    /** A long list has a file to itself, so that nobody loads it who did not ask for it. */
    private static List<Integer> starts(List<Postings> groups, double size) {
        List<Integer> starts = new ArrayList<>();
        double filled = Double.MAX_VALUE;
        for (int group = 0; group < groups.size(); group++) {
            int more = groups.get(group).size() + 4;
            if (filled + more > size) {
                starts.add(group);
                filled = 0;
            }
            filled += more;
        }
        return starts;
    }

    private int count(int file) {
        int end =
                file + 1 < starts.size() ? starts.get(file + 1) : index.groups().size();
        return end - starts.get(file);
    }

    private void write(ScriptBytes script, int file) {
        ScriptBytes bodies = new ScriptBytes();
        int count = count(file);
        script.number(count);
        for (int group = starts.get(file); group < starts.get(file) + count; group++) {
            int before = bodies.length();
            append(bodies, index.groups().get(group));
            script.number(bodies.length() - before);
        }
        script.all(bodies);
    }

    private static void append(ScriptBytes body, Postings places) {
        places.read(new Body(body.number(places.articles())));
    }

    /** The places of one group. The impact stands before the passages, and the last passage says that it is the last. */
    private static final class Body implements Postings.Reader {

        private final ScriptBytes body;
        private final ScriptBytes passages = new ScriptBytes();
        private final int[] before = {-1, -1, -1};

        Body(ScriptBytes body) {
            this.body = body;
        }

        @Override
        public void article(int article) {
            body.number(article - before[0] - 1);
            before[0] = article;
            before[1] = -1;
            before[2] = -1;
        }

        @Override
        public void passage(int passage) {
            if (before[2] >= 0) {
                passages.number(2 * before[2]);
            }
            before[2] = passage - before[1] - 1;
            before[1] = passage;
        }

        @Override
        public void value(int impact) {
            passages.number(2 * before[2] + 1);
            body.sign(Digits.of(impact)).all(passages);
            passages.clear();
        }
    }
}
