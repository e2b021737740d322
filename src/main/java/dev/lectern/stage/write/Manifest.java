package dev.lectern.stage.write;

import dev.lectern.model.diagnostic.Diagnostic;
import dev.lectern.model.diagnostic.LecternException;
import dev.lectern.model.diagnostic.Location;
import dev.lectern.model.output.OutputPath;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collections;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The files that Lectern made in a tree, each with the SHA-256 of its bytes, in the form that {@code sha256sum --check}
 * reads.
 *
 * <p>It stands inside the tree it speaks of, so that the renames that swap two trees carry it along and the two can
 * never disagree, and so that a site copied elsewhere is still known for Lectern's. Its name begins with a dot, which
 * the usual ways to publish leave out; it holds nothing but paths and hashes, the same for the same site.
 *
 * @param hashes by path
 */
record Manifest(SortedMap<String, String> hashes) {

    static final String NAME = ".lectern-manifest";

    /** What the file is called while it is written. */
    static final String DRAFT = NAME + ".new";

    /** The manifest of a tree in which nothing has been made yet. */
    static final Manifest EMPTY = new Manifest(Collections.emptySortedMap());

    private static final String HEAD = "# The files that Lectern made here. It changes and removes no others.\n";
    private static final Pattern LINE = Pattern.compile("([0-9a-f]{64}) [ *](.+)");

    /** Copies the map. */
    Manifest {
        hashes = Collections.unmodifiableSortedMap(new TreeMap<>(hashes));
    }

    /** Returns the hash that stands for some bytes. */
    static String hash(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java platform has SHA-256", impossible);
        }
    }

    /** Reads the manifest of a site; empty where there is none. */
    static Optional<Manifest> read(Path tree, Destination place) throws IOException {
        Path file = tree.resolve(NAME);
        if (!Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
            return Optional.empty();
        }
        SortedMap<String, String> hashes = new TreeMap<>();
        List<String> lines = new String(Files.readAllBytes(file), StandardCharsets.UTF_8)
                .lines()
                .toList();
        for (int at = 0; at < lines.size(); at++) {
            String line = lines.get(at);
            if (line.startsWith("#")) {
                continue;
            }
            Matcher parts = LINE.matcher(line);
            if (!parts.matches()) {
                throw damaged(place.shown(file), at + 1, line);
            }
            hashes.put(path(parts.group(2), place.shown(file), at + 1), parts.group(1));
        }
        return Optional.of(new Manifest(hashes));
    }

    /** Tells whether it lists a file, named as seen from the tree. */
    boolean names(String name) {
        return hashes.containsKey(name);
    }

    /** Returns the bytes of the file. */
    byte[] bytes() {
        StringBuilder text = new StringBuilder(HEAD);
        hashes.forEach(
                (path, hash) -> text.append(hash).append("  ").append(path).append('\n'));
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    /** Writes the file into a tree in one step, in place of the one that is there. */
    void replaceIn(Path tree, Disk disk) throws IOException {
        Path draft = tree.resolve(DRAFT);
        if (Destination.exists(draft)) {
            disk.delete(draft);
        }
        disk.write(draft, bytes());
        disk.rename(draft, tree.resolve(NAME));
    }

    /** A path that leads out of the site must never get as far as being removed. */
    private static String path(String text, String file, int line) {
        try {
            return new OutputPath(text).value();
        } catch (IllegalArgumentException outside) {
            throw damaged(file, line, text);
        }
    }

    private static LecternException damaged(String file, int line, String text) {
        return new LecternException(
                LecternException.Kind.ENVIRONMENT,
                List.of(Diagnostic.error(
                        "manifest-damaged",
                        Location.of(file, line),
                        "\"" + text + "\" is not a line that Lectern wrote",
                        "save what is yours in this folder, remove the folder and build again")));
    }
}
