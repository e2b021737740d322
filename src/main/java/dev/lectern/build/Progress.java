package dev.lectern.build;

/** Is told how far a build is. Any thread may tell it, many times, so it must be quick; it never stops a build. */
@FunctionalInterface
public interface Progress {

    /** Tells nobody. */
    Progress UNWATCHED = (stage, done, total) -> {};

    /**
     * Hears how far a stage is.
     *
     * @param stage what is being done, in a word: "reading"
     * @param done how many of the things to do are done
     * @param total how many there are; zero where nobody knows
     */
    void at(String stage, int done, int total);
}
