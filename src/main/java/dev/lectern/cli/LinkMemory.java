package dev.lectern.cli;

import dev.lectern.build.ExternalLinks;
import dev.lectern.model.diagnostic.Diagnostic;
import dev.lectern.model.diagnostic.Location;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

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

    /** Keeps the answers for the next time, or says why they cannot be kept. A link in the place of a file is not followed. */
    Optional<Diagnostic> keep(ExternalLinks links) {
        try {
            Files.createDirectories(folder);
            if (Files.isSymbolicLink(folder)) {
                return Optional.of(unkept("the folder is a link"));
            }
            Path passedOver = folder.resolve(".gitignore");
            if (!Files.exists(passedOver, LinkOption.NOFOLLOW_LINKS)) {
                Files.writeString(passedOver, "*\n", StandardOpenOption.CREATE_NEW);
            }
            Path draft = folder.resolve(FILE + ".new");
            Files.deleteIfExists(draft);
            Files.writeString(draft, links.kept(), StandardOpenOption.CREATE_NEW);
            Files.move(draft, folder.resolve(FILE), StandardCopyOption.REPLACE_EXISTING);
            return Optional.empty();
        } catch (IOException failure) {
            return Optional.of(unkept(String.valueOf(failure.getMessage())));
        }
    }

    private static Diagnostic unkept(String why) {
        return Diagnostic.warning(
                "links-unkept",
                Location.of(FOLDER + "/" + FILE),
                "the answers of the web cannot be kept: " + why,
                "make the folder writable, or the next check asks for all of them again");
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
