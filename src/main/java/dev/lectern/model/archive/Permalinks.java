package dev.lectern.model.archive;

import dev.lectern.model.document.BlockId;
import dev.lectern.model.output.OutputPath;
import dev.lectern.model.text.Slug;
import java.util.List;
import java.util.Map;

/**
 * The address of every article, of which no two share one, and of the passages that were once called otherwise.
 *
 * @param slugs by article id
 * @param blocks the blocks of each article and what they were called before, by article id; an article of which nothing is
 *     known is left out
 */
public record Permalinks(Map<String, Slug> slugs, Map<String, List<RecordedBlock>> blocks) {

    /** The front page. */
    public static final OutputPath INDEX = new OutputPath("index.html");

    /** The list of terms. */
    public static final OutputPath GLOSSARY = new OutputPath("glossary/index.html");

    /** The times the articles speak of. */
    public static final OutputPath TIMELINE = new OutputPath("timeline.html");

    /** The list of the editor's notes. */
    public static final OutputPath NOTES = new OutputPath("notes.html");

    /** Where passages of several articles stand side by side. */
    public static final OutputPath ACCOUNTS = new OutputPath("accounts.html");

    /** Where the archive is searched. */
    public static final OutputPath SEARCH = new OutputPath("search.html");

    /** The texts of all articles, one below the other. */
    public static final OutputPath WHOLE = new OutputPath("all.html");

    /** What a server shows for an address that is not there. */
    public static final OutputPath NOT_FOUND = new OutputPath("404.html");

    /** Copies the maps. */
    public Permalinks {
        slugs = Map.copyOf(slugs);
        blocks = Map.copyOf(blocks);
    }

    /** Makes the addresses of articles whose passages always had their names. */
    public Permalinks(Map<String, Slug> slugs) {
        this(slugs, Map.of());
    }

    /** Returns what a block of an article was called before, the latest name first; its anchors too. */
    public List<BlockId> former(String article, BlockId block) {
        return blocks.getOrDefault(article, List.of()).stream()
                .filter(recorded -> recorded.id().equals(block))
                .findFirst()
                .map(RecordedBlock::former)
                .orElse(List.of());
    }

    /** Returns the slug of an article. */
    public Slug slug(String article) {
        Slug slug = slugs.get(article);
        if (slug == null) {
            throw new IllegalArgumentException("no article " + article + " in this archive");
        }
        return slug;
    }

    /** Returns the page of an article. */
    public OutputPath article(String article) {
        return new OutputPath("articles/" + slug(article) + ".html");
    }

    /** Returns the ledger of an article. */
    public OutputPath source(String article) {
        return new OutputPath("source/" + slug(article) + ".html");
    }

    /** Returns the editor's notes on an article, as data. */
    public OutputPath notes(String article) {
        return new OutputPath("data/notes/" + slug(article) + ".jsonld");
    }

    /** Returns the dossier of a term. */
    public OutputPath term(Slug term) {
        return new OutputPath("glossary/" + term + ".html");
    }
}
