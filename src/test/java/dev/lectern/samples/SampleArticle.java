package dev.lectern.samples;

import dev.lectern.model.document.Article;
import dev.lectern.model.document.Author;
import dev.lectern.model.document.Block;
import dev.lectern.model.document.BlockId;
import dev.lectern.model.document.Credit;
import dev.lectern.model.document.Mark;
import dev.lectern.model.document.Metadata;
import dev.lectern.model.document.Provenance;
import dev.lectern.model.document.RichText;
import dev.lectern.model.document.Role;
import dev.lectern.model.document.Title;
import dev.lectern.model.text.LineRange;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Makes articles for tests: every paragraph on the line of its number, blocks called p-1, p-2 and so on. */
public final class SampleArticle {

    private final String id;
    private final List<Block> blocks = new ArrayList<>();
    private final List<Author> authors = new ArrayList<>();
    private Title title = new Title("", true);
    private Optional<LocalDate> published = Optional.empty();
    private Optional<Credit> credit = Optional.empty();
    private String language = "en";

    private SampleArticle(String id) {
        this.id = id;
    }

    public static SampleArticle called(String id) {
        return new SampleArticle(id);
    }

    /** An article of paragraphs alone. */
    public static Article saying(String... paragraphs) {
        SampleArticle sample = called("a.txt");
        for (String paragraph : paragraphs) {
            sample.paragraph(paragraph);
        }
        return sample.article();
    }

    public SampleArticle title(String text) {
        title = new Title(text, false);
        return this;
    }

    public SampleArticle suppliedTitle(String text) {
        title = new Title(text, true);
        return this;
    }

    public SampleArticle author(String name) {
        authors.add(new Author(name));
        return this;
    }

    public SampleArticle published(int year) {
        return published(LocalDate.of(year, 1, 15));
    }

    public SampleArticle published(LocalDate day) {
        published = Optional.of(day);
        return this;
    }

    public SampleArticle credit(String name, String url) {
        credit = Optional.of(new Credit(name, url.isEmpty() ? Optional.empty() : Optional.of(url)));
        return this;
    }

    public SampleArticle language(String tag) {
        language = tag;
        return this;
    }

    public SampleArticle paragraph(String text, Mark... marks) {
        return prose(Role.PARAGRAPH, text, marks);
    }

    public SampleArticle prose(Role role, String text, Mark... marks) {
        return block(new Block.Prose(nextId(), role, new RichText(text, List.of(marks)), nextLines()));
    }

    public SampleArticle block(Block block) {
        blocks.add(block);
        return this;
    }

    public BlockId nextId() {
        return new BlockId("p-" + (blocks.size() + 1));
    }

    public Optional<LineRange> nextLines() {
        return Optional.of(LineRange.of(blocks.size() + 1));
    }

    public Article article() {
        Metadata metadata = new Metadata(title, Optional.empty(), authors, published, credit, language);
        return new Article(id, new Provenance("seeds/" + id, "UTF-8", "0".repeat(64)), metadata, blocks);
    }
}
