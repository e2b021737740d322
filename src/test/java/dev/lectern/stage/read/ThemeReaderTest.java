package dev.lectern.stage.read;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.lectern.model.diagnostic.LecternException;
import dev.lectern.model.source.Theme;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ThemeReaderTest {

    private static final String BUILT_IN = "dev/lectern/templates/";

    @TempDir
    Path folder;

    private Path own;

    @BeforeEach
    void writeBothThemes() throws IOException {
        own = folder.resolve("templates");
        write("classes/" + BUILT_IN + "article.peb", "built-in article");
        write("classes/" + BUILT_IN + "partials/head.peb", "built-in head");
        write("classes/" + BUILT_IN + "assets/lectern.css", "built-in style");
        write("classes/" + BUILT_IN + "README.md", "not a template");
        write("templates/article.peb", "own article");
        write("templates/assets/fonts/a.woff2", "font");
        write("templates/assets/.DS_Store", "hidden");
    }

    @Test
    void ownFilesStandInForBuiltInOnesOfTheSamePath() {
        assertIsBoth(new ThemeReader(folder.resolve("classes")).read(own));
    }

    @Test
    void builtInThemeIsFoundInAJarToo() throws IOException {
        Path jar = folder.resolve("lectern.jar");
        try (OutputStream out = Files.newOutputStream(jar);
                ZipOutputStream zip = new ZipOutputStream(out)) {
            for (String path : new String[] {"article.peb", "partials/", "partials/head.peb", "assets/lectern.css"}) {
                zip.putNextEntry(new ZipEntry(BUILT_IN + path));
                if (!path.endsWith("/")) {
                    zip.write(Files.readAllBytes(folder.resolve("classes/" + BUILT_IN + path)));
                }
                zip.closeEntry();
            }
        }

        assertIsBoth(new ThemeReader(jar).read(own));
    }

    @Test
    void withoutOwnFolderTheBuiltInThemeIsTheTheme() {
        Theme theme = new ThemeReader(folder.resolve("classes")).read(folder.resolve("none"));

        assertThat(theme.templates())
                .containsEntry("article.peb", "built-in article")
                .hasSize(2);
    }

    @Test
    void linkOutOfTheFolderIsRefused() throws IOException {
        Files.createSymbolicLink(own.resolve("assets/out.css"), folder.resolve("classes/" + BUILT_IN + "README.md"));

        assertThatThrownBy(() -> new ThemeReader(folder.resolve("classes")).read(own))
                .isInstanceOfSatisfying(
                        LecternException.class,
                        stopped -> assertThat(stopped.diagnostics())
                                .singleElement()
                                .satisfies(fault -> {
                                    assertThat(fault.code()).isEqualTo("file-outside");
                                    assertThat(fault.location().file()).isEqualTo("templates/assets/out.css");
                                }));
    }

    @Test
    void templateThatIsNotUtf8IsRefused() throws IOException {
        Files.write(own.resolve("bad.peb"), new byte[] {'a', (byte) 0xE9, 'b'});

        assertThatThrownBy(() -> new ThemeReader(folder.resolve("classes")).read(own))
                .isInstanceOf(LecternException.class)
                .hasMessageContaining("not UTF-8");
    }

    @Test
    void programKnowsItsOwnTheme() {
        Theme theme = new ThemeReader().read(folder.resolve("none"));

        assertThat(theme.templates().keySet()).allMatch(path -> path.endsWith(".peb"));
    }

    private static void assertIsBoth(Theme theme) {
        assertThat(theme.templates())
                .hasSize(2)
                .containsEntry("article.peb", "own article")
                .containsEntry("partials/head.peb", "built-in head");
        assertThat(theme.assets()).containsOnlyKeys("lectern.css", "fonts/a.woff2");
        assertThat(theme.assets().get("lectern.css")).isEqualTo("built-in style".getBytes(UTF_8));
    }

    private void write(String path, String text) throws IOException {
        Path file = folder.resolve(path);
        Files.createDirectories(file.resolve("..").normalize());
        Files.writeString(file, text);
    }
}
