package dev.lectern.cli;

import dev.lectern.model.config.ConfigKey;
import dev.lectern.model.config.ConfigOverride;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Where the site will be; shared by the commands that make its pages. */
final class AddressOption {

    @Option(
            names = {"-b", "--base-url"},
            paramLabel = "URL",
            description = "Where the site will be published; goes before the configured address.")
    private @Nullable String baseUrl;

    /** Returns values that go before the configuration, the address after them, as it goes before all. */
    List<ConfigOverride> after(List<ConfigOverride> overrides) {
        List<ConfigOverride> all = new ArrayList<>(overrides);
        if (baseUrl != null) {
            all.add(new ConfigOverride(ConfigKey.BASE_URL.path(), baseUrl, "--base-url"));
        }
        return all;
    }
}
