package dev.lectern.stage.read;

import dev.lectern.model.config.ConfigKey;
import dev.lectern.model.config.ConfigOverride;
import dev.lectern.model.config.EffectiveConfig;
import dev.lectern.model.config.SiteConfig;
import dev.lectern.model.diagnostic.Diagnostic;
import dev.lectern.model.diagnostic.LecternException;
import dev.lectern.model.diagnostic.Location;
import dev.lectern.model.diagnostic.ProblemCodes;
import dev.lectern.model.source.Setting;
import dev.lectern.model.source.SettingReader;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/** Reads {@code site-config.yaml}. Every fault in it is found in one run, and any of them stops the build. */
public final class ConfigReader {

    /** The name of the configuration in an archive, where no other file is named. */
    public static final String NAME = "site-config.yaml";

    private final Supplier<ProblemCodes> codes;

    /**
     * Makes a reader.
     *
     * @param codes the codes of which a configuration may speak; asked only where it speaks of some
     */
    public ConfigReader(Supplier<ProblemCodes> codes) {
        this.codes = codes;
    }

    /**
     * Reads the configuration of an archive.
     *
     * @param config the file, if another than the usual one was named; it may lie outside the archive
     * @param overrides values that go before those in the file, of two for one key the later
     * @return the defaults, where the usual file does not exist and nothing overrides them
     * @throws LecternException with every fault that was found
     */
    public EffectiveConfig read(Path archive, Optional<Path> config, List<ConfigOverride> overrides) {
        List<Diagnostic> faults = new ArrayList<>();
        Setting.Mapping written = written(archive, config, faults);
        Setting.Mapping whole = Overrides.onto(written, overrides, faults::add);
        SiteConfig read = bind(new SettingReader(whole, faults::add), archive);
        if (!faults.isEmpty()) {
            throw new LecternException(
                    kind(faults, overrides), faults.stream().sorted().toList());
        }
        return new EffectiveConfig(read, origins(whole));
    }

    /** Where nothing but the overrides is at fault, the command was used wrongly. */
    private static LecternException.Kind kind(List<Diagnostic> faults, List<ConfigOverride> overrides) {
        Set<String> origins = overrides.stream().map(ConfigOverride::origin).collect(Collectors.toSet());
        return faults.stream()
                        .allMatch(fault -> origins.contains(fault.location().file()))
                ? LecternException.Kind.USAGE
                : LecternException.Kind.PROBLEM;
    }

    private static Setting.Mapping written(Path archive, Optional<Path> config, List<Diagnostic> faults) {
        Path file = config.map(archive::resolve).orElseGet(() -> archive.resolve(NAME));
        Setting.Mapping nothing = Setting.Mapping.empty(Location.of(NAME));
        return config.isEmpty() && !Files.exists(file, LinkOption.NOFOLLOW_LINKS)
                ? nothing
                : section(archive, file, config.isPresent(), faults).orElse(nothing);
    }

    private static Map<ConfigKey, Location> origins(Setting.Mapping whole) {
        Map<ConfigKey, Location> origins = new EnumMap<>(ConfigKey.class);
        SettingReader settings = new SettingReader(whole, ignored -> {});
        for (ConfigKey key : ConfigKey.values()) {
            SettingReader section = key.section().isEmpty() ? settings : settings.section(key.section());
            section.said(key.word()).map(Setting::location).ifPresent(place -> origins.put(key, place));
        }
        return origins;
    }

    private static Optional<Setting.Mapping> section(Path archive, Path file, boolean named, List<Diagnostic> faults) {
        if (named && !Files.exists(file)) {
            faults.add(Diagnostic.error(
                    "config-missing",
                    Location.of(file.toString().replace(file.getFileSystem().getSeparator(), "/")),
                    "there is no such configuration file",
                    "a path is taken from the archive folder; leave --config away to use " + NAME));
            return Optional.empty();
        }
        Path absolute = file.toAbsolutePath().normalize();
        Path home = archive.toAbsolutePath().normalize();
        ArchiveFiles files = new ArchiveFiles(
                absolute.startsWith(home) ? home : absolute.resolve("..").normalize());
        return new TextFiles(files).section(file, YamlReader.LONGEST, faults::add);
    }

    private SiteConfig bind(SettingReader settings, Path archive) {
        settings.allow(ConfigKey.namesIn(""));
        SettingReader pages = settings.section("pages");
        pages.allow(ConfigKey.namesIn("pages"));
        SiteConfig otherwise = SiteConfig.DEFAULT;
        return new SiteConfig(
                settings.line("title").orElse(otherwise.title()),
                settings.line("subtitle").orElse(otherwise.subtitle()),
                settings.value("language", Formats::languageTag, "a language tag", "write one such as en, kk or pt-BR")
                        .orElse(otherwise.language()),
                settings.value(
                        "base-url",
                        Formats::baseUrl,
                        "an absolute address",
                        "write one such as https://example.org/archive/"),
                settings.line("editor"),
                new IntroductionReader(archive, settings).read(),
                pages.flag("indexing").orElse(otherwise.indexing()),
                pages.flag("search").orElse(otherwise.search()),
                pages.flag("typography").orElse(otherwise.typography()),
                new ChecksReader(settings.section(ConfigKey.CHECKS.path()), codes).read());
    }
}
