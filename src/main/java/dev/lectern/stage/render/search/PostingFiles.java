package dev.lectern.stage.render.search;

import dev.lectern.model.archive.search.Postings;
import dev.lectern.model.archive.search.SearchIndex;
import dev.lectern.model.output.OutputFile;
import dev.lectern.model.text.Counter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Where the words stand: groups in the order of their numbers, some to a file; and the pieces of those with long lists. */
final class PostingFiles {

    /** So many files are soon listed; an archive that wants more has larger ones as well as more. */
    private static final int MANY = 3_000;

    private final List<Postings> groups;
    private final Map<Integer, Tiers> longLists = new HashMap<>();
    private final List<ScriptBytes> pieces = new ArrayList<>();
    private final List<Integer> starts;

    /** A long list, and the number of the first of its pieces. */
    private record Tiers(LongList list, int first) {}

    /** Cuts the groups into files of about that size. */
    PostingFiles(SearchIndex index, int size) {
        this.groups = index.groups();
        List<Integer> numbers = IntStream.range(0, groups.size())
                .filter(group -> LongList.isDue(groups.get(group)))
                .boxed()
                .toList();
        List<LongList> lists = numbers.parallelStream()
                .map(group -> new LongList(groups.get(group)))
                .toList();
        for (int at = 0; at < numbers.size(); at++) {
            longLists.put(numbers.get(at), new Tiers(lists.get(at), pieces.size()));
            pieces.addAll(lists.get(at).pieces());
        }
        this.starts = starts(target(size));
    }

    /** Returns how many groups each file has. */
    List<Integer> counts() {
        return IntStream.range(0, starts.size()).mapToObj(this::count).toList();
    }

    /** Returns the files. */
    Stream<OutputFile> files(Scripts scripts) {
        return Stream.concat(
                IntStream.range(0, starts.size())
                        .mapToObj(file -> scripts.numbered('p', file, script -> write(script, file))),
                IntStream.range(0, pieces.size())
                        .mapToObj(piece -> scripts.numbered('q', piece, script -> script.all(pieces.get(piece)))));
    }

    private int size(int group) {
        Tiers tiers = longLists.get(group);
        return tiers == null ? groups.get(group).size() : tiers.list().size();
    }

    private double target(int size) {
        double all = IntStream.range(0, groups.size()).mapToDouble(this::size).sum();
        return size * Math.max(1, Math.sqrt(all / size / MANY));
    }

    /** Cuts before the group that would not fit; one that is larger than a file should be has one to itself. */
    private List<Integer> starts(double size) {
        List<Integer> cut = new ArrayList<>();
        double filled = Double.MAX_VALUE;
        for (int group = 0; group < groups.size(); group++) {
            int more = size(group) + 4;
            if (filled + more > size) {
                cut.add(group);
                filled = 0;
            }
            filled += more;
        }
        return cut;
    }

    private int count(int file) {
        int end = file + 1 < starts.size() ? starts.get(file + 1) : groups.size();
        return end - starts.get(file);
    }

    private void write(ScriptBytes script, int file) {
        ScriptBytes bodies = new ScriptBytes();
        int count = count(file);
        script.number(count);
        for (int group = starts.get(file); group < starts.get(file) + count; group++) {
            int before = bodies.length();
            append(bodies, group);
            script.number(bodies.length() - before);
        }
        script.all(bodies);
    }

    private void append(ScriptBytes body, int group) {
        Tiers tiers = longLists.get(group);
        if (tiers == null) {
            Postings places = groups.get(group);
            places.read(new Body(body.number(places.articles())));
        } else {
            tiers.list().append(body, tiers.first());
        }
    }

    /** The places of one group. The impact stands before the passages, and the last passage says that it is the last. */
    private static final class Body implements Postings.Reader {

        private final ScriptBytes body;
        private final PassageCoding passages = new PassageCoding();
        private final Counter lastArticle = new Counter(-1);

        Body(ScriptBytes body) {
            this.body = body;
        }

        @Override
        public void article(int article) {
            body.number(article - lastArticle.get() - 1);
            lastArticle.set(article);
        }

        @Override
        public void passage(int passage) {
            passages.add(passage);
        }

        @Override
        public void value(int impact) {
            passages.appendTo(body.sign(Digits.of(impact)));
        }
    }
}
