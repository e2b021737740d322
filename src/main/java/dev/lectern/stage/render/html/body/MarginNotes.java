package dev.lectern.stage.render.html.body;

import dev.lectern.model.annotation.Place;
import dev.lectern.model.document.Article;
import dev.lectern.model.document.Block;
import dev.lectern.model.document.BlockId;
import dev.lectern.model.text.Span;
import dev.lectern.stage.render.html.view.NoteView;
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
 * of them stand beside the same line at worst.
 */
public final class MarginNotes {

    /** No notes at all. */
    public static final MarginNotes NONE = new MarginNotes();

    private static final int PLACES = 12;

    private final Map<BlockId, List<NoteView>> notes = new HashMap<>();
    private final Map<BlockId, List<Strand>> strands = new HashMap<>();
    private final List<String> references = new ArrayList<>();

    private MarginNotes() {}

    /** Puts notes into reading order and gives them and their words anchors. */
    public static MarginNotes of(Article article, List<MarginNote> notes) {
        Map<BlockId, Block> blocks = new HashMap<>();
        Map<BlockId, Integer> order = new HashMap<>();
        for (Block block : article.blocks()) {
            blocks.put(block.id(), block);
            order.put(block.id(), order.size());
        }
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

    /** Returns the notes that follow a block. */
    List<NoteView> after(BlockId block) {
        return notes.getOrDefault(block, List.of());
    }

    /** Returns the strands of the words in a block that have notes. */
    List<Strand> in(BlockId block) {
        return strands.getOrDefault(block, List.of());
    }

    private void add(MarginNote note, int before, Map<BlockId, Block> blocks) {
        int place = before % PLACES + 1;
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
            List<Strand> woven = strands.computeIfAbsent(words.block(), block -> new ArrayList<>());
            woven.add(new Strand(words.span(), first ? tag.with("data-place", Integer.toString(place)) : tag));
            Block block = blocks.get(words.block());
            if (block != null && !note.number().isEmpty()) {
                woven.addAll(brackets(block.text().text(), words.span()));
            }
        }
        notes.computeIfAbsent(note.places().get(0).block(), block -> new ArrayList<>())
                .add(new NoteView(id, note.kind(), note.number(), note.label(), place, note.blocks(), backs));
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
