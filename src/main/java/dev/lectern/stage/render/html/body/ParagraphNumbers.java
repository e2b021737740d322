package dev.lectern.stage.render.html.body;

import dev.lectern.model.document.Article;
import dev.lectern.model.document.Block;
import dev.lectern.model.document.BlockId;
import dev.lectern.model.document.Role;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * The numbers by which an article's paragraphs are cited: paragraphs, list items, quotations, questions and answers of
 * the body, counted from one.
 */
public final class ParagraphNumbers {

    private final Map<BlockId, Integer> numbers = new HashMap<>();

    /** Numbers the paragraphs of an article. */
    public ParagraphNumbers(Article article) {
        for (Block block : article.blocks()) {
            boolean pause = block instanceof Block.Prose prose && prose.isBreak();
            if (isCounted(block.role()) && !pause) {
                numbers.put(block.id(), numbers.size() + 1);
            }
        }
    }

    /** Returns the number of a block, if it is counted. */
    public Optional<Integer> of(BlockId block) {
        return Optional.ofNullable(numbers.get(block));
    }

    /** Returns the words by which a passage is cited: {@code ¶8}, or what it is where it has no number. */
    public String cite(BlockId block, Role role) {
        return of(block).map(number -> "¶" + number).orElse(role.label().replace('-', ' '));
    }

    private static boolean isCounted(Role role) {
        return switch (role) {
            case PARAGRAPH, LIST_ITEM, QUOTE, QUESTION, ANSWER -> true;
            default -> false;
        };
    }
}
