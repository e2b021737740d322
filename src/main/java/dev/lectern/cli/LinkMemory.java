package dev.lectern.cli;

import dev.lectern.build.ExternalLinks;
import dev.lectern.model.diagnostic.Diagnostic;
import dev.lectern.model.diagnostic.LecternException;
import dev.lectern.model.diagnostic.Location;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.time.Instant;

/** What the web answered, in a folder of the archive that Git passes over; the only thing that {@code check} writes. */
final class LinkMemory {

    private static final String FOLDER = ".lectern";
    private static final String FILE = "links.tsv";
    private static final long LARGEST = 64L * 1024 * 1024;

    private final Path folder;

    LinkMemory(Path archive) {
        this.folder = archive.resolve(FOLDER);
    }

    /** Returns somebody who asks the web, and knows what it answered within the last day. */
    ExternalLinks links() {
        String agent = "lectern/" + Version.number().orElse("0") + " (checks whether pages are still there)";
        return new ExternalLinks(kept(), Instant.now(), LinkMemory::rest, agent);
    }

    /** Keeps the answers for the next time. */
    void keep(ExternalLinks links) {
        try {
            if (Files.isSymbolicLink(folder)) {
                return;
            }
            Files.createDirectories(folder);
            Files.writeString(folder.resolve(".gitignore"), "*\n");
            Path draft = folder.resolve(FILE + ".new");
            Files.writeString(draft, links.kept());
            Files.move(draft, folder.resolve(FILE), StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException failure) {
            throw LecternException.environment(
                    Diagnostic.error(
                            "links-unkept",
                            Location.of(FOLDER + "/" + FILE),
                            "the answers of the web cannot be kept: " + failure.getMessage(),
                            "make the folder writable, or check without --external"),
                    failure);
        }
    }

    private String kept() {
        Path file = folder.resolve(FILE);
        try {
            boolean readable = Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS) && Files.size(file) <= LARGEST;
            return readable ? new String(Files.readAllBytes(file), StandardCharsets.UTF_8) : "";
        } catch (IOException gone) {
            return "";
        }
    }

    private static void rest(Duration time) {
        try {
            Thread.sleep(time.toMillis());
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }
}
