package dev.lectern.model.glossary;

import dev.lectern.model.text.Slug;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * All terms, sorted by id.
 *
 * @param terms no two with one id
 */
public record Glossary(List<Term> terms) {

    /** Sorts and copies the terms. */
    public Glossary {
        terms = terms.stream().sorted(Comparator.comparing(Term::id)).toList();
    }

    /** Returns the term with that id. */
    public Optional<Term> term(Slug id) {
        return terms.stream().filter(term -> term.id().equals(id)).findFirst();
    }
}
