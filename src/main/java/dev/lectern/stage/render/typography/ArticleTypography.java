package dev.lectern.stage.render.typography;

import dev.lectern.model.archive.ConcordanceLine;
import dev.lectern.model.document.Article;
import dev.lectern.model.document.Block;
import dev.lectern.model.document.BlockId;
import dev.lectern.model.document.Mark;
import dev.lectern.model.document.Role;
import dev.lectern.model.text.Folding;
import dev.lectern.model.text.Span;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/**
 * How the texts of one article are set: by the rules of its language, and where those leave a choice as the article itself
 * does it. A block is set once, as is the title, however often it is asked for. May be asked by many threads.
 */
public final class ArticleTypography {

    private final Article article;
    private final Typographer typographer;
    private final Map<BlockId, Integer> places = new HashMap<>();
    private final Map<BlockId, Typeset> typesets = new ConcurrentHashMap<>();
    private final Map<BlockId, Excerpt> excerpts = new ConcurrentHashMap<>();

    /**
     * What setting all texts of an article comes to.
     *
     * @param corrections how many changes of each kind it shows
     * @param unsettled how many straight quotation marks stay straight
     */
    public record Tally(Map<Correction, Integer> corrections, int unsettled) {}

    /** Sets an article's texts by a typographer that knows its manner. */
    public ArticleTypography(Article article, Typographer typographer) {
        this.article = article;
        this.typographer = typographer;
        List<Block> blocks = article.blocks();
        for (int at = 0; at < blocks.size(); at++) {
            places.putIfAbsent(blocks.get(at).id(), at);
        }
    }

    /** Returns the typographer of an article: that of its language, in the article's own manner. */
    public static Typographer typographer(Article article) {
        List<String> texts =
                article.blocks().stream().map(block -> block.text().text()).toList();
        return Typographer.of(article.metadata().language()).following(texts);
    }

    /** Returns the edits of a block's text; none of program text. */
    public List<Edit> edits(Block block) {
        return typeset(block).edits();
    }

    /** Returns the edits of the text at a place, be it a block or the title. */
    public List<Edit> edits(BlockId id) {
        if (id.equals(BlockId.TITLE)) {
            return title().edits();
        }
        Integer place = places.get(id);
        return place == null ? List.of() : edits(article.blocks().get(place));
    }

    /** Returns some other words of the article, such as its kicker, as they are shown. */
    public String set(String words) {
        return typographer.set(words);
    }

    /** Returns the article's title as it is shown. */
    public String setTitle() {
        return Edit.apply(article.title(), title().edits());
    }

    /** Returns the title as it is shown where text stands alone, such as in the title of a window. */
    public String setTitlePlainly() {
        return Edit.applyPlain(article.title(), title().edits());
    }

    /** Returns a block's text as it is shown. */
    public String text(Block block) {
        return Edit.apply(block.text().text(), edits(block));
    }

    /**
     * Returns the edits of a passage quoted elsewhere: those of its own block, in the offsets of the quoted words.
     *
     * @param block where it stands
     * @param near a range of the block's text around which it stands
     * @param excerpt its words with single spaces
     */
    public List<Edit> excerpt(BlockId block, Span near, String excerpt) {
        return excerpts.computeIfAbsent(block, id -> new Excerpt(article.text(id)))
                .edits(edits(block), near, excerpt)
                .orElseGet(() -> typographer.edits(excerpt));
    }

    /** Returns the edits of words that are set between quotation marks: their own quotations are nested ones. */
    public List<Edit> quoted(String words, List<Edit> edits) {
        return typographer.nested(words, edits);
    }

    /** Returns a line of the article's concordance as it is shown. */
    public ConcordanceLine concordance(ConcordanceLine line) {
        String keyword = Folding.singleSpaced(line.keyword());
        String whole = line.before() + keyword + line.after();
        List<Edit> edits =
                excerpt(line.mention().place().block(), line.mention().place().span(), whole);
        int start = line.before().length();
        int end = start + keyword.length();
        return new ConcordanceLine(
                line.article(),
                line.mention(),
                Edit.apply(whole, new Span(0, start), edits),
                Edit.apply(whole, new Span(start, end), edits),
                Edit.apply(whole, new Span(end, whole.length()), edits),
                line.sentence());
    }

    /** Returns what is changed in the article, and what is not settled. */
    public Tally tally() {
        List<Typeset> all = all().toList();
        Map<Correction, Integer> corrections = new EnumMap<>(Correction.class);
        all.stream()
                .flatMap(typeset -> typeset.edits().stream())
                .forEach(edit -> corrections.merge(edit.correction(), 1, Integer::sum));
        return new Tally(corrections, all.stream().mapToInt(Typeset::unsettled).sum());
    }

    private Stream<Typeset> all() {
        Stream<Typeset> kicker =
                article.metadata().kicker().stream().map(text -> typographer.typeset(text, Context.ALONE));
        return Stream.concat(
                Stream.concat(Stream.of(title()), kicker),
                article.blocks().stream().map(this::typeset));
    }

    private Typeset title() {
        Typeset known = typesets.get(BlockId.TITLE);
        return known != null
                ? known
                : typesets.computeIfAbsent(BlockId.TITLE, id -> typographer.typeset(article.title(), Context.ALONE));
    }

    private Typeset typeset(Block block) {
        Typeset known = typesets.get(block.id());
        return known != null ? known : typesets.computeIfAbsent(block.id(), id -> made(block));
    }

    private Typeset made(Block block) {
        if (block.role() == Role.CODE) {
            return Typeset.UNCHANGED;
        }
        List<Span> untouched = new ArrayList<>();
        for (Mark mark : block.text().marks()) {
            if (mark instanceof Mark.Code) {
                untouched.add(mark.span());
            }
        }
        return typographer.typeset(block.text().text(), new Context(untouched, runsOn(block)));
    }

    /** Tells whether the paragraph behind this one begins with a quotation mark. */
    private boolean runsOn(Block block) {
        String text = block.text().text();
        int mark = text.isEmpty() ? -1 : text.codePointAt(0);
        if (!Signs.isDoubleMark(mark)) {
            return false;
        }
        int next = places.getOrDefault(block.id(), article.blocks().size()) + 1;
        return next < article.blocks().size()
                && article.blocks().get(next).role() == block.role()
                && article.blocks().get(next).text().text().indexOf(mark) == 0;
    }
}
