package dev.lectern.stage.render;

import dev.lectern.model.archive.Archive;
import dev.lectern.model.config.Introduction;
import dev.lectern.model.config.SiteConfig;
import dev.lectern.model.diagnostic.Severities;
import dev.lectern.model.output.OutputFile;
import dev.lectern.stage.render.html.PageFaults;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/** A site as it was rendered, its files by path. */
public final class RenderedSite {

    /** A configuration with every text set. */
    public static final SiteConfig CONFIG = new SiteConfig(
            "Central Asia <papers>",
            "Five articles & a glossary",
            "en",
            Optional.of("https://example.org/archive/"),
            Optional.of("Ed Editor"),
            Introduction.NONE,
            false,
            true,
            true,
            Severities.AS_FOUND);

    private final Map<String, OutputFile> files = new TreeMap<>();

    private RenderedSite(SiteConfig config, Archive archive) {
        PageFaults faults = new PageFaults();
        List<OutputFile> all = new SiteRenderer(config, BuiltInTheme.read())
                .render(archive, faults)
                .toList();
        if (!faults.diagnostics().isEmpty()) {
            throw new IllegalStateException(faults.diagnostics().toString());
        }
        for (OutputFile file : all) {
            if (files.put(file.path().value(), file) != null) {
                throw new IllegalStateException("two files at " + file.path());
            }
        }
    }

    /** Renders an archive. */
    public static RenderedSite of(Archive archive) {
        return new RenderedSite(CONFIG, archive);
    }

    /** Renders an archive with a configuration. */
    public static RenderedSite of(SiteConfig config, Archive archive) {
        return new RenderedSite(config, archive);
    }

    /** Returns all files by path. */
    public Map<String, OutputFile> files() {
        return files;
    }

    /** Returns the pages by path, parsed. */
    public Map<String, Document> pages() {
        Map<String, Document> pages = new TreeMap<>();
        files.keySet().stream().filter(path -> path.endsWith(".html")).forEach(path -> pages.put(path, page(path)));
        return pages;
    }

    /** Returns one page, parsed. */
    public Document page(String path) {
        return Jsoup.parse(html(path));
    }

    /** Returns one page as it is. */
    public String html(String path) {
        return new String(bytes(path), StandardCharsets.UTF_8);
    }

    /** Returns the bytes of a file. */
    public byte[] bytes(String path) {
        return Objects.requireNonNull(files.get(path), path).content().bytes();
    }
}
