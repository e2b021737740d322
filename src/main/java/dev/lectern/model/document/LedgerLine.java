package dev.lectern.model.document;

import java.util.Optional;

/**
 * A line of the source and what became of it.
 *
 * @param number counted from one
 * @param text the line as it stands, without its end
 * @param role what the line was taken for; empty for a blank line
 * @param block the block that holds its words, if it was kept in one
 * @param rule the rule that decided
 */
public record LedgerLine(int number, String text, Optional<Role> role, Optional<BlockId> block, Optional<String> rule) {

    private static final String WITHHELD = "withheld";

    /** Returns a blank line. */
    public static LedgerLine blank(int number, String text) {
        return new LedgerLine(number, text, Optional.empty(), Optional.empty(), Optional.empty());
    }

    /** Returns the line without its words, which the editor keeps out of the site. */
    public LedgerLine withheld() {
        boolean removed = role.filter(Role::isRemoved).isPresent();
        return new LedgerLine(number, "", role, Optional.empty(), removed ? rule : Optional.of(WITHHELD));
    }

    /** Tells whether the editor keeps the line's words out of the site. */
    public boolean isWithheld() {
        return rule.filter(WITHHELD::equals).isPresent();
    }

    /** Tells whether the line shows nothing. */
    public boolean isBlank() {
        return role.isEmpty();
    }
}
