package dev.lectern.stage.render;

import dev.lectern.model.archive.Archive;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/** Writes the sample archives to {@code target/render-preview}, to be looked at. */
public final class RenderPreview {

    private RenderPreview() {}

    /** Writes them. */
    public static void main(String[] arguments) throws IOException {
        Map<String, Archive> archives = Map.of(
                "everything", SampleArchives.everything(),
                "accounts", AccountArchives.several(),
                "many", SampleArchives.many(),
                "remarks", SampleArchives.remarks(),
                "seeds", SeedArchive.read());
        for (Map.Entry<String, Archive> archive : archives.entrySet()) {
            Path folder = Path.of("target", "render-preview", archive.getKey());
            RenderedSite site = RenderedSite.of(archive.getValue());
            for (String path : site.files().keySet()) {
                Path target = folder.resolve(path);
                Files.createDirectories(target.getParent());
                Files.write(target, site.bytes(path));
            }
        }
    }
}
