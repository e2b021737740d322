package dev.lectern.stage.link.tie;

import dev.lectern.model.annotation.AnnotatedArticle;
import dev.lectern.stage.link.tie.WordBook.Stem;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Puts the sheets of an archive in a row: what has a number in an article gets one among all. */
final class ShelfMaker {

    private final List<AnnotatedArticle> articles;
    private final List<Sheet> sheets;
    private final Map<String, Integer> numbers = new HashMap<>();
    private final List<Stem> stems = new ArrayList<>(List.of(Stem.NONE));

    ShelfMaker(List<AnnotatedArticle> articles, List<Sheet> sheets) {
        this.articles = articles;
        this.sheets = sheets;
    }

    Shelf made() {
        List<int[]> renumberings = sheets.stream().map(this::renumbering).toList();
        int sentences =
                sheets.stream().mapToInt(sheet -> sheet.passages().size()).sum();
        List<Passage> passages = new ArrayList<>(sentences);
        int[] homes = new int[sentences];
        int[] paragraphs = new int[sentences];
        int[] ends = new int[sentences];
        int[] tokens =
                new int[sheets.stream().mapToInt(sheet -> sheet.tokens().length).reduce(0, Math::addExact)];
        int size = 0;
        int token = 0;
        for (int article = 0; article < sheets.size(); article++) {
            Sheet sheet = sheets.get(article);
            for (int at = 0; at < sheet.passages().size(); at++) {
                homes[passages.size()] = article;
                paragraphs[passages.size()] = size + sheet.paragraphs()[at];
                ends[passages.size()] = token + sheet.ends()[at];
                passages.add(sheet.passages().get(at));
            }
            for (int old : sheet.tokens()) {
                tokens[token++] = old == Sheet.STOP ? Sheet.STOP : renumberings.get(article)[old];
            }
            size += sheet.size();
        }
        StemTable table = new StemTable(stems, frequencies(renumberings));
        return new Shelf(articles, sheets, passages, homes, paragraphs, ends, tokens, table, size);
    }

    /** Returns for each stem of an article its number among all; they are numbered as they are first met in the text. */
    private int[] renumbering(Sheet sheet) {
        int[] renumbering = new int[sheet.stems().size()];
        for (int old : sheet.tokens()) {
            if (old > 0 && renumbering[old] == 0) {
                renumbering[old] = number(sheet.stems().get(old));
            }
        }
        return renumbering;
    }

    private int number(Stem stem) {
        Integer known = numbers.putIfAbsent(stem.key(), stems.size());
        if (known != null) {
            return known;
        }
        stems.add(stem);
        return stems.size() - 1;
    }

    /** Returns for each stem in how many sentences of all articles it stands. */
    private int[] frequencies(List<int[]> renumberings) {
        int[] frequencies = new int[stems.size()];
        for (int article = 0; article < sheets.size(); article++) {
            int[] own = sheets.get(article).frequencies();
            for (int old = 1; old < own.length; old++) {
                frequencies[renumberings.get(article)[old]] += own[old];
            }
        }
        return frequencies;
    }
}
