package dev.lectern.stage.read;

import dev.lectern.model.config.SiteConfig;
import dev.lectern.model.diagnostic.Diagnostic;
import dev.lectern.model.diagnostic.LecternException;
import dev.lectern.model.diagnostic.Location;
import dev.lectern.model.source.Setting;
import dev.lectern.model.source.SettingReader;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads {@code site-config.yaml}. Every fault in it is found in one run, and any of them stops the build. */
public final class ConfigReader {

    static final String NAME = "site-config.yaml";
    private static final List<String> KEYS =
            List.of("title", "subtitle", "language", "base-url", "editor", "introduction", "indexing", "typography");

    /**
     * Reads the configuration of an archive.
     *
     * @param config the file, if another than the usual one was named; it may lie outside the archive
     * @return the defaults, where the usual file does not exist
     * @throws LecternException with every fault that was found
     */
    public SiteConfig read(Path archive, Optional<Path> config) {
        Path file = config.map(archive::resolve).orElseGet(() -> archive.resolve(NAME));
        if (config.isEmpty() && !Files.exists(file, LinkOption.NOFOLLOW_LINKS)) {
            return SiteConfig.DEFAULT;
        }
        List<Diagnostic> faults = new ArrayList<>();
        SiteConfig read = section(archive, file, config.isPresent(), faults)
                .map(section -> bind(new SettingReader(section, faults::add), archive))
                .orElse(SiteConfig.DEFAULT);
        if (!faults.isEmpty()) {
            throw new LecternException(
                    LecternException.Kind.PROBLEM, faults.stream().sorted().toList());
        }
        return read;
    }

    /** Returns an address as the site's base address, ending in a slash; nothing where it is not an absolute one. */
    public static Optional<String> baseUrl(String text) {
        return Formats.baseUrl(text);
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

    private static SiteConfig bind(SettingReader settings, Path archive) {
        settings.allow(KEYS);
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
                settings.flag("indexing").orElse(otherwise.indexing()),
                settings.flag("typography").orElse(otherwise.typography()));
    }
}
