package dev.lectern.serve;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Optional;

/** The server's own addresses below that of the site, where no file of a site can be. */
final class OwnFiles {

    static final String SCRIPT = "-/lectern-serve.js";
    static final String SHEET = "-/lectern-serve.css";
    static final String EVENTS = "-/events";

    private static final Map<String, String> FILES = Map.of(SCRIPT, "serve.js", SHEET, "serve.css");

    private OwnFiles() {}

    /** Returns a file of the server's own. */
    static Optional<byte[]> file(String path) {
        return Optional.ofNullable(FILES.get(path)).map(OwnFiles::read);
    }

    private static byte[] read(String name) {
        try (InputStream stream = OwnFiles.class.getResourceAsStream(name)) {
            if (stream == null) {
                throw new IllegalStateException(name + " is missing from the program");
            }
            return stream.readAllBytes();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
