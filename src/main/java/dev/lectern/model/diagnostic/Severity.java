package dev.lectern.model.diagnostic;

/** How bad a diagnostic is, the worst first. */
public enum Severity {
    /** Something was not done: a seed left out, a page not made. */
    ERROR,
    /** Done, but the editor should look. */
    WARNING,
    /** Worth knowing; nothing to mend. */
    NOTE
}
