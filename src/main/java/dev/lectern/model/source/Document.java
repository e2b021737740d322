package dev.lectern.model.source;

/**
 * A file that may open with YAML between two lines of three hyphens.
 *
 * @param file the file, its text whole
 * @param frontMatter the YAML; an empty section where there is none
 * @param body what follows the YAML
 * @param bodyLine the line of the file on which the body begins, counted from one
 */
public record Document(SourceFile file, Setting.Mapping frontMatter, String body, int bodyLine) {}
