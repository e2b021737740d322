package dev.lectern.build;

import dev.lectern.model.annotation.RecordedAnchor;
import dev.lectern.model.archive.RecordedBlock;
import dev.lectern.model.text.Slug;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * What the lock file keeps of each article, by its id: its address, where its notes stood, its blocks.
 *
 * @param notes by the note's id
 */
record Locked(
        Map<String, Slug> slugs,
        Map<String, Map<Slug, RecordedAnchor>> notes,
        Map<String, List<RecordedBlock>> blocks) {

    /** Returns what is kept of these articles. */
    Locked only(Set<String> articles) {
        return new Locked(only(slugs, articles), only(notes, articles), only(blocks, articles));
    }

    /** Returns the same with other places of some notes, by article and id. */
    Locked remembering(Map<String, Map<Slug, RecordedAnchor>> records) {
        Map<String, Map<Slug, RecordedAnchor>> all = new TreeMap<>(notes);
        records.forEach((article, anchors) -> {
            Map<Slug, RecordedAnchor> both = new TreeMap<>(notes(article));
            both.putAll(anchors);
            all.put(article, both);
        });
        return new Locked(slugs, all, blocks);
    }

    /** Returns where the notes of an article stood. */
    Map<Slug, RecordedAnchor> notes(String article) {
        return notes.getOrDefault(article, Map.of());
    }

    /** Returns the blocks an article had. */
    List<RecordedBlock> blocks(String article) {
        return blocks.getOrDefault(article, List.of());
    }

    private static <T> Map<String, T> only(Map<String, T> all, Set<String> articles) {
        Map<String, T> kept = new TreeMap<>(all);
        kept.keySet().retainAll(articles);
        return kept;
    }
}
