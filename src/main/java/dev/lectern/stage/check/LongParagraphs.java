package dev.lectern.stage.check;

import dev.lectern.model.diagnostic.Diagnostic;
import dev.lectern.model.document.Block;
import dev.lectern.model.document.Role;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Finds paragraphs that are walls of text. Characters that are words of their own count as so many letters of a word. */
final class LongParagraphs implements ArticleCheck {

    private static final Set<Role> ROLES = EnumSet.of(Role.PARAGRAPH, Role.ANSWER, Role.QUESTION, Role.QUOTE);
    private static final int MOST = 1_200;
    private static final int LETTERS_OF_AN_IDEOGRAPH = 3;

    @Override
    public List<Diagnostic> check(CheckedArticle article) {
        return article.article().blocks().stream()
                .filter(block -> ROLES.contains(block.role()) && length(block) > MOST)
                .map(block -> Diagnostic.note(
                        "paragraph-long",
                        article.at(block, 0),
                        "a paragraph of "
                                + block.text()
                                        .text()
                                        .codePointCount(0, block.text().text().length())
                                + " characters: \""
                                + Excerpt.opening(block.text().text()) + "\"",
                        "look whether the page had paragraphs here that were lost when it was saved"))
                .toList();
    }

    private static long length(Block block) {
        return block.text()
                .text()
                .codePoints()
                .map(code -> Character.isIdeographic(code) ? LETTERS_OF_AN_IDEOGRAPH : 1)
                .sum();
    }
}
