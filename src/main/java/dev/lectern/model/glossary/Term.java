package dev.lectern.model.glossary;

import dev.lectern.model.diagnostic.Location;
import dev.lectern.model.document.Block;
import dev.lectern.model.text.Slug;
import java.util.List;
import java.util.Optional;

/**
 * A glossary entry.
 *
 * @param id its address, from the file name
 * @param headword what it is called
 * @param aliases its other names, the headword not among them
 * @param wikidata the item's identifier as the editor wrote it, never guessed
 * @param exclusions phrases in which the term must not be seen
 * @param companions if any, the term is seen only in an article that also has one of these words
 * @param preferred whether it wins where two terms share a name
 * @param definition in Markdown blocks; the first sentence is the card
 * @param location where it is defined
 */
public record Term(
        Slug id,
        String headword,
        List<Alias> aliases,
        TermKind kind,
        Optional<String> wikidata,
        List<String> exclusions,
        List<String> companions,
        boolean preferred,
        Linking linking,
        List<Block> definition,
        Location location) {

    /** Copies the lists. */
    public Term {
        aliases = List.copyOf(aliases);
        exclusions = List.copyOf(exclusions);
        companions = List.copyOf(companions);
        definition = List.copyOf(definition);
    }

    /** Which of its mentions become links. */
    public enum Linking {
        /** The first in each section. */
        AUTO,
        /** Every one. */
        ALWAYS,
        /** None; they are counted and addressable all the same. */
        NEVER
    }

    /** Returns every name it is found by, the headword first. */
    public List<Alias> names() {
        java.util.ArrayList<Alias> names = new java.util.ArrayList<>();
        names.add(Alias.of(headword));
        names.addAll(aliases);
        return List.copyOf(names);
    }
}
