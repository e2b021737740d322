package dev.lectern.cli;

/** What the command tells the shell. */
final class ExitStatus {

    /** Done; warnings are allowed. */
    static final int DONE = 0;
    /** Problems were found; what could be made was made. */
    static final int PROBLEMS = 1;
    /** The command was used wrongly. */
    static final int USAGE = 2;
    /** The environment failed: disk, permission, another build. */
    static final int ENVIRONMENT = 3;

    private ExitStatus() {}
}
