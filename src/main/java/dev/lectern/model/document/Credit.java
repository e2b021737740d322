package dev.lectern.model.document;

import java.util.Optional;

/**
 * Where an article was first published, as it says itself or as the editor says.
 *
 * @param name the publisher or site, as named
 * @param url its address, if known
 */
public record Credit(String name, Optional<String> url) {}
