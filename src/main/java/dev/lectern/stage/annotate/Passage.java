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
import java.util.function.Predicate;

/**
 * A text of an article that is searched in one piece.
 *
 * @param block where it stands
 * @param line the first line it came from, zero where the source has no lines of its own
 * @param cells whether tabs part it into the cells of a table
 */
record Passage(BlockId block, int line, boolean cells, RichText content, SearchForm form) {

    /** Returns the title, unless Lectern made it, and the blocks of those roles. */
    static List<Passage> of(Article article, Predicate<Role> sought) {
        List<Passage> passages = new ArrayList<>();
        if (!article.metadata().title().supplied() && sought.test(Role.TITLE)) {
            RichText title = RichText.plain(article.title());
            passages.add(new Passage(BlockId.TITLE, 0, false, title, SearchForm.of(title.text())));
        }
        for (Block block : article.blocks()) {
            if (sought.test(block.role())) {
                passages.add(of(block));
            }
        }
        return passages;
    }

    private static Passage of(Block block) {
        return new Passage(
                block.id(),
                block.lines().map(lines -> lines.first()).orElse(0),
                block.role() == Role.TABLE_ROW,
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
