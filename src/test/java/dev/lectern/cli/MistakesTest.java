package dev.lectern.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lectern.stage.write.SiteWriter;
import dev.lectern.testing.Golden;
import dev.lectern.testing.SmallArchive;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What Lectern says to the mistakes that people make: each file of {@code mistakes} has one, with the words and the exit
 * status that follow from it. The table of all of them is {@code src/docs/mistakes.md}, which is made from these files.
 */
class MistakesTest {

    private static final Path MISTAKES = Path.of("src/test/resources/mistakes");
    private static final Path TABLE = Path.of("src/docs/mistakes.md");

    private static final Set<String> OF_AN_ARCHIVE =
            Set.of("build", "check", "config", "inspect", "list", "new", "notes", "serve", "terms", "watch");

    private final List<AutoCloseable> open = new ArrayList<>();

    @TempDir
    Path folder;

    static List<Path> files() throws IOException {
        try (Stream<Path> files = Files.list(MISTAKES)) {
            return files.sorted().toList();
        }
    }

    @AfterEach
    void endTroubles() throws Exception {
        for (AutoCloseable trouble : open) {
            trouble.close();
        }
    }

    @ParameterizedTest
    @MethodSource("files")
    void areAnsweredWithWhatIsWrongAndWhatToDo(Path file) throws Exception {
        Mistake mistake = Mistake.read(file);
        SmallArchive archive = SmallArchive.in(folder.resolve("archive"));
        mistake.in(archive);
        List<String> command = new ArrayList<>(mistake.command());
        for (String trouble : mistake.troubles()) {
            String port = begin(trouble, archive);
            command.replaceAll(word -> word.replace("PORT", port));
        }
        command.replaceAll(word -> word.replace("HERE", archive.folder().toString()));
        if (OF_AN_ARCHIVE.contains(command.get(0))) {
            command.add("--source");
            command.add(archive.folder().toString());
        }

        Run run = Run.of(command.toArray(String[]::new));

        String said = plain(run.err() + run.out(), archive.folder());
        assertThat(said).doesNotContain("\tat ", "Exception");
        Golden.matches(file, mistake.head() + "= " + run.status() + "\n" + said);
    }

    @Test
    void standInOneTable() throws IOException {
        StringBuilder table = new StringBuilder("""
                # What Lectern says to mistakes

                Each was made in a small archive, and the answer noted; a test makes them all again. What a code in brackets means is in
                [problems.md](problems.md), or said by `lectern explain`.

                | mistake | answer | exit |
                |---|---|---|
                """);
        for (Path file : files()) {
            List<String> lines = Files.readAllLines(file);
            int status = lines.indexOf(lines.stream()
                    .filter(line -> line.startsWith("= "))
                    .findFirst()
                    .orElseThrow());
            table.append("| ").append(lines.get(0)).append(" | ");
            table.append(String.join(
                    "<br>",
                    lines.subList(status + 1, lines.size()).stream()
                            .filter(line -> !line.isBlank())
                            .map(line -> "`" + line.strip().replace("|", "\\|").replace("`", "'") + "`")
                            .toList()));
            table.append(" | ").append(lines.get(status).substring(2)).append(" |\n");
        }
        Golden.matches(TABLE, table.toString());
    }

    /** Makes a trouble, and returns the port that it took, if any. */
    private String begin(String trouble, SmallArchive archive) throws IOException {
        switch (trouble) {
            case "the port is taken" -> {
                ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
                open.add(taken);
                return String.valueOf(taken.getLocalPort());
            }
            case "another build is running" -> open.add(new SiteWriter().begin(archive.site(), archive.folder()));
            case "a picture is called seeds/photo.txt" -> archive.withBinary("seeds/photo.txt");
            case "seeds/bridge.txt is there twice" ->
                archive.with("seeds/harrow.txt", archive.text("seeds/bridge.txt"));
            default -> throw new IllegalArgumentException(trouble);
        }
        return "";
    }

    /** Returns what was said without what differs from one run to the next. */
    private static String plain(String said, Path archive) {
        return said.replace(archive.toString() + "/", "")
                .replace(archive.toString(), "ARCHIVE")
                .replaceAll("\\b[0-9]+\\.[0-9] s\\b", "0.2 s")
                .replaceAll("process [0-9]+", "process 4711");
    }
}
