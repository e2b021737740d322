package dev.lectern.model.archive.tie;

import java.util.Map;
import java.util.Set;

/**
 * What the editor says of ties and accounts.
 *
 * @param confirmed ids of ties that are right: they are shown in the margin whatever their weight
 * @param silenced ids of ties and accounts that are not to be shown
 * @param phrases that tie nothing, without regard to capitals
 * @param subjects what an account is to be called, by its id
 */
public record Rulings(Set<String> confirmed, Set<String> silenced, Set<String> phrases, Map<String, String> subjects) {

    /** An editor who says nothing. */
    public static final Rulings NONE = new Rulings(Set.of(), Set.of(), Set.of(), Map.of());

    /** Copies the collections. */
    public Rulings {
        confirmed = Set.copyOf(confirmed);
        silenced = Set.copyOf(silenced);
        phrases = Set.copyOf(phrases);
        subjects = Map.copyOf(subjects);
    }
}
