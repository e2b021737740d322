package dev.lectern.model.document;

/** An author by name, without honorifics and degrees. */
public record Author(String name) {}
