package dev.lectern.stage.annotate;

import dev.lectern.model.diagnostic.Location;
import dev.lectern.model.document.Article;
import dev.lectern.model.document.Block;
import dev.lectern.model.document.BlockId;
import dev.lectern.model.document.RichText;
import dev.lectern.model.document.Role;
import dev.lectern.model.text.SearchForm;
import java.util.ArrayList;
import java.util.List;

/**
 * A text of an article that is searched in one piece.
 *
 * @param block where it stands
 * @param line the first line it came from, zero where the source has no lines of its own
 */
record Passage(BlockId block, Role role, int line, RichText content, SearchForm form) {

    /** Returns the title, unless Lectern made it, and every block that is neither program text nor said twice. */
    static List<Passage> of(Article article) {
        List<Passage> passages = new ArrayList<>();
        if (!article.metadata().title().supplied()) {
            RichText title = RichText.plain(article.title());
            passages.add(new Passage(BlockId.TITLE, Role.TITLE, 0, title, SearchForm.of(title.text())));
        }
        for (Block block : article.blocks()) {
            if (block.role() != Role.CODE && block.role() != Role.PULL_QUOTE) {
                passages.add(of(block));
            }
        }
        return passages;
    }

    private static Passage of(Block block) {
        return new Passage(
                block.id(),
                block.role(),
                block.lines().map(lines -> lines.first()).orElse(0),
                block.text(),
                SearchForm.of(block.text().text()));
    }

    /** Returns the words themselves. */
    String text() {
        return content.text();
    }

    /** Returns where in the source of that article it stands. */
    Location location(Article article) {
        return Location.of(article.provenance().path(), line);
    }
}
