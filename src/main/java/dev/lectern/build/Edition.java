package dev.lectern.build;

import dev.lectern.model.archive.Archive;
import dev.lectern.model.archive.ArchivedArticle;
import dev.lectern.model.archive.Dossier;
import dev.lectern.model.config.SiteConfig;
import dev.lectern.model.diagnostic.Diagnostic;
import dev.lectern.model.memory.Memory;
import dev.lectern.model.output.OutputFile;
import dev.lectern.model.output.OutputPath;
import dev.lectern.model.source.Theme;
import dev.lectern.stage.render.SitePlan;
import dev.lectern.stage.render.SiteRenderer;
import dev.lectern.stage.render.html.PageFaults;
import dev.lectern.stage.verify.SiteVerifier;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;

/** The site at one moment, held in memory; a file of it is made when it is asked for. Any thread may ask. */
public final class Edition {

    /** What its files are made with. */
    record Tools(SiteRenderer renderer, Memory memory) {}

    private final SiteConfig config;
    private final Theme theme;
    private final Reading reading;
    private final Tools tools;
    private final SitePlan plan;
    private final PageFaults faults = new PageFaults();

    Edition(SiteConfig config, Theme theme, Reading reading, Tools tools) {
        this.config = config;
        this.theme = theme;
        this.reading = reading;
        this.tools = tools;
        this.plan = tools.renderer()
                .plan(reading.archive(), tools.memory())
                .with(SiteBuilder.SEARCH, () -> SiteBuilder.search(config, reading.archive()));
    }

    Reading reading() {
        return reading;
    }

    Edition with(Reading other) {
        return new Edition(config, theme, other, tools);
    }

    /** Returns the path under which the site lies, with a slash at both ends. */
    public String basePath() {
        return BasePath.of(config);
    }

    /** Returns how many articles the site has. */
    public int articles() {
        return reading.archive().articles().size();
    }

    /** Returns a file; nothing where the site has none of that path, or where it cannot be made, which is a fault. */
    public Optional<OutputFile> file(OutputPath path) {
        return plan.file(path, faults);
    }

    /** Returns every file; what goes wrong is told to the faults. */
    Stream<OutputFile> files(PageFaults found) {
        return plan.files(found);
    }

    /** Tells whether there is a file of that path, be it that it can be made or not. */
    public boolean has(OutputPath path) {
        return plan.has(path);
    }

    /** Tells whether all files could be made that were asked for so far. */
    public boolean isSound() {
        return faults.diagnostics().isEmpty();
    }

    /** Returns what went wrong so far with the files that were asked for, as the editor has it judged, sorted. */
    public List<Diagnostic> faults() {
        return judged(faults.diagnostics(), List.of());
    }

    /** Returns what was said on the way, as the editor has it judged, sorted: of seeds, glossary, notes and links. */
    public List<Diagnostic> diagnostics() {
        return judged(reading.diagnostics(), List.of());
    }

    private List<Diagnostic> judged(List<Diagnostic> some, List<Diagnostic> more) {
        List<Diagnostic> all = new ArrayList<>(some);
        all.addAll(more);
        return Judgement.of(all, reading.unwanted(), config.severities()).told();
    }

    /**
     * Makes every file and returns all that a build would say; nothing if that was given up.
     *
     * @param isOutdated tells whether nobody wants to know any more
     */
    public Optional<List<Diagnostic>> verify(BooleanSupplier isOutdated) {
        SiteVerifier verifier = new SiteVerifier(config.baseUrl());
        PageFaults found = new PageFaults();
        try (Stream<OutputFile> files = files(found)) {
            Iterator<OutputFile> each = files.iterator();
            while (each.hasNext()) {
                if (isOutdated.getAsBoolean()) {
                    return Optional.empty();
                }
                verifier.check(each.next());
            }
        }
        List<Diagnostic> failed = found.diagnostics();
        return Optional.of(judged(reading.diagnostics(), failed.isEmpty() ? verifier.problems() : failed));
    }

    /** Returns the assets that are not as they were in an earlier edition, sorted. */
    public List<OutputPath> changedAssets(Edition earlier) {
        List<OutputPath> changed = new ArrayList<>();
        new TreeMap<>(theme.assets()).forEach((name, bytes) -> {
            if (!Arrays.equals(bytes, earlier.theme.assets().get(name))) {
                changed.add(new OutputPath("assets/" + name));
            }
        });
        return changed;
    }

    /** Returns the page on which a change of a source file shows most: that of its article or of its term. */
    public Optional<OutputPath> pageOf(String source) {
        Archive archive = reading.archive();
        String name = source.substring(source.lastIndexOf('/') + 1);
        if (source.startsWith("seeds/glossary/")) {
            return archive.dossiers().stream()
                    .map(Dossier::term)
                    .filter(term -> term.location().file().equals(source))
                    .map(term -> archive.permalinks().term(term.id()))
                    .findFirst();
        }
        String seed = source.startsWith("seeds/notes/") && name.endsWith(".md")
                ? name.substring(0, name.length() - ".md".length())
                : name.replaceFirst("\\.meta\\.yaml$", "");
        return source.startsWith("seeds/")
                ? archive.articles().stream()
                        .map(ArchivedArticle::id)
                        .filter(seed::equals)
                        .map(archive.permalinks()::article)
                        .findFirst()
                : Optional.empty();
    }
}
