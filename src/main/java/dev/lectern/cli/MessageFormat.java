package dev.lectern.cli;

/** In what form a command says what it came to. */
enum MessageFormat {
    /** For a person. */
    text,
    /** For a program. */
    json,
    /** For a platform that shows messages beside the lines they speak of. */
    sarif
}
