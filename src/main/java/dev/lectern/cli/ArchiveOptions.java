package dev.lectern.cli;

import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Where the archive is; shared by every command that reads one. */
final class ArchiveOptions {

    @Option(
            names = {"-s", "--source"},
            paramLabel = "DIR",
            description =
                    "The archive: the folder that holds seeds/ and site-config.yaml. Default: the current folder.")
    private @Nullable Path source;

    @Option(
            names = {"-c", "--config"},
            paramLabel = "FILE",
            description = "The configuration. Default: site-config.yaml in the archive.")
    private @Nullable Path config;

    /** Returns the archive's folder, absolute, so that no stage can take it from another place than the shell did. */
    Path archive() {
        return (source == null ? Path.of("") : source).toAbsolutePath().normalize();
    }

    /** Returns the configuration file named, resolved against the archive. */
    Optional<Path> config() {
        return Optional.ofNullable(config).map(file -> archive().resolve(file));
    }
}
