package dev.lectern.stage.render.html.body;

import dev.lectern.model.document.Block;
import dev.lectern.model.document.BlockId;
import dev.lectern.model.document.Mark;
import dev.lectern.model.document.RichText;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Gives the blocks of a short text other anchors, so that several such texts can stand on one page. */
public final class Renaming implements Block.Visitor<Block> {

    private final Map<BlockId, BlockId> names = new HashMap<>();

    private Renaming() {}

    /** Returns the blocks, the n-th named by the prefix, {@code -b} and n, as no mention of a term is ever named. */
    public static List<Block> of(List<Block> blocks, String prefix) {
        Renaming renaming = new Renaming();
        for (Block block : blocks) {
            renaming.names.put(block.id(), new BlockId(prefix + "-b" + (renaming.names.size() + 1)));
        }
        return blocks.stream().map(block -> block.accept(renaming)).toList();
    }

    @Override
    public Block prose(Block.Prose prose) {
        return new Block.Prose(name(prose.id()), prose.role(), text(prose), prose.lines());
    }

    @Override
    public Block heading(Block.Heading heading) {
        return new Block.Heading(name(heading.id()), heading.level(), text(heading), heading.lines());
    }

    @Override
    public Block listItem(Block.ListItem item) {
        return new Block.ListItem(name(item.id()), item.role(), item.ordered(), item.depth(), text(item), item.lines());
    }

    @Override
    public Block pullQuote(Block.PullQuote quote) {
        return new Block.PullQuote(name(quote.id()), text(quote), quote.lines(), name(quote.repeats()));
    }

    @Override
    public Block tableRow(Block.TableRow row) {
        return new Block.TableRow(name(row.id()), row.header(), text(row), row.lines());
    }

    @Override
    public Block preformatted(Block.Preformatted code) {
        return new Block.Preformatted(name(code.id()), text(code), code.lines());
    }

    private RichText text(Block block) {
        List<Mark> marks = block.text().marks().stream().map(this::mark).toList();
        return new RichText(block.text().text(), marks);
    }

    private Mark mark(Mark mark) {
        return mark instanceof Mark.PassageLink link ? new Mark.PassageLink(link.span(), name(link.passage())) : mark;
    }

    private BlockId name(BlockId id) {
        return names.getOrDefault(id, id);
    }
}
