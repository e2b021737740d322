package dev.lectern.build;

import java.nio.file.Path;
import java.util.Optional;

/**
 * What is to be built, and where.
 *
 * @param archive the folder that holds the seeds
 * @param config the configuration, if not {@code site-config.yaml} in the archive
 * @param destination where the site goes
 * @param baseUrl goes before the configured one, if given
 * @param frozen whether the lock file may only be read
 */
public record BuildRequest(
        Path archive, Optional<Path> config, Path destination, Optional<String> baseUrl, boolean frozen) {}
