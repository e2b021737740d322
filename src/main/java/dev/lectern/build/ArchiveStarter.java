package dev.lectern.build;

import dev.lectern.model.diagnostic.Diagnostic;
import dev.lectern.model.diagnostic.LecternException;
import dev.lectern.model.diagnostic.Location;
import dev.lectern.model.text.Slug;
import dev.lectern.stage.write.NewFileWriter;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Makes an archive that can be built at once. The texts of its files are resources beside this class. */
public final class ArchiveStarter {

    private static final Map<String, String> ALWAYS = files(
            "README.md", "README.md",
            ".gitignore", "gitignore");
    private static final Map<String, String> SAMPLE = files(
            "seeds/the-lamplighter-of-quill-street.txt", "article.txt",
            "seeds/glossary/gasworks.md", "term.md");
    private static final Map<String, String> MAVEN = files("pom.xml", "archive-pom.xml");
    private static final Map<String, String> GITHUB = files(".github/workflows/pages.yml", "pages.yml");

    /**
     * What is wanted.
     *
     * @param empty whether to leave the sample out
     * @param maven whether Maven is to build the archive
     * @param github whether GitHub is to publish it, for which Maven builds it
     * @param version of Lectern, for Maven
     */
    public record Request(boolean empty, boolean maven, boolean github, String version) {}

    /**
     * What was done.
     *
     * @param written the files that were written, from the archive folder
     * @param kept files that were there already and stayed as they are
     */
    public record Started(List<String> written, List<String> kept) {}

    /**
     * Writes the files, of which none may be there but those that any project has, which are kept. A folder of seeds may be;
     * if it holds anything, no sample is added to it.
     *
     * @throws LecternException naming every file that is in the way; nothing is written then
     */
    public Started start(Path archive, Request request) {
        NewFileWriter writer = new NewFileWriter();
        boolean withSample = !request.empty() && writer.isEmpty(archive.resolve("seeds"));
        Map<String, String> texts = texts(archive, request, withSample);
        refuse(
                writer,
                archive,
                texts.keySet().stream()
                        .filter(file -> !ALWAYS.containsKey(file))
                        .toList());
        List<String> written = new ArrayList<>();
        List<String> kept = new ArrayList<>();
        texts.forEach((file, text) -> (writer.write(archive, file, text) ? written : kept).add(file));
        writer.folder(archive, "seeds");
        return new Started(List.copyOf(written), List.copyOf(kept));
    }

    private static void refuse(NewFileWriter writer, Path archive, List<String> files) {
        List<Diagnostic> inTheWay = new ArrayList<>();
        writer.taken(archive, files)
                .forEach(file -> inTheWay.add(Diagnostic.error(
                        "init-in-the-way",
                        Location.of(file),
                        "the file is there already",
                        "move it away, or start the archive in another folder")));
        List<String> all = new ArrayList<>(files);
        all.add("seeds/any");
        writer.blocked(archive, all).stream()
                .map(file -> file.substring(0, file.contains("/") ? file.lastIndexOf('/') : 0))
                .map(folder -> folder.isEmpty() ? archive.toString() : folder)
                .distinct()
                .forEach(folder -> inTheWay.add(Diagnostic.error(
                        "init-in-the-way",
                        Location.of(folder),
                        "a file stands where a folder must be",
                        "move it away, or start the archive in another folder")));
        if (!inTheWay.isEmpty()) {
            throw new LecternException(LecternException.Kind.USAGE, inTheWay);
        }
    }

    private static Map<String, String> texts(Path archive, Request request, boolean withSample) {
        Map<String, String> resources = new LinkedHashMap<>(ALWAYS);
        if (withSample) {
            resources.putAll(SAMPLE);
        }
        if (request.maven() || request.github()) {
            resources.putAll(MAVEN);
        }
        if (request.github()) {
            resources.putAll(GITHUB);
        }
        String name = archive.getFileName() == null ? "" : archive.getFileName().toString();
        Map<String, String> texts = new LinkedHashMap<>();
        texts.put("site-config.yaml", ConfigDraft.of(title(name)));
        texts.put("site-config.schema.json", new ConfigReport().schema().stripTrailing() + "\n");
        resources.forEach((file, resource) -> texts.put(
                file,
                text(resource)
                        .replace("@artifact@", Slug.from(title(name)).value())
                        .replace("@version@", request.version())));
        return texts;
    }

    /** A folder's name as a title: its hyphens are spaces, its first letter is a capital. */
    private static String title(String folder) {
        String words = folder.replaceAll("[-_\\p{Cntrl}]+", " ").strip();
        if (words.isEmpty()) {
            return "An archive";
        }
        int first = words.offsetByCodePoints(0, 1);
        return new StringBuilder()
                .appendCodePoint(Character.toTitleCase(words.codePointAt(0)))
                .append(words, first, words.length())
                .toString();
    }

    private static String text(String resource) {
        try (InputStream stream = ArchiveStarter.class.getResourceAsStream("archive/" + resource)) {
            if (stream == null) {
                throw new IllegalStateException(resource + " is missing from the program");
            }
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static Map<String, String> files(String... filesAndResources) {
        Map<String, String> files = new LinkedHashMap<>();
        for (int at = 0; at < filesAndResources.length; at += 2) {
            files.put(filesAndResources[at], filesAndResources[at + 1]);
        }
        return files;
    }
}
