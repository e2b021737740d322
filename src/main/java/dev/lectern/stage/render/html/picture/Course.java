package dev.lectern.stage.render.html.picture;

import dev.lectern.model.annotation.Annotation.TermMention;
import dev.lectern.model.archive.ArchivedArticle;
import dev.lectern.model.document.Article;
import dev.lectern.model.document.Block;
import dev.lectern.model.document.BlockId;
import dev.lectern.model.document.Role;
import dev.lectern.model.text.Slug;
import dev.lectern.model.text.Span;
import dev.lectern.model.text.Words;
import dev.lectern.stage.render.html.body.ParagraphNumbers;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Where in an article its terms and sections come, measured in words from the title on. Only what terms are sought in is
 * counted, so that captions and literature take no room.
 */
final class Course {

    private final Map<Slug, List<Point>> points = new LinkedHashMap<>();
    private final List<Section> sections = new ArrayList<>();
    private final int words;

    /**
     * A mention on the way.
     *
     * @param percent how much of the text stands before it
     * @param where the passage in words, such as {@code ¶8}
     */
    record Point(TermMention mention, double percent, String where) {}

    /** A heading on the way, and how much of the text stands before it, in per cent. */
    record Section(Block heading, double percent) {}

    private Course(ArchivedArticle archived) {
        Article article = archived.article();
        Map<BlockId, List<TermMention>> mentions = new HashMap<>();
        archived.annotated()
                .mentions()
                .forEach(mention -> mentions.computeIfAbsent(mention.place().block(), id -> new ArrayList<>())
                        .add(mention));
        List<Block> way = article.blocks().stream()
                .filter(block -> block.role().isAnnotated())
                .toList();
        int[] title = starts(article.title());
        List<int[]> starts =
                way.stream().map(block -> starts(block.text().text())).toList();
        this.words = title.length
                + starts.stream().mapToInt(of -> of.length).sum();
        ParagraphNumbers numbers = new ParagraphNumbers(article);
        add(title, mentions.getOrDefault(BlockId.TITLE, List.of()), 0, Role.TITLE.label());
        int before = title.length;
        for (int at = 0; at < way.size(); at++) {
            Block block = way.get(at);
            if (block.role() == Role.HEADING) {
                sections.add(new Section(block, percent(before)));
            }
            List<TermMention> within = mentions.getOrDefault(block.id(), List.of());
            add(starts.get(at), within, before, numbers.cite(block.id(), block.role()));
            before += starts.get(at).length;
        }
    }

    static Course of(ArchivedArticle article) {
        return new Course(article);
    }

    /** Returns how many words the way has. */
    int words() {
        return words;
    }

    /** Returns the mentions of each term, both in reading order. */
    Map<Slug, List<Point>> points() {
        return points;
    }

    /** Returns the sections in reading order. */
    List<Section> sections() {
        return sections;
    }

    /** Returns where the words of a text begin, in order. */
    private static int[] starts(String text) {
        return Words.in(text).stream().mapToInt(Span::start).toArray();
    }

    private void add(int[] starts, List<TermMention> mentions, int before, String where) {
        for (TermMention mention : mentions) {
            int found = Arrays.binarySearch(starts, mention.place().span().start());
            int inside = found < 0 ? -found - 1 : found;
            points.computeIfAbsent(mention.term(), term -> new ArrayList<>())
                    .add(new Point(mention, percent(before + inside), where));
        }
    }

    private double percent(int before) {
        return words == 0 ? 0 : 100.0 * before / words;
    }
}
