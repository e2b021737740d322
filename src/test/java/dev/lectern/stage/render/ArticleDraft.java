package dev.lectern.stage.render;

import dev.lectern.model.document.Article;
import dev.lectern.model.document.Author;
import dev.lectern.model.document.Block;
import dev.lectern.model.document.BlockId;
import dev.lectern.model.document.Credit;
import dev.lectern.model.document.Ledger;
import dev.lectern.model.document.LedgerLine;
import dev.lectern.model.document.Mark;
import dev.lectern.model.document.Metadata;
import dev.lectern.model.document.Provenance;
import dev.lectern.model.document.Removal;
import dev.lectern.model.document.RichText;
import dev.lectern.model.document.Role;
import dev.lectern.model.document.Title;
import dev.lectern.model.text.Fingerprint;
import dev.lectern.model.text.LineRange;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Builds an article and its ledger by hand: every call adds a line to the source. */
public final class ArticleDraft {

    private final String id;
    private final Title title;
    private final List<Block> blocks = new ArrayList<>();
    private final List<LedgerLine> lines = new ArrayList<>();
    private final List<Removal> removals = new ArrayList<>();
    private final List<Author> authors = new ArrayList<>();
    private final Set<String> taken = new HashSet<>();
    private Optional<String> kicker = Optional.empty();
    private Optional<LocalDate> published = Optional.empty();
    private Optional<Credit> credit = Optional.empty();
    private String language = "en";
    private boolean lined = true;

    private ArticleDraft(String id, Title title) {
        this.id = id;
        this.title = title;
    }

    /** Begins an article whose first line is its title. */
    public static ArticleDraft titled(String id, String title) {
        ArticleDraft draft = new ArticleDraft(id, new Title(title, false));
        draft.line(title, Role.TITLE, Optional.empty(), "first-line");
        return draft;
    }

    /** Begins an article that has no title of its own. */
    public static ArticleDraft untitled(String id, String supplied) {
        return new ArticleDraft(id, new Title(supplied, true));
    }

    /** Begins an article whose source has no lines. */
    public static ArticleDraft unlined(String id, String title) {
        ArticleDraft draft = new ArticleDraft(id, new Title(title, false));
        draft.lined = false;
        return draft;
    }

    public ArticleDraft by(String... names) {
        for (String name : names) {
            authors.add(new Author(name));
            line(name, Role.BYLINE, Optional.empty(), "byline");
        }
        return this;
    }

    public ArticleDraft on(String day) {
        published = Optional.of(LocalDate.parse(day));
        line(day, Role.DATE, Optional.empty(), "date");
        return this;
    }

    public ArticleDraft in(String publisher, String url) {
        credit = Optional.of(new Credit(publisher, Optional.of(url).filter(address -> !address.isEmpty())));
        return this;
    }

    public ArticleDraft kicker(String words) {
        kicker = Optional.of(words);
        line(words, Role.KICKER, Optional.empty(), "kicker");
        return this;
    }

    public ArticleDraft language(String tag) {
        language = tag;
        return this;
    }

    public ArticleDraft paragraph(String text, Mark... marks) {
        return prose(Role.PARAGRAPH, text, marks);
    }

    public ArticleDraft prose(Role role, String text, Mark... marks) {
        return add(new Block.Prose(name(text), role, new RichText(text, List.of(marks)), next()), "prose");
    }

    public ArticleDraft heading(int level, String text) {
        return add(new Block.Heading(name(text), level, RichText.plain(text), next()), "heading");
    }

    public ArticleDraft item(int depth, boolean ordered, String text) {
        return add(
                new Block.ListItem(name(text), Role.LIST_ITEM, ordered, depth, RichText.plain(text), next()), "list");
    }

    public ArticleDraft point(String text) {
        return add(new Block.ListItem(name(text), Role.KEY_POINT, false, 0, RichText.plain(text), next()), "list");
    }

    public ArticleDraft row(boolean header, String text) {
        return add(new Block.TableRow(name(text), header, RichText.plain(text), next()), "table");
    }

    public ArticleDraft code(String text) {
        return add(new Block.Preformatted(name(text), RichText.plain(text), next()), "code");
    }

    /** Adds a pull quote of the paragraph that holds its words. */
    public ArticleDraft pullQuote(String text) {
        BlockId repeats = blocks.stream()
                .filter(block -> block.text().text().contains(text))
                .findFirst()
                .orElseThrow()
                .id();
        return add(new Block.PullQuote(name("pull " + text), RichText.plain(text), next(), repeats), "pull-quote");
    }

    public ArticleDraft removed(Role role, String rule, String text) {
        removals.add(new Removal(rule, role, next(), text));
        line(text, role, Optional.empty(), rule);
        return this;
    }

    /** Adds a second copy of a paragraph, which was taken out. */
    public ArticleDraft duplicate(String text) {
        return removed(Role.DUPLICATE, "repeated-passage", text);
    }

    public ArticleDraft blank() {
        lines.add(LedgerLine.blank(lines.size() + 1, ""));
        return this;
    }

    public Article article() {
        Provenance provenance = new Provenance("seeds/" + id, "UTF-8", Fingerprint.of(id));
        return new Article(id, provenance, new Metadata(title, kicker, authors, published, credit, language), blocks);
    }

    public Ledger ledger() {
        return new Ledger(lined ? lines : List.of(), removals);
    }

    private ArticleDraft add(Block block, String rule) {
        blocks.add(block);
        line(block.text().text(), block.role(), Optional.of(block.id()), rule);
        return this;
    }

    private void line(String text, Role role, Optional<BlockId> block, String rule) {
        lines.add(new LedgerLine(lines.size() + 1, text, Optional.of(role), block, Optional.of(rule)));
    }

    private Optional<LineRange> next() {
        return lined ? Optional.of(LineRange.of(lines.size() + 1)) : Optional.empty();
    }

    private BlockId name(String text) {
        String name = "p-" + Fingerprint.of(text).substring(0, 6);
        for (int copy = 2; !taken.add(name); copy++) {
            name = "p-" + Fingerprint.of(text).substring(0, 6) + "-" + copy;
        }
        return new BlockId(name);
    }
}
