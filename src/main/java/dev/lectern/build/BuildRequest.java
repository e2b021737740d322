package dev.lectern.build;

import dev.lectern.model.config.ConfigOverride;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * What is to be built, and where.
 *
 * @param archive the folder that holds the seeds
 * @param config the configuration, if not {@code site-config.yaml} in the archive
 * @param destination where the site goes
 * @param overrides go before what the configuration says
 * @param frozen whether the lock file may only be read
 * @param progress is told how far the work is
 */
public record BuildRequest(
        Path archive,
        Optional<Path> config,
        Path destination,
        List<ConfigOverride> overrides,
        boolean frozen,
        Progress progress) {

    /** Makes a request that nobody watches. */
    public BuildRequest(
            Path archive, Optional<Path> config, Path destination, List<ConfigOverride> overrides, boolean frozen) {
        this(archive, config, destination, overrides, frozen, Progress.UNWATCHED);
    }
}
