package dev.lectern.stage.write;

/**
 * What a build did to the site on disk.
 *
 * @param files how many files the site has
 * @param written how many of them are new or differ from the site before
 * @param unchanged how many of them are as they were
 * @param removed how many files of the site before are no more
 */
public record Written(int files, int written, int unchanged, int removed) {}
