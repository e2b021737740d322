package dev.lectern.stage.render;

import dev.lectern.model.annotation.AnchoredNote;
import dev.lectern.model.annotation.Anchoring;
import dev.lectern.model.annotation.EditorNote;
import dev.lectern.model.annotation.Motivation;
import dev.lectern.model.annotation.Place;
import dev.lectern.model.annotation.TextQuoteSelector;
import dev.lectern.model.diagnostic.Location;
import dev.lectern.model.document.Article;
import dev.lectern.model.document.Block;
import dev.lectern.model.document.BlockId;
import dev.lectern.model.document.Mark;
import dev.lectern.model.document.RichText;
import dev.lectern.model.document.Role;
import dev.lectern.model.text.Slug;
import dev.lectern.model.text.Span;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Builds a note of the editor's by hand, on words that stand in its article or on words that do not. */
public final class NoteDraft {

    private final String id;
    private final String quotation;
    private final List<String> words = new ArrayList<>();
    private final List<String> candidates = new ArrayList<>();
    private final List<Block> body = new ArrayList<>();
    private Motivation motivation = Motivation.COMMENTING;
    private Anchoring.State state = Anchoring.State.EXACT;
    private List<String> tags = List.of();
    private String author = "";
    private String date = "";
    private String explanation = "";

    private NoteDraft(String id, String quotation) {
        this.id = id;
        this.quotation = quotation;
    }

    /** Starts a note on words that stand in its article; those of several blocks are given block by block. */
    public static NoteDraft on(String id, String... words) {
        NoteDraft draft = new NoteDraft(id, String.join(" ", words));
        draft.words.addAll(List.of(words));
        return draft;
    }

    /** Starts a note whose words are gone, which may be meant for other passages. */
    public static NoteDraft lost(String id, String quotation, String... candidates) {
        NoteDraft draft = new NoteDraft(id, quotation);
        draft.state = candidates.length > 1 ? Anchoring.State.AMBIGUOUS : Anchoring.State.ORPHAN;
        draft.candidates.addAll(List.of(candidates));
        return draft;
    }

    /** Starts a note on words that have changed a little. */
    public static NoteDraft fuzzy(String id, String quotation, String words) {
        NoteDraft draft = new NoteDraft(id, quotation);
        draft.state = Anchoring.State.FUZZY;
        draft.words.add(words);
        return draft;
    }

    public NoteDraft moved() {
        state = Anchoring.State.MOVED;
        return this;
    }

    public NoteDraft because(String reason) {
        explanation = reason;
        return this;
    }

    public NoteDraft saying(String text, Mark... marks) {
        body.add(new Block.Prose(
                new BlockId("note-" + (body.size() + 1)),
                Role.PARAGRAPH,
                new RichText(text, List.of(marks)),
                Optional.empty()));
        return this;
    }

    public NoteDraft listing(String... items) {
        for (String item : items) {
            body.add(new Block.ListItem(
                    new BlockId("note-" + (body.size() + 1)),
                    Role.LIST_ITEM,
                    false,
                    0,
                    RichText.plain(item),
                    Optional.empty()));
        }
        return this;
    }

    public NoteDraft by(String name) {
        author = name;
        return this;
    }

    public NoteDraft on(LocalDate day) {
        date = day.toString();
        return this;
    }

    public NoteDraft tagged(String... names) {
        tags = List.of(names);
        return this;
    }

    public NoteDraft of(Motivation made) {
        motivation = made;
        return this;
    }

    AnchoredNote anchored(Article article) {
        EditorNote note = new EditorNote(
                new Slug(id),
                article.id(),
                TextQuoteSelector.of(quotation),
                motivation,
                tags,
                Optional.of(author).filter(name -> !name.isEmpty()),
                Optional.of(date).filter(day -> !day.isEmpty()).map(LocalDate::parse),
                body,
                Location.of("seeds/notes/" + article.id() + ".md", 1));
        return new AnchoredNote(
                note,
                new Anchoring(
                        state,
                        words.stream().map(part -> place(article, part)).toList(),
                        words.isEmpty() ? 0 : 1,
                        candidates.stream()
                                .map(part -> new Anchoring.Candidate(place(article, part), part, 0.5))
                                .toList(),
                        explanation));
    }

    private static Place place(Article article, String words) {
        if (article.title().contains(words)) {
            int start = article.title().indexOf(words);
            return new Place(BlockId.TITLE, new Span(start, start + words.length()));
        }
        Block block = article.blocks().stream()
                .filter(one -> one.text().text().contains(words))
                .findFirst()
                .orElseThrow();
        int start = block.text().text().indexOf(words);
        return new Place(block.id(), new Span(start, start + words.length()));
    }
}
