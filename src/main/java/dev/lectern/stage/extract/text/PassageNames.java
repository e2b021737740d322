package dev.lectern.stage.extract.text;

import dev.lectern.model.document.Block;
import dev.lectern.model.document.BlockId;
import dev.lectern.model.document.Mark;
import dev.lectern.model.document.RichText;
import dev.lectern.model.text.HeadingName;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The names by which links of a source lead to its own passages, and the blocks these became. A name means what it was
 * first given to. Good for one article.
 */
public final class PassageNames {

    private static final char FRAGMENT = '#';

    private final Map<String, BlockId> blocks = new HashMap<>();
    private final Map<String, BlockId> loosely = new HashMap<>();

    /** Gives a block a name, as it stands in the source. */
    public void put(String name, BlockId block) {
        blocks.putIfAbsent(name, block);
        putLoosely(name, block);
    }

    /** Gives a block the name that is made of its words, however hyphens and capitals are set in it. */
    public void putLoosely(String words, BlockId block) {
        String key = HeadingName.of(words);
        if (!key.isEmpty()) {
            loosely.putIfAbsent(key, block);
        }
    }

    /** Returns the blocks, links to names within the page led to the blocks; where there is none, the words stay alone. */
    public List<Block> resolved(List<Block> unresolved) {
        return unresolved.stream().map(this::resolved).toList();
    }

    private Block resolved(Block block) {
        RichText text = block.text();
        if (text.marks().stream().noneMatch(PassageNames::isWithin)) {
            return block;
        }
        List<Mark> marks = new ArrayList<>();
        for (Mark mark : text.marks()) {
            if (mark instanceof Mark.Hyperlink link && isWithin(link)) {
                named(link.target().substring(1)).ifPresent(id -> marks.add(new Mark.PassageLink(link.span(), id)));
            } else {
                marks.add(mark);
            }
        }
        return block.with(new RichText(text.text(), marks));
    }

    private static boolean isWithin(Mark mark) {
        return mark instanceof Mark.Hyperlink link
                && !link.target().isEmpty()
                && link.target().charAt(0) == FRAGMENT;
    }

    private Optional<BlockId> named(String name) {
        return Optional.ofNullable(blocks.get(name))
                .or(() -> Optional.ofNullable(blocks.get(HeadingName.decoded(name))))
                .or(() -> Optional.ofNullable(loosely.get(HeadingName.of(name))));
    }
}
