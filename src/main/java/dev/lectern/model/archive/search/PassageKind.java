package dev.lectern.model.archive.search;

import dev.lectern.model.document.Role;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What a passage that can be found is, and how much a word in it tells of its article. */
public enum PassageKind {
    /** The title, with those who wrote and published the article. */
    TITLE('t', 10, Role.TITLE),
    /** A heading of the body. */
    HEADING('h', 5, Role.HEADING),
    /** The standfirst. */
    DECK('d', 4, Role.DECK),
    /** One of the points the editors draw. */
    KEY_POINT('k', 3, Role.KEY_POINT),
    /** Running text. */
    PARAGRAPH('p', 2, Role.PARAGRAPH, Role.QUESTION, Role.ANSWER, Role.SPEAKER, Role.CODE),
    /** A quotation set off. */
    QUOTE('q', 2, Role.QUOTE),
    /** An item of a list. */
    LIST_ITEM('l', 2, Role.LIST_ITEM),
    /** A row of a table. */
    TABLE_ROW('r', 2, Role.TABLE_ROW),
    /** A line of verse. */
    VERSE('v', 2, Role.VERSE),
    /** What is said about a picture. */
    CAPTION('c', 2, Role.CAPTION),
    /** What stands about the text: footnotes, references, who the author is, what the editors say. */
    NOTE('n', 1, Role.REFERENCE, Role.BIO, Role.EDITOR_NOTE);

    private static final Map<Role, PassageKind> BY_ROLE = new EnumMap<>(Role.class);

    static {
        for (PassageKind kind : values()) {
            kind.roles.forEach(role -> BY_ROLE.put(role, kind));
        }
    }

    private final char letter;
    private final int weight;
    private final Set<Role> roles;

    PassageKind(char letter, int weight, Role first, Role... others) {
        this.letter = letter;
        this.weight = weight;
        this.roles = EnumSet.of(first, others);
    }

    /** Returns the letter that stands for it in the index. */
    public char letter() {
        return letter;
    }

    /** Returns how much a word in it counts; one in running text counts {@code PARAGRAPH.weight()}. */
    public int weight() {
        return weight;
    }

    /** Returns what a block of that role is found as; empty for one that is not found. */
    public static Optional<PassageKind> of(Role role) {
        return Optional.ofNullable(BY_ROLE.get(role));
    }
}
