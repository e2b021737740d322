package dev.lectern.stage.read;

import dev.lectern.model.config.Introduction;
import dev.lectern.model.diagnostic.Location;
import dev.lectern.model.source.Setting;
import dev.lectern.model.source.SettingReader;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** Reads the introduction: Markdown in the configuration itself, or in a file of the archive that it names. */
final class IntroductionReader {

    private static final String KEY = "introduction";

    private final Path archive;
    private final SettingReader settings;

    IntroductionReader(Path archive, SettingReader settings) {
        this.archive = archive;
        this.settings = settings;
    }

    /** Returns the introduction; none where it has a fault, which is reported. */
    Introduction read() {
        if (settings.section().values().get(KEY) instanceof Setting.Mapping section) {
            SettingReader inner = new SettingReader(section, settings.problems());
            inner.allow(List.of("file"));
            Optional<String> name = inner.line("file");
            if (name.isEmpty()) {
                inner.report(
                        "setting-missing",
                        section.location(),
                        "the introduction names no \"file\"",
                        "write {file: introduction.md}, or the text itself behind introduction: |");
            }
            return name.flatMap(file -> fromFile(file, inner)).orElse(Introduction.NONE);
        }
        return settings.text(KEY)
                .map(markdown -> new Introduction(markdown, firstLine(markdown)))
                .orElse(Introduction.NONE);
    }

    /** A text of several lines stands below its key. */
    private Location firstLine(String markdown) {
        Location key = settings.location(KEY);
        return markdown.contains("\n") ? Location.of(key.file(), key.line() + 1) : key;
    }

    private Optional<Introduction> fromFile(String name, SettingReader inner) {
        Optional<Path> file = existing(name);
        if (file.isEmpty()) {
            inner.report(
                    "introduction-missing",
                    inner.location("file"),
                    "there is no file \"" + name + "\"",
                    "a path is taken from the archive's folder");
            return Optional.empty();
        }
        ArchiveFiles files = new ArchiveFiles(archive);
        Location place = Location.of(files.shown(file.get()), 1);
        return new TextFiles(files)
                .text(file.get(), settings.problems())
                .map(markdown -> new Introduction(markdown, place));
    }

    private Optional<Path> existing(String name) {
        try {
            return Optional.of(archive.resolve(name)).filter(file -> Files.exists(file, LinkOption.NOFOLLOW_LINKS));
        } catch (InvalidPathException unmakeable) {
            return Optional.empty();
        }
    }
}
