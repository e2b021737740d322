package dev.lectern.stage.render.html.body;

import dev.lectern.model.annotation.Place;
import dev.lectern.model.document.Article;
import dev.lectern.model.document.Block;
import dev.lectern.model.document.BlockId;
import dev.lectern.model.text.Span;
import dev.lectern.stage.render.html.view.NoteView;
import dev.lectern.stage.render.markup.Markup;
import dev.lectern.stage.render.markup.Strand;
import dev.lectern.stage.render.markup.Tag;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The notes of an article, of whatever kind, each after the block it belongs to. A note and the words it belongs to share
 * one of {@value #PLACES} places, given out in turn. The style sheet has a name for each place, which holds within one
 * passage and its notes, so any number of passages may have notes; where one passage has more than {@value #PLACES}, two
 * of them stand beside the same line at worst. Notes with a name are lettered, as the author's are numbered.
 */
public final class MarginNotes {

    /** No notes at all. */
    public static final MarginNotes NONE = new MarginNotes();

    /** Begins the anchor of a note with a name; no anchor that is made of a term or a text has this character. */
    public static final String NOTE = "note_";

    /** Begins the anchor of such a note's words. */
    public static final String WORDS = "on_";

    /** Begins the anchor of a note that says what other articles say. */
    public static final String ANSWER = "answer_";

    /** Begins the anchor of words that are tied to others. */
    public static final String TIE = "tie_";

    private static final int PLACES = 12;

    private final Map<BlockId, List<NoteView>> notes = new HashMap<>();
    private final Map<BlockId, List<Strand>> strands = new HashMap<>();
    private final List<String> references = new ArrayList<>();
    private final List<String> letters = new ArrayList<>();

    private MarginNotes() {}

    /** Puts notes into reading order and gives them and their words anchors. */
    public static MarginNotes of(Article article, List<MarginNote> notes) {
        Map<BlockId, Block> blocks = new HashMap<>();
        Map<BlockId, Integer> order = new HashMap<>();
        for (Block block : article.blocks()) {
            blocks.put(block.id(), block);
            order.put(block.id(), order.size() + 1);
        }
        order.put(BlockId.TITLE, 0);
        Comparator<Place> byPlace = Comparator.comparing(
                        (Place place) -> order.getOrDefault(place.block(), Integer.MAX_VALUE))
                .thenComparing(Place::span);
        List<MarginNote> ordered = notes.stream()
                .sorted(Comparator.comparing(note -> note.places().get(0), byPlace))
                .toList();
        MarginNotes made = new MarginNotes();
        for (int before = 0; before < ordered.size(); before++) {
            made.add(ordered.get(before), before, blocks);
        }
        return made;
    }

    /** Returns the notes that follow a block, or the title. */
    public List<NoteView> after(BlockId block) {
        return notes.getOrDefault(block, List.of());
    }

    /** Returns the strands of the words in a block, or in the title, that have notes. */
    public List<Strand> in(BlockId block) {
        return strands.getOrDefault(block, List.of());
    }

    private void add(MarginNote note, int before, Map<BlockId, Block> blocks) {
        int place = before % PLACES + 1;
        if (note.isNamed()) {
            addNamed(note, place);
            return;
        }
        if (note.isTie()) {
            addTie(note, place);
            return;
        }
        String id = "n" + (before + 1);
        List<String> backs = new ArrayList<>();
        for (Place words : note.places()) {
            String reference = "r" + (references.size() + 1);
            references.add(reference);
            backs.add("#" + reference);
            Tag tag = note.number().isEmpty()
                    ? Tag.of("span").with("class", "noted").with("id", reference)
                    : Tag.of("a")
                            .with("class", "note-ref")
                            .with("id", reference)
                            .with("href", "#" + id)
                            .with("role", "doc-noteref");
            boolean first = backs.size() == 1;
            add(words, new Strand(words.span(), first ? placed(tag, place) : tag));
            Block block = blocks.get(words.block());
            if (block != null && !note.number().isEmpty()) {
                brackets(block.text().text(), words.span()).forEach(bracket -> add(words, bracket));
            }
        }
        add(
                note,
                new NoteView(
                        id,
                        note.kind(),
                        note.number(),
                        note.label(),
                        place,
                        note.blocks(),
                        backs,
                        List.of(),
                        note.facts()));
    }

    /** A note with a name: its words are marked in every block, and a letter leads to it where they end in the first. */
    private void addNamed(MarginNote note, int place) {
        String letter = letter(letters.size());
        letters.add(letter);
        String words = WORDS + note.name();
        Tag tag = Tag.of("span").with("class", "noted");
        for (Place part : note.places()) {
            boolean first = part.equals(note.places().get(0));
            add(part, new Strand(part.span(), first ? placed(tag.with("id", words), place) : tag));
        }
        Place first = note.places().get(0);
        Tag link = Tag.of("a")
                .with("class", "note-ref note-letter")
                .with("href", "#" + NOTE + note.name())
                .with("role", "doc-noteref");
        Markup hidden =
                Markup.element(Tag.of("span").with("class", "visually-hidden"), Markup.text(note.label() + " "));
        add(first, Strand.inset(first.span().end(), link, hidden.then(Markup.text(letter))));
        List<String> backs = List.of("#" + words);
        add(
                note,
                new NoteView(
                        NOTE + note.name(),
                        note.kind(),
                        letter,
                        note.label(),
                        place,
                        note.blocks(),
                        backs,
                        List.of(),
                        note.facts()));
    }

    /** A note of what other articles say: its words are marked, nothing is put behind them. */
    private void addTie(MarginNote note, int place) {
        Tag tag = Tag.of("span").with("class", "tied");
        for (Place words : note.places()) {
            boolean first = words.equals(note.places().get(0));
            add(words, new Strand(words.span(), first ? placed(tag, place) : tag));
        }
        add(
                note,
                new NoteView(
                        ANSWER + note.name(),
                        note.kind(),
                        "",
                        note.label(),
                        place,
                        List.of(),
                        List.of("#" + TIE + note.name()),
                        note.answers(),
                        note.facts()));
    }

    private void add(Place words, Strand strand) {
        strands.computeIfAbsent(words.block(), block -> new ArrayList<>()).add(strand);
    }

    private void add(MarginNote note, NoteView view) {
        notes.computeIfAbsent(note.places().get(0).block(), block -> new ArrayList<>())
                .add(view);
    }

    private static Tag placed(Tag tag, int place) {
        return tag.with("data-place", Integer.toString(place));
    }

    /** The letters a to z, then aa, ab and so on. */
    private static String letter(int index) {
        String last = Character.toString('a' + index % 26);
        return index < 26 ? last : letter(index / 26 - 1) + last;
    }

    /** What stands around a number in the text, so that the style sheet can leave it out where it raises the number. */
    private static List<Strand> brackets(String text, Span words) {
        int start = words.start();
        while (start < words.end() && !Character.isLetterOrDigit(text.charAt(start))) {
            start++;
        }
        int end = words.end();
        while (end > start && !Character.isLetterOrDigit(text.charAt(end - 1))) {
            end--;
        }
        List<Strand> brackets = new ArrayList<>();
        Tag tag = Tag.of("span").with("class", "bracket");
        if (start > words.start() && start < end) {
            brackets.add(new Strand(new Span(words.start(), start), tag));
        }
        if (end < words.end() && start < end) {
            brackets.add(new Strand(new Span(end, words.end()), tag));
        }
        return brackets;
    }
}
