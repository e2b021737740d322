package dev.lectern.stage.render;

import dev.lectern.model.archive.Archive;
import dev.lectern.model.config.SiteConfig;
import dev.lectern.model.memory.Memory;
import dev.lectern.model.output.Content;
import dev.lectern.model.output.OutputFile;
import dev.lectern.model.output.OutputPath;
import dev.lectern.model.source.Theme;
import dev.lectern.stage.render.cite.Bibliography;
import dev.lectern.stage.render.data.NoteData;
import dev.lectern.stage.render.html.HtmlPages;
import dev.lectern.stage.render.html.PageFaults;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Makes every file of the site: the pages, the citations and the theme's assets. Touches no disk.
 *
 * <p>The stream is lazy and may be drained by several threads: a page is made when it is pulled, and the same archive
 * gives the same bytes in whatever order that happens.
 */
public final class SiteRenderer {

    private final Theme theme;
    private final HtmlPages pages;

    /**
     * Compiles the theme's templates.
     *
     * @throws dev.lectern.model.diagnostic.LecternException with every fault of the theme
     */
    public SiteRenderer(SiteConfig config, Theme theme) {
        this.theme = theme;
        this.pages = new HtmlPages(config, theme);
    }

    private SiteRenderer(Theme theme, HtmlPages pages) {
        this.theme = theme;
        this.pages = pages;
    }

    /** Returns a renderer with these compiled templates and the assets of another theme. */
    public SiteRenderer with(Theme assets) {
        return new SiteRenderer(assets, pages);
    }

    /**
     * Returns the files of the site. A page that cannot be made is missing from them, and the faults tell why; they are
     * to be asked when the stream is drained.
     */
    public Stream<OutputFile> render(Archive archive, PageFaults faults) {
        return plan(archive, Memory.NONE).files(faults);
    }

    /** Returns the files of the site, none of which is made before it is asked for. */
    public SitePlan plan(Archive archive, Memory memory) {
        return new SitePlan(
                new Once<>(() -> pages.plan(archive, memory)),
                List.of(
                        new FileSet("cite/", () -> Bibliography.of(archive)),
                        new FileSet("data/notes/", () -> NoteData.of(archive, pages::address)),
                        new FileSet("assets/", this::assets)));
    }

    private Stream<OutputFile> assets() {
        return theme.assets().entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(asset -> new OutputFile(
                        new OutputPath("assets/" + asset.getKey()),
                        new Content.Binary(() -> asOut(asset.getKey(), asset.getValue()))));
    }

    private static byte[] asOut(String name, byte[] bytes) {
        return PressedScript.isDue(name) ? PressedScript.of(bytes) : bytes;
    }
}
