package dev.lectern.language;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** The sections a vocabulary file may have. */
enum Section {
    SHARE_WIDGET,
    VOTE_WIDGET,
    PRINT_WIDGET,
    COMMENT_WIDGET,
    SIGN_UP,
    NAVIGATION,
    LEGAL,
    ADVERTISEMENT,
    MEDIA_WIDGET,
    FOLLOW_WIDGET,
    APP_PROMOTION,
    READ_MORE,
    RELATED_HEADING,
    RELATED_PREFIX,
    KICKER,
    KEY_POINTS_HEADING,
    BYLINE_PREFIX,
    EDITOR_NOTE,
    BIO,
    BIO_TITLE,
    DEGREE_OR_HONORIFIC,
    CREDIT,
    PHOTO_CREDIT,
    CAPTION_OPENER,
    AGENCY,
    DATELINE,
    DATE_PREFIX,
    UPDATE_PREFIX,
    RELATIVE_DATE,
    CONTENT_ID,
    TEST_STRING,
    COMMENTS_HEADING,
    REFERENCES_HEADING,
    INTERVIEW_MARKS,
    QUESTION_MARK,
    INTERVIEW_WORDS,
    ROLE_ONLY,
    DATE_FILLER,
    MONTHS,
    SOLAR_MONTHS,
    WEEKDAYS,
    DATE_JOINERS,
    NUMBERS,
    TIMES,
    NAME_PARTICLES,
    NAME_CONJUNCTIONS,
    TOLD_TO,
    LETTERS,
    FUNCTION_WORDS;

    private static final Map<String, Section> BY_LABEL =
            Arrays.stream(values()).collect(Collectors.toMap(Section::label, section -> section));

    private final String label = name().toLowerCase(Locale.ROOT).replace('_', '-');

    /** Returns its name in the files. */
    String label() {
        return label;
    }

    /** Tells whether its lines are words to look up rather than patterns of a whole line. */
    boolean isWordList() {
        return switch (this) {
            case MONTHS,
                    SOLAR_MONTHS,
                    WEEKDAYS,
                    DATE_JOINERS,
                    NUMBERS,
                    TIMES,
                    NAME_PARTICLES,
                    INTERVIEW_WORDS,
                    LETTERS,
                    FUNCTION_WORDS -> true;
            default -> false;
        };
    }

    /** Tells whether other languages' entries count too; those that tell languages apart do not. */
    boolean isShared() {
        return this != FUNCTION_WORDS && this != LETTERS && this != NUMBERS && this != TIMES;
    }

    static Section named(String label) {
        Section section = BY_LABEL.get(label);
        if (section == null) {
            throw new IllegalArgumentException("there is no section \"" + label + "\"");
        }
        return section;
    }
}
