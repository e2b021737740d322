package dev.lectern.build;

import dev.lectern.model.annotation.AnnotatedArticle;
import dev.lectern.model.archive.Archive;
import dev.lectern.model.archive.Links;
import dev.lectern.model.archive.Permalinks;
import dev.lectern.model.archive.Timeline;
import dev.lectern.model.archive.tie.Rulings;
import dev.lectern.model.archive.tie.Ties;
import dev.lectern.model.config.ConfigKey;
import dev.lectern.model.config.ConfigOverride;
import dev.lectern.model.config.SiteConfig;
import dev.lectern.model.glossary.Glossary;
import dev.lectern.model.source.Snapshot;
import dev.lectern.model.source.Theme;
import dev.lectern.stage.link.EarlierLinks;
import dev.lectern.stage.link.Linker;
import dev.lectern.stage.read.ConfigReader;
import dev.lectern.stage.read.ThemeReader;
import dev.lectern.stage.render.SiteRenderer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * An archive that is read again and again while it is worked on, each time at the cost of what has changed. Nothing is
 * written, not even the lock file.
 *
 * <p>How articles hang together is the one thing that every change may change everywhere, and in a large archive it takes
 * seconds to find. A {@linkplain #quick() quick edition} shows it as it was, less what is gone; an {@linkplain #exact() exact
 * one} is equal to what a build would make. One thread at a time may ask for editions of the archive as it is now.
 */
public final class Preview {

    private static final int FEW = 40;

    private final BuildRequest request;
    private final String origin;
    private final ArchiveSnapshot files;
    private final ReadingMemory memory = new ReadingMemory();
    private final Current<Archive> linked;
    private final Current<Optional<Rendering>> renderer = new Current<>(Optional.empty());

    /** Templates that are compiled, and what of. */
    private record Rendering(SiteConfig config, Map<String, String> templates, SiteRenderer renderer) {}

    /**
     * Makes a preview; nothing is read yet.
     *
     * @param request what a build would be asked for
     * @param origin scheme, host and port at which it is shown, in place of those at which it will be published
     */
    public Preview(BuildRequest request, String origin) {
        this.request = request;
        this.origin = origin;
        this.files = new ArchiveSnapshot(request);
        this.linked = new Current<>(nothing());
    }

    /** Returns the files that the archive is made of, as they are now. */
    public Snapshot snapshot() {
        return files.take();
    }

    /** Tells whether the archive is so large that a quick edition is worth while. */
    public boolean isLarge() {
        return linked.get().articles().isEmpty() || linked.get().articles().size() > FEW;
    }

    /**
     * Returns an edition of the archive as it is now, in which articles hang together as they did in the last exact one.
     *
     * @throws dev.lectern.model.diagnostic.LecternException if the configuration, the glossary or a template stops it
     */
    public Edition quick() {
        Archive before = linked.get();
        return edition((articles, glossary, rulings) ->
                EarlierLinks.among(articles, Reading.annotated(before.articles()), before.links()));
    }

    /** Returns an edition of the archive as it is now, equal to what a build would make of it. */
    public Edition exact() {
        Edition edition = edition(this::link);
        linked.replace(edition.reading().archive());
        return edition;
    }

    /** Returns the exact edition of the archive as it was when a quick one was made; to be asked by any thread. */
    public Edition exact(Edition quick) {
        Edition edition = quick.with(quick.reading().linked(this::link));
        linked.replace(edition.reading().archive());
        return edition;
    }

    private Links link(List<AnnotatedArticle> articles, Glossary glossary, Rulings rulings) {
        return new Linker(memory.things()).link(articles, glossary, rulings);
    }

    private Edition edition(Reading.Linking linking) {
        SiteConfig config = config();
        Theme theme = new ThemeReader().read(request.archive().resolve("templates"));
        SiteRenderer pages = renderer(config, theme);
        Reading.Means means = new Reading.Means(memory, linking, request.progress());
        Reading reading = Reading.of(request.archive(), config.introduction(), means);
        return new Edition(config, theme, reading, new Edition.Tools(pages.with(theme), memory.things()));
    }

    private SiteRenderer renderer(SiteConfig config, Theme theme) {
        Optional<Rendering> known = renderer.get()
                .filter(before ->
                        before.config().equals(config) && before.templates().equals(theme.templates()));
        Rendering now =
                known.orElseGet(() -> new Rendering(config, theme.templates(), new SiteRenderer(config, theme)));
        renderer.replace(Optional.of(now));
        return now.renderer();
    }

    /** The site lies at the path at which it will be published, but here. */
    private SiteConfig config() {
        ConfigReader reader = new ConfigReader(ProblemGuide::known);
        String path = BasePath.of(reader.read(request.archive(), request.config(), request.overrides())
                .config());
        List<ConfigOverride> overrides = new ArrayList<>(request.overrides());
        overrides.add(new ConfigOverride(ConfigKey.BASE_URL.path(), origin + path, "serve"));
        return reader.read(request.archive(), request.config(), overrides).config();
    }

    private static Archive nothing() {
        return new Archive(
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                Timeline.EMPTY,
                new Permalinks(Map.of()),
                new Links(Map.of(), Map.of(), Map.of(), Ties.NONE));
    }
}
