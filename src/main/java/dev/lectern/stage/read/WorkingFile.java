package dev.lectern.stage.read;

import dev.lectern.model.diagnostic.Diagnostic;
import dev.lectern.model.diagnostic.LecternException;
import dev.lectern.model.diagnostic.Location;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Reads files whose text is needed to the byte: those that are to be changed, and those of other programs. They must be
 * UTF-8; a byte-order mark stays part of the text.
 */
public final class WorkingFile {

    private static final int LONGEST = 64 * 1024 * 1024;

    private WorkingFile() {}

    /**
     * Returns the text of a file of an archive; empty where there is none.
     *
     * @throws LecternException where it cannot be read
     */
    public static Optional<String> text(Path archive, String path) {
        return Files.exists(archive.resolve(path))
                ? Optional.of(text(new ArchiveFiles(archive), archive.resolve(path)))
                : Optional.empty();
    }

    /**
     * Returns the text of a file anywhere.
     *
     * @throws LecternException where it cannot be read
     */
    public static String text(Path file) {
        Path whole = file.toAbsolutePath().normalize();
        Path folder = whole.getParent();
        return text(new ArchiveFiles(folder == null ? whole : folder), whole);
    }

    private static String text(ArchiveFiles files, Path file) {
        List<Diagnostic> problems = new ArrayList<>();
        byte[] bytes = files.read(file, LONGEST, problems::add)
                .orElseThrow(() -> new LecternException(LecternException.Kind.PROBLEM, problems));
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException other) {
            throw LecternException.problem(Diagnostic.error(
                    "file-not-unicode",
                    Location.of(files.shown(file)),
                    "the file is not in UTF-8 and is left as it is",
                    "save it as UTF-8 and run again"));
        }
    }
}
