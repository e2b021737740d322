package dev.lectern.model.archive.search;

import dev.lectern.model.document.Article;
import dev.lectern.model.document.Block;
import dev.lectern.model.document.BlockId;
import java.util.ArrayList;
import java.util.List;

/**
 * A piece of an article that a search finds and shows.
 *
 * @param block the block it is, or the title
 * @param text what it says
 * @param language of its words, a BCP 47 tag
 */
public record Passage(BlockId block, PassageKind kind, String text, String language) {

    /** Returns the passages of an article, the title first; what only repeats another or says nothing is none. */
    public static List<Passage> of(Article article) {
        String language = article.metadata().language();
        List<Passage> passages = new ArrayList<>();
        passages.add(new Passage(BlockId.TITLE, PassageKind.TITLE, article.title(), language));
        for (Block block : article.blocks()) {
            String text = block.text().text();
            PassageKind.of(block.role())
                    .filter(kind -> says(text))
                    .ifPresent(kind -> passages.add(
                            new Passage(block.id(), kind, text, block.language().orElse(language))));
        }
        return passages;
    }

    private static boolean says(String text) {
        for (int at = 0; at < text.length(); at = text.offsetByCodePoints(at, 1)) {
            if (Character.isLetterOrDigit(text.codePointAt(at))) {
                return true;
            }
        }
        return false;
    }
}
