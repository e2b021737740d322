package dev.lectern.stage.read;

import dev.lectern.model.diagnostic.Diagnostic;
import dev.lectern.model.diagnostic.LecternException;
import dev.lectern.model.diagnostic.Location;
import dev.lectern.model.source.Theme;
import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.CodeSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * Reads the templates and assets a site is made with: the built-in ones, each of which a file of the same path in the
 * archive's own folder stands in for.
 */
public final class ThemeReader {

    private static final String BUILT_IN = "dev/lectern/templates";
    private static final String ASSETS = "assets/";

    /** Names that every file system and every server take alike. */
    private static final Pattern SERVED = Pattern.compile("[a-z0-9_-][a-z0-9._-]*(?:/[a-z0-9_-][a-z0-9._-]*)*(?<!\\.)");

    private final Path program;

    /** Makes a reader whose built-in theme is the one packed with this program, be it a folder of classes or a jar. */
    public ThemeReader() {
        this(program());
    }

    /** Makes a reader with the built-in theme of another folder of classes or jar. */
    ThemeReader(Path program) {
        this.program = program;
    }

    /**
     * Reads the theme. A folder that does not exist changes nothing.
     *
     * @throws LecternException where a file of the folder cannot be read
     */
    public Theme read(Path templatesFolder) {
        Map<String, byte[]> files = new TreeMap<>(builtIn());
        List<Diagnostic> faults = new ArrayList<>();
        if (Files.isDirectory(templatesFolder)) {
            files.putAll(filesIn(templatesFolder, faults));
        }
        Map<String, String> templates = new TreeMap<>();
        Map<String, byte[]> assets = new TreeMap<>();
        files.forEach((path, bytes) -> {
            if (path.startsWith(ASSETS) && !SERVED.matcher(path).matches()) {
                faults.add(badName(path));
            } else if (path.startsWith(ASSETS)) {
                assets.put(path.substring(ASSETS.length()), bytes);
            } else if (path.endsWith(".peb")) {
                templates.put(path, text(path, bytes, faults));
            }
        });
        if (!faults.isEmpty()) {
            throw new LecternException(
                    LecternException.Kind.PROBLEM, faults.stream().sorted().toList());
        }
        return new Theme(templates, assets);
    }

    private static Diagnostic badName(String path) {
        return Diagnostic.error(
                "asset-name",
                Location.of("templates/" + path),
                "\"" + path.substring(ASSETS.length()) + "\" is not a name that every server takes alike",
                "use small letters a to z, digits, dots, hyphens and underscores");
    }

    private Map<String, byte[]> builtIn() {
        List<Diagnostic> faults = new ArrayList<>();
        Map<String, byte[]> files;
        if (Files.isDirectory(program)) {
            files = filesIn(program.resolve(BUILT_IN), faults);
        } else {
            try (FileSystem jar = FileSystems.newFileSystem(program)) {
                files = filesIn(jar.getPath("/").resolve(BUILT_IN), faults);
            } catch (IOException fault) {
                throw new IllegalStateException("the program's own files cannot be read: " + program, fault);
            }
        }
        if (!faults.isEmpty()) {
            throw new LecternException(LecternException.Kind.ENVIRONMENT, faults);
        }
        return files;
    }

    /** Returns the bytes of all files below a folder by their paths, hidden ones left out. */
    private static Map<String, byte[]> filesIn(Path folder, List<Diagnostic> faults) {
        Map<String, byte[]> found = new TreeMap<>();
        if (Files.isDirectory(folder)) {
            collect(folder, "", new ArchiveFiles(folder, "templates/"), new Collection(found, faults));
        }
        return found;
    }

    private record Collection(Map<String, byte[]> files, List<Diagnostic> faults) {}

    private static void collect(Path folder, String prefix, ArchiveFiles files, Collection into) {
        for (Path child : files.list(folder, into.faults()::add)) {
            String path = prefix + withoutSlash(child.getFileName().toString());
            if (path.startsWith(".", prefix.length())) {
                continue;
            }
            if (Files.isDirectory(child) && !Files.isSymbolicLink(child)) {
                collect(child, path + "/", files, into);
            } else if (path.endsWith(".peb") || path.startsWith(ASSETS)) {
                files.read(child, into.faults()::add)
                        .ifPresent(bytes -> into.files().put(path, bytes));
            }
        }
    }

    /** Folders in a jar may bear a slash at the end of their names. */
    private static String withoutSlash(String name) {
        return name.endsWith("/") ? name.substring(0, name.length() - 1) : name;
    }

    private static String text(String path, byte[] bytes, List<Diagnostic> faults) {
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            return text.startsWith("\uFEFF") ? text.substring(1) : text;
        } catch (CharacterCodingException notUtf8) {
            faults.add(Diagnostic.error(
                    "template-charset",
                    Location.of("templates/" + path),
                    "the template is not UTF-8",
                    "save it again as UTF-8"));
            return "";
        }
    }

    private static Path program() {
        CodeSource source = ThemeReader.class.getProtectionDomain().getCodeSource();
        try {
            return Path.of(new URI(source.getLocation().toString()));
        } catch (URISyntaxException impossible) {
            throw new IllegalStateException("the program does not know where it is: " + source, impossible);
        }
    }
}
