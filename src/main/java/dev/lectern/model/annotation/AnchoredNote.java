package dev.lectern.model.annotation;

/** A note of the editor's, and where it stands in the article today. */
public record AnchoredNote(EditorNote note, Anchoring anchoring) {}
