package dev.lectern.stage.render;

import dev.lectern.model.source.Theme;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The project's own templates folder, read as a theme. */
public final class BuiltInTheme {

    private static final Path FOLDER = Path.of("templates");

    private BuiltInTheme() {}

    /** Reads it. */
    public static Theme read() {
        Map<String, String> templates = new HashMap<>();
        Map<String, byte[]> assets = new HashMap<>();
        try (Stream<Path> walk = Files.walk(FOLDER)) {
            List<Path> files = walk.filter(Files::isRegularFile).toList();
            for (Path file : files) {
                String name = FOLDER.relativize(file).toString().replace('\\', '/');
                if (name.endsWith(".peb")) {
                    templates.put(name, Files.readString(file));
                } else if (name.startsWith("assets/")) {
                    assets.put(name.substring("assets/".length()), Files.readAllBytes(file));
                }
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return new Theme(templates, assets);
    }

    /** Reads it and puts one template in the place of another. */
    public static Theme with(String name, String text) {
        Theme theme = read();
        Map<String, String> templates = new HashMap<>(theme.templates());
        templates.put(name, text);
        return new Theme(templates, theme.assets());
    }
}
