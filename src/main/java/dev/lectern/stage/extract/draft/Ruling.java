package dev.lectern.stage.extract.draft;

import dev.lectern.model.document.Role;

/**
 * What a passage is, and the rule that says so.
 *
 * @param passage the passage's index
 * @param role what it is
 * @param rule the rule's name
 */
public record Ruling(int passage, Role role, String rule) {}
