package dev.lectern.stage.link.tie;

import dev.lectern.model.annotation.AnnotatedArticle;
import dev.lectern.stage.link.tie.Lexicon.Stem;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Puts the sheets of an archive in a row: what has a number in an article gets one among all. */
final class ShelfMaker {

    private final List<AnnotatedArticle> articles;
    private final List<Sheet> sheets;
    private final List<Passage> passages = new ArrayList<>();
    private final int[] homes;
    private final int[] paragraphs;
    private final int[] ends;
    private final int[] tokens;
    private final Map<String, Integer> numbers = new HashMap<>();
    private final List<Stem> stems = new ArrayList<>(List.of(Stem.NONE));
    private int[] frequencies = new int[1 << 12];
    private int size;
    private int token;

    ShelfMaker(List<AnnotatedArticle> articles, List<Sheet> sheets) {
        this.articles = articles;
        this.sheets = sheets;
        int sentences = sheets.stream().mapToInt(sheet -> sheet.passages().size()).sum();
        this.homes = new int[sentences];
        this.paragraphs = new int[sentences];
        this.ends = new int[sentences];
        this.tokens = new int[sheets.stream().mapToInt(sheet -> sheet.tokens().length).reduce(0, Math::addExact)];
    }

    Shelf made() {
        for (int at = 0; at < sheets.size(); at++) {
            add(at, sheets.get(at));
        }
        StemTable table = new StemTable(stems, Arrays.copyOf(frequencies, stems.size()));
        return new Shelf(articles, sheets, passages, homes, paragraphs, ends, tokens, table, size);
    }

    private void add(int article, Sheet sheet) {
        int first = token;
        int[] renumbered = new int[sheet.stems().size()];
        for (int old : sheet.tokens()) {
            if (old > 0 && renumbered[old] == 0) {
                renumbered[old] = number(sheet.stems().get(old));
                frequencies[renumbered[old]] += sheet.frequencies()[old];
            }
            tokens[token++] = old == Sheet.STOP ? Sheet.STOP : renumbered[old];
        }
        for (int at = 0; at < sheet.passages().size(); at++) {
            homes[passages.size()] = article;
            paragraphs[passages.size()] = size + sheet.paragraphs()[at];
            ends[passages.size()] = first + sheet.ends()[at];
            passages.add(sheet.passages().get(at));
        }
        size += sheet.size();
    }

    /** Returns the number of a stem; they are numbered as they are first met. */
    private int number(Stem stem) {
        Integer known = numbers.putIfAbsent(stem.key(), stems.size());
        if (known != null) {
            return known;
        }
        stems.add(stem);
        if (stems.size() > frequencies.length) {
            frequencies = Arrays.copyOf(frequencies, frequencies.length * 2);
        }
        return stems.size() - 1;
    }
}
