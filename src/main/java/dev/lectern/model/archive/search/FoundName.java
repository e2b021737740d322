package dev.lectern.model.archive.search;

/**
 * An author or publisher by whom articles are found.
 *
 * @param name as the archive writes it
 * @param group the number of the group of that name
 * @param articles how many there are
 */
public record FoundName(String name, int group, int articles) {}
