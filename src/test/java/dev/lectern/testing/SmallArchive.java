package dev.lectern.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.SplittableRandom;

/** An archive of two articles and one term in a folder of its own, for a test to change. */
public final class SmallArchive {

    private static final String BRIDGE = """
            The bridge at Harrow is to close for a year

            By Ada Quill

            12 March 2021

            The council of Harrow decided on Thursday to close the old bridge over the Lind from the first of May. \
            Engineers found cracks in two of its five arches last autumn.

            Share this article

            Traders on the north bank fear for their living. The Lind Ferry Company has offered to run a boat every \
            ten minutes while the bridge is shut.
            """;

    private static final String FERRY = """
            A ferry returns to the Lind after sixty years

            By Bram Oster

            2 May 2021

            The first boat of the Lind Ferry Company left the north bank of Harrow on Saturday with forty passengers \
            and a brass band on board. It is the first ferry on the river since 1961.

            The Lind Ferry Company says that it will carry people for as long as the old bridge is closed, and perhaps \
            after that.
            """;

    private static final String COMPANY = """
            ---
            term: Lind Ferry Company
            aliases: [LFC]
            kind: organization
            ---
            Company that runs boats across the Lind at Harrow.
            """;

    private static final byte[] PICTURE = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n', 0, 0, 0, 13};

    private final Path folder;

    private SmallArchive(Path folder) {
        this.folder = folder;
    }

    /** Writes the archive into a folder. */
    public static SmallArchive in(Path folder) {
        return new SmallArchive(folder)
                .with("site-config.yaml", "title: The Harrow papers\n")
                .with("seeds/bridge.txt", BRIDGE)
                .with("seeds/ferry.txt", FERRY)
                .with("seeds/glossary/ferry-company.md", COMPANY);
    }

    /** Writes a file, in the place of one that may be there. */
    public SmallArchive with(String path, String text) {
        try {
            Path file = folder.resolve(path);
            Files.createDirectories(file.getParent());
            Files.writeString(file, text);
            return this;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** Writes a picture under a name that may promise a text. */
    public SmallArchive withBinary(String path) {
        byte[] picture = new byte[2000];
        new SplittableRandom(17).nextBytes(picture);
        System.arraycopy(PICTURE, 0, picture, 0, PICTURE.length);
        try {
            Files.write(folder.resolve(path), picture);
            return this;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** Returns the archive's folder. */
    public Path folder() {
        return folder;
    }

    /** Returns where the site goes unless a test says otherwise. */
    public Path site() {
        return folder.resolve("target/site");
    }

    /** Returns the text of a file, seen from the archive's folder. */
    public String text(String path) {
        try {
            return Files.readString(folder.resolve(path));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
