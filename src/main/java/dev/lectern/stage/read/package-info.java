/**
 * Reads the configuration, the seeds and the theme off the disk: charset, media type, YAML.
 * Comes in: paths. Goes out: source files and settings that know their lines; nothing is recognised here.
 * May import model.source, model.config and model.diagnostic; the only room of YAML and charset detection.
 */
@NullMarked
package dev.lectern.stage.read;

import org.jspecify.annotations.NullMarked;
