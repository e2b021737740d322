package dev.lectern.cli;

import dev.lectern.model.config.ConfigKey;
import dev.lectern.model.config.ConfigOverride;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Where the archive is; shared by every command that reads one. */
final class ArchiveOptions {

    private static final String VARIABLES = "LECTERN_";

    /** Not ours but the launcher's: options for Java. */
    private static final String OF_THE_LAUNCHER = "LECTERN_JAVA_OPTS";

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

    @Option(
            names = "--set",
            paramLabel = "KEY=VALUE",
            description =
                    "Put a value before that of the configuration, as in --set pages.indexing=true. May be repeated;"
                            + " the variable LECTERN_PAGES_INDEXING does the same.")
    private Map<String, String> set = new LinkedHashMap<>();

    /** Returns the archive's folder, absolute, so that no stage can take it from another place than the shell did. */
    Path archive() {
        return (source == null ? Path.of("") : source).toAbsolutePath().normalize();
    }

    /** Returns what goes before the configuration: variables of the environment first, then options, which go before them. */
    List<ConfigOverride> overrides(Map<String, String> environment) {
        List<ConfigOverride> overrides = new ArrayList<>();
        new TreeMap<>(environment).forEach((variable, value) -> {
            if (variable.startsWith(VARIABLES) && !variable.equals(OF_THE_LAUNCHER)) {
                overrides.add(new ConfigOverride(key(variable), value, variable));
            }
        });
        set.forEach((key, value) -> overrides.add(new ConfigOverride(key, value, "--set " + key)));
        return overrides;
    }

    /** Returns the key of a variable; of one that sets no key, something near to it that is none either. */
    private static String key(String variable) {
        return Arrays.stream(ConfigKey.values())
                .filter(key -> key.variable().equals(variable))
                .map(ConfigKey::path)
                .findFirst()
                .orElseGet(() -> unlisted(variable));
    }

    private static String unlisted(String variable) {
        String checks = ConfigKey.CHECKS.variable() + "_";
        String section = variable.startsWith(checks) ? ConfigKey.CHECKS.path() + "." : "";
        return section
                + variable.substring(section.isEmpty() ? VARIABLES.length() : checks.length())
                        .toLowerCase(Locale.ROOT)
                        .replace('_', '-');
    }

    /** Returns the configuration file named, resolved against the archive. */
    Optional<Path> config() {
        return Optional.ofNullable(config).map(file -> archive().resolve(file));
    }
}
