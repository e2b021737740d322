package dev.lectern.stage.render.typography;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** The sections a file of conventions may have. */
enum Section {
    /** Leave texts of this language as they are. */
    LEAVE_ALONE,
    /** Each line the marks of a quotation, of one inside it and, where there are such, of a single straight mark. */
    QUOTATION_MARKS,
    /** The dash that a spaced or doubled hyphen stands for: {@code spaced} or {@code joined}, and the dash. */
    DASH,
    /** Words before which letters were left out, as in {@code 'tis}; that the section is there allows apostrophes. */
    APOSTROPHES,
    /** Words that lose their last letter before a vowel, as in {@code l'OTAN}. */
    ELISIONS,
    /** Marks before which a narrow no-break space stands. */
    NARROW_SPACE_BEFORE,
    /** Marks before which a no-break space stands. */
    SPACE_BEFORE,
    /** Marks behind which a narrow no-break space stands. */
    NARROW_SPACE_BEHIND,
    /** What is not parted from the name behind it. */
    TIED_TO_NAME,
    /** What is not parted from the number behind it. */
    TIED_TO_NUMBER,
    /** What is not parted from the number before it. */
    UNITS,
    /** Words too short to end a line. */
    SHORT_WORDS,
    /** The space between groups of three digits: {@code narrow} or {@code wide}. */
    DIGIT_GROUPS;

    private static final Map<String, Section> BY_LABEL = Arrays.stream(values())
            .collect(Collectors.toMap(
                    section -> section.name().toLowerCase(Locale.ROOT).replace('_', '-'), section -> section));

    static Section named(String label) {
        Section section = BY_LABEL.get(label);
        if (section == null) {
            throw new IllegalArgumentException("there is no section \"" + label + "\"");
        }
        return section;
    }
}
