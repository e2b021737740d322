package dev.lectern.cli;

/** A command that says something, and knows how much. */
interface Speaking {

    /** Returns how much is to be said. */
    OutputOptions output();
}
