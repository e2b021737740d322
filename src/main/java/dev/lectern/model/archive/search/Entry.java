package dev.lectern.model.archive.search;

import java.util.List;

/**
 * A line of the vocabulary.
 *
 * @param form what is looked up
 * @param stem whether it is no word of the archive but what words of it have in common
 * @param groups numbers of the words' groups; a group is all the forms of a word
 * @param aliases names of terms that begin with this word
 */
public record Entry(String form, boolean stem, List<Integer> groups, List<Alias> aliases) {

    /** Copies the lists. */
    public Entry {
        groups = List.copyOf(groups);
        aliases = List.copyOf(aliases);
    }

    /**
     * A name of a term.
     *
     * @param rest its words after the first, a space apart
     * @param term the number of the term
     * @param covers whether this word is the whole name and stands nowhere but where the term is mentioned
     */
    public record Alias(String rest, int term, boolean covers) {}
}
