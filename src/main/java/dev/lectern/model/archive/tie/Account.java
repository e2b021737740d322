package dev.lectern.model.archive.tie;

import java.util.List;

/**
 * What the articles of an archive say about one quantity, side by side: no winner, no average.
 *
 * @param id made of the subject and of its first statement; an account answers to the id of any of its statements
 * @param subject what is counted, in words; as the editor renamed it
 * @param rule what was matched: {@code people killed}
 * @param shared what the statements have in common besides, such as a month or a place, the rarest first
 * @param statements of two articles or more, by day of publication, then in the archive's order of articles
 */
public record Account(String id, String subject, String rule, List<String> shared, List<Statement> statements) {

    /** Copies the lists. */
    public Account {
        shared = List.copyOf(shared);
        statements = List.copyOf(statements);
    }

    /** Returns how the statements stand to one another. */
    public Bounds.Agreement agreement() {
        return Bounds.agreement(statements.stream().map(Statement::bounds).toList());
    }
}
