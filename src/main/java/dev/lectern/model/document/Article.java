package dev.lectern.model.document;

import java.util.List;
import java.util.Optional;

/**
 * A cleaned article.
 *
 * @param id the seed's file name
 * @param blocks in reading order
 */
public record Article(String id, Provenance provenance, Metadata metadata, List<Block> blocks) {

    /** Copies the list. */
    public Article {
        blocks = List.copyOf(blocks);
    }

    /** Returns the title as a text. */
    public String title() {
        return metadata.title().text();
    }

    /** Returns the block with that id. */
    public Optional<Block> block(BlockId id) {
        for (Block block : blocks) {
            if (block.id().equals(id)) {
                return Optional.of(block);
            }
        }
        return Optional.empty();
    }

    /** Returns the blocks of that role, in order. */
    public List<Block> blocks(Role role) {
        return blocks.stream().filter(block -> block.role() == role).toList();
    }

    /** Returns the blocks of the body, in order. */
    public List<Block> body() {
        return blocks.stream().filter(block -> block.role().isBody()).toList();
    }

    /** Returns the text at a place, be it a block or the title. */
    public String text(BlockId id) {
        return id.equals(BlockId.TITLE)
                ? title()
                : block(id).map(block -> block.text().text()).orElse("");
    }
}
