package dev.lectern.model.archive;

import dev.lectern.model.annotation.Place;

/**
 * A passage of another article that names this one: its title, its author or its publisher.
 *
 * @param from the other article's id
 * @param place the words that name it
 * @param sentence the whole sentence they stand in
 * @param reason what is named, in words, such as {@code its author}
 */
public record Backlink(String from, Place place, String sentence, String reason) {}
