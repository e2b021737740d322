package dev.lectern.model.document;

import dev.lectern.model.text.LineRange;
import java.util.Optional;

/**
 * Text that was taken out.
 *
 * @param rule the name of the rule that took it, such as {@code share-widget}
 * @param role what it was taken for
 * @param lines where it stood; empty where the source has no lines of its own
 * @param text what it said
 */
public record Removal(String rule, Role role, Optional<LineRange> lines, String text) {}
