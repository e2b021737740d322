package dev.lectern.language;

import java.util.List;

/**
 * Brings together the ways in which one foreign name is spelled: accents and case away, the letters of one sound made the
 * same, doubled letters single. "Massimov" and "Masimov" are one, "Uyghur" and "Uighur", "Toqayev" and "Tokayev".
 */
public final class NameFolding {

    private static final List<String[]> SOUNDS = ProseFile.load("any")
            .words("folding")
            .map(rule -> rule.split(">", 2))
            .toList();

    private NameFolding() {}

    /** Returns what all spellings of a name have in common. */
    public static String key(String name) {
        String key = ProseFile.plain(name);
        for (String[] sound : SOUNDS) {
            key = key.replace(sound[0], sound[1]);
        }
        StringBuilder single = new StringBuilder(key.length());
        key.chars()
                .filter(unit -> single.length() == 0 || single.charAt(single.length() - 1) != unit)
                .forEach(unit -> single.append((char) unit));
        return single.toString();
    }
}
