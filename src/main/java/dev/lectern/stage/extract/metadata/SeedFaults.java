package dev.lectern.stage.extract.metadata;

import dev.lectern.model.diagnostic.Diagnostic;
import dev.lectern.model.diagnostic.LecternException;
import dev.lectern.model.diagnostic.Location;

/** What is said of a seed, whatever kind of file it is, that has no article or no headline. */
public final class SeedFaults {

    private SeedFaults() {}

    /** Returns what stops a seed in which nothing is an article. */
    public static LecternException senseless(String path) {
        return LecternException.problem(Diagnostic.error(
                "seed-senseless",
                Location.of(path),
                "nothing in this file is an article",
                "look whether it holds the text at all; a page may have been saved before its text was shown"));
    }

    /** Returns what keeps an article away of which there is only the head; one who starts to write makes no mistake. */
    public static LecternException unwritten(String path, int line) {
        return LecternException.problem(Diagnostic.warning(
                "article-unwritten",
                Location.of(path, line),
                "the article has a title and no text yet",
                "write the text below the front matter; until then the article is left out"));
    }

    /** Returns the note that a title had to be made. */
    public static Diagnostic titleSupplied(String path) {
        return Diagnostic.note(
                "title-supplied",
                Location.of(path),
                "the source has no headline; its opening words stand in for one",
                "write the title into " + path + ".meta.yaml if you know it");
    }
}
