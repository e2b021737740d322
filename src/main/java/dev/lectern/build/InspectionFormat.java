package dev.lectern.build;

/** The form in which a seed's inspection is wanted. */
public enum InspectionFormat {
    /** For a person. */
    TEXT,
    /** For a program. */
    JSON
}
