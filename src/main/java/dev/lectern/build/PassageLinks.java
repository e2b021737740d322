package dev.lectern.build;

import dev.lectern.model.annotation.EditorNote;
import dev.lectern.model.archive.Permalinks;
import dev.lectern.model.archive.RecordedBlock;
import dev.lectern.model.diagnostic.Diagnostic;
import dev.lectern.model.document.Article;
import dev.lectern.model.document.Block;
import dev.lectern.model.document.BlockId;
import dev.lectern.model.document.Mark;
import dev.lectern.model.document.RichText;
import dev.lectern.model.text.EditDistance;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Leads the links of notes that name a passage of a seed, as in {@code 002.txt#p-3fa91c}, to the block that has the name,
 * or had it.
 */
final class PassageLinks {

    private static final Pattern PASSAGE = Pattern.compile("(?:[^?#:]*/)?([^/?#:]+)#(.+)");

    private final Map<String, Article> articles = new LinkedHashMap<>();
    private final Permalinks permalinks;

    PassageLinks(List<Article> articles, Permalinks permalinks) {
        articles.forEach(article -> this.articles.put(article.id(), article));
        this.permalinks = permalinks;
    }

    /** Returns a note with its links led; of one whose passage is not there the link to its article stays, which is told. */
    EditorNote led(EditorNote note, Consumer<Diagnostic> problems) {
        List<Block> body = new ArrayList<>();
        for (Block block : note.body()) {
            List<Mark> marks = new ArrayList<>();
            for (Mark mark : block.text().marks()) {
                marks.add(mark instanceof Mark.Hyperlink link ? led(link, note, problems) : mark);
            }
            body.add(block.with(new RichText(block.text().text(), marks)));
        }
        return new EditorNote(
                note.id(),
                note.article(),
                note.passage(),
                note.motivation(),
                note.tags(),
                note.author(),
                note.date(),
                body,
                note.markdown(),
                note.location());
    }

    private Mark led(Mark.Hyperlink link, EditorNote note, Consumer<Diagnostic> problems) {
        Matcher passage = PASSAGE.matcher(link.target());
        Article article = passage.matches() ? articles.get(passage.group(1)) : null;
        if (article == null) {
            return link;
        }
        Map<String, BlockId> names = names(article);
        Optional<BlockId> named = Optional.ofNullable(names.get(passage.group(2)));
        if (named.isEmpty()) {
            problems.accept(Diagnostic.warning(
                    "passage-unknown",
                    note.location(),
                    "\"" + link.target() + "\" names no passage of the article; the link leads to its head",
                    EditDistance.nearest(passage.group(2), names.keySet())
                            .map(near -> "did you mean \"#" + near + "\"?")
                            .orElse("take the name from the source page, whose lines link to their paragraphs")));
        }
        return new Mark.ArticleLink(link.span(), article.id(), named);
    }

    private Map<String, BlockId> names(Article article) {
        Map<String, BlockId> names = new LinkedHashMap<>();
        article.blocks().forEach(block -> names.put(block.id().value(), block.id()));
        List<RecordedBlock> recorded = permalinks.blocks().getOrDefault(article.id(), List.of());
        recorded.forEach(block -> block.former().forEach(name -> names.putIfAbsent(name.value(), block.id())));
        return names;
    }
}
