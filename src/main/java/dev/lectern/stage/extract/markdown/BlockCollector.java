package dev.lectern.stage.extract.markdown;

import com.vladsch.flexmark.ast.BlockQuote;
import com.vladsch.flexmark.ast.FencedCodeBlock;
import com.vladsch.flexmark.ast.Heading;
import com.vladsch.flexmark.ast.HtmlBlockBase;
import com.vladsch.flexmark.ast.IndentedCodeBlock;
import com.vladsch.flexmark.ast.ListBlock;
import com.vladsch.flexmark.ast.ListItem;
import com.vladsch.flexmark.ast.OrderedList;
import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.util.ast.Node;
import dev.lectern.model.document.Block;
import dev.lectern.model.document.BlockId;
import dev.lectern.model.document.RichText;
import dev.lectern.model.document.Role;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Lays the parser's tree out flat. */
final class BlockCollector {

    private final String prefix;
    private final List<Block> blocks = new ArrayList<>();

    BlockCollector(String prefix) {
        this.prefix = prefix;
    }

    List<Block> blocks() {
        return blocks;
    }

    /** Adds the blocks of a document. */
    void collect(Node document) {
        children(document, Role.PARAGRAPH, 0);
    }

    private void children(Node parent, Role role, int depth) {
        for (Node child = parent.getFirstChild(); child != null; child = child.getNext()) {
            block(child, role, depth);
        }
    }

    private void block(Node node, Role role, int depth) {
        if (node instanceof Paragraph) {
            prose(InlineText.of(node), role);
        } else if (node instanceof Heading heading) {
            heading(heading);
        } else if (node instanceof BlockQuote) {
            children(node, Role.QUOTE, depth);
        } else if (node instanceof ListBlock list) {
            list(list, role, depth);
        } else if (node instanceof FencedCodeBlock || node instanceof IndentedCodeBlock) {
            code(node);
        } else if (node instanceof HtmlBlockBase) {
            prose(RichText.plain(HtmlText.of(node.getChars().toString())), role);
        }
    }

    private void prose(RichText text, Role role) {
        if (!text.text().isEmpty()) {
            blocks.add(new Block.Prose(nextId(), role, text, Optional.empty()));
        }
    }

    private void heading(Heading heading) {
        RichText text = InlineText.of(heading);
        if (!text.text().isEmpty()) {
            int level = Math.max(2, heading.getLevel());
            blocks.add(new Block.Heading(nextId(), level, text, Optional.empty()));
        }
    }

    private void code(Node node) {
        String text = node instanceof FencedCodeBlock fenced
                ? fenced.getContentChars().normalizeEOL()
                : ((IndentedCodeBlock) node).getContentChars().normalizeEOL();
        blocks.add(new Block.Preformatted(nextId(), RichText.plain(text.stripTrailing()), Optional.empty()));
    }

    private void list(ListBlock list, Role role, int depth) {
        for (Node item = list.getFirstChild(); item != null; item = item.getNext()) {
            if (item instanceof ListItem) {
                item(item, list instanceof OrderedList, role, depth);
            }
        }
    }

    /** The first paragraph of an item is the item; whatever else it holds follows as blocks of their own. */
    private void item(Node item, boolean ordered, Role role, int depth) {
        Node first = item.getFirstChild();
        boolean hasText = first instanceof Paragraph;
        if (hasText) {
            RichText text = InlineText.of(first);
            blocks.add(new Block.ListItem(nextId(), Role.LIST_ITEM, ordered, depth, text, Optional.empty()));
        }
        for (Node rest = hasText ? first.getNext() : first; rest != null; rest = rest.getNext()) {
            block(rest, role, depth + 1);
        }
    }

    private BlockId nextId() {
        return new BlockId(prefix + "-" + (blocks.size() + 1));
    }
}
