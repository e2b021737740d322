package dev.lectern.build;

import dev.lectern.model.archive.Archive;
import dev.lectern.model.config.SiteConfig;
import dev.lectern.model.diagnostic.Diagnostic;
import dev.lectern.model.diagnostic.Severity;
import dev.lectern.model.memory.Memory;
import dev.lectern.model.output.OutputFile;
import dev.lectern.model.source.Seeds;
import dev.lectern.model.source.Theme;
import dev.lectern.stage.index.search.SearchIndexer;
import dev.lectern.stage.link.Linker;
import dev.lectern.stage.read.ConfigReader;
import dev.lectern.stage.read.ThemeReader;
import dev.lectern.stage.render.SitePlan;
import dev.lectern.stage.render.SiteRenderer;
import dev.lectern.stage.render.html.PageFaults;
import dev.lectern.stage.render.search.SearchFiles;
import dev.lectern.stage.verify.SiteVerifier;
import dev.lectern.stage.write.Draft;
import dev.lectern.stage.write.SeedFileWriter;
import dev.lectern.stage.write.SiteCleaner;
import dev.lectern.stage.write.SiteWriter;
import dev.lectern.stage.write.Written;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** Runs the stages in order: read, recognise, annotate, link, index, render, verify, write. */
public final class SiteBuilder {

    /** The file in an archive that a build writes. */
    public static final String LOCK = LockFile.PATH;

    /** Where the files go by which an archive is searched. */
    static final String SEARCH = "search/";

    private final Supplier<ReadingMemory> memory;

    /** Makes a builder that reads everything each time. */
    public SiteBuilder() {
        this(ReadingMemory::new);
    }

    private SiteBuilder(Supplier<ReadingMemory> memory) {
        this.memory = memory;
    }

    /** Returns a builder for one archive that is built again and again, each time at the cost of what has changed. */
    public static SiteBuilder remembering() {
        ReadingMemory memory = new ReadingMemory();
        return new SiteBuilder(() -> memory);
    }

    /**
     * Makes the site. If the pages have errors, or a template has, nothing is published and the last good site stays; an
     * article that Lectern itself fails on is left out.
     *
     * @throws dev.lectern.model.diagnostic.LecternException if the configuration, the glossary or the disk stops it
     */
    public BuildReport build(BuildRequest request) {
        SiteConfig config = config(request);
        return build(request, config, Reading.of(request.archive(), config.introduction(), means(request)));
    }

    private Reading.Means means(BuildRequest request) {
        ReadingMemory remembered = memory.get();
        return new Reading.Means(remembered, new Linker(remembered.things())::link, request.progress());
    }

    private static BuildReport build(BuildRequest request, SiteConfig config, Reading reading) {
        SiteVerifier verifier = new SiteVerifier(config.baseUrl());
        PageFaults faults = new PageFaults();
        Count written = articles("writing", reading, request);
        try (Draft draft = new SiteWriter().begin(request.destination(), request.archive())) {
            Iterator<Supplier<Stream<OutputFile>>> pieces =
                    pieces(config, request.archive(), reading.archive(), faults);
            new Workers().share(pieces, piece -> piece.get().forEach(file -> {
                draft.put(verifier.check(file));
                count(file, written);
            }));
            if (faults.lostArticles().isEmpty() || stops(faults, reading)) {
                return publish(request, config, draft, reading, problems(faults, verifier));
            }
        }
        return build(request, config, reading.without(faults.lostArticles(), faults.diagnostics()));
    }

    private static BuildReport publish(
            BuildRequest request, SiteConfig config, Draft draft, Reading reading, List<Diagnostic> problems) {
        Judgement judgement =
                Judgement.of(joined(reading.diagnostics(), problems), reading.unwanted(), config.severities());
        if (errors(problems) > 0) {
            return report(reading.archive(), new Written(0, 0, 0, 0), errors(problems), judgement);
        }
        Written written = draft.commit();
        boolean lockable = LockFile.isSound(reading.diagnostics())
                && !reading.archive().articles().isEmpty();
        if (!request.frozen() && lockable) {
            new SeedFileWriter()
                    .write(request.archive(), LockFile.PATH, LockFile.text(reading.archive(), reading.locked()));
        }
        return report(reading.archive(), written, 0, judgement);
    }

    /** Does all that {@link #build} does, but writes nothing; and looks for more. */
    public BuildReport check(BuildRequest request) {
        return check(request, Optional.empty());
    }

    /** Does the same, and asks for the pages of the web that the archive links to. */
    public BuildReport check(BuildRequest request, Optional<ExternalLinks> external) {
        SiteConfig config = config(request);
        Reading.Means means = means(request);
        Seeds seeds = Reading.seeds(request.archive(), means);
        Reading reading = Reading.of(seeds, config.introduction(), means);
        ArchiveInspection inspection =
                new ArchiveInspection(seeds, config.introduction(), external, request.progress());
        return check(request, config, reading, inspection);
    }

    private static BuildReport check(
            BuildRequest request, SiteConfig config, Reading reading, ArchiveInspection inspection) {
        SiteVerifier verifier = new SiteVerifier(config.baseUrl());
        PageFaults faults = new PageFaults();
        Count checked = articles("checking", reading, request);
        AtomicInteger files = new AtomicInteger();
        Iterator<Supplier<Stream<OutputFile>>> pieces = pieces(config, request.archive(), reading.archive(), faults);
        new Workers().share(pieces, piece -> piece.get().forEach(file -> {
            verifier.check(file);
            files.incrementAndGet();
            count(file, checked);
        }));
        if (!faults.lostArticles().isEmpty() && !stops(faults, reading)) {
            return check(request, config, reading.without(faults.lostArticles(), faults.diagnostics()), inspection);
        }
        List<Diagnostic> problems = problems(faults, verifier);
        List<Diagnostic> found = joined(joined(reading.diagnostics(), problems), inspection.of(reading));
        List<Diagnostic> unused = reading.unwanted().unused(found, inspection::looksFor);
        Judgement judgement = Judgement.of(joined(found, unused), reading.unwanted(), config.severities());
        return report(reading.archive(), new Written(files.get(), 0, 0, 0), errors(problems), judgement);
    }

    private static List<Diagnostic> joined(List<Diagnostic> some, List<Diagnostic> more) {
        List<Diagnostic> all = new ArrayList<>(some);
        all.addAll(more);
        return all;
    }

    /** Pages of articles are what most of the work goes into, and the only files whose number is known beforehand. */
    private static Count articles(String stage, Reading reading, BuildRequest request) {
        return new Count(stage, reading.archive().articles().size(), request.progress());
    }

    private static void count(OutputFile file, Count articles) {
        if (file.path().value().startsWith("articles/")) {
            articles.more();
        }
    }

    /** An archive that loses every article must not lose its site too. */
    private static boolean stops(PageFaults faults, Reading reading) {
        return faults.stopsTheSite()
                || faults.lostArticles().size() == reading.archive().articles().size();
    }

    /** What is wrong with the pages; where some could not be made, links to them are no news. */
    private static List<Diagnostic> problems(PageFaults faults, SiteVerifier verifier) {
        List<Diagnostic> failed = faults.diagnostics();
        return failed.isEmpty() ? verifier.problems() : failed;
    }

    /** Removes the files of a site that Lectern made, and returns how many they were. */
    public int clean(Path destination, Path archive) {
        return new SiteCleaner().clean(destination, archive);
    }

    /** Reads the configuration of an archive. */
    static SiteConfig config(BuildRequest request) {
        return new ConfigReader(ProblemGuide::known)
                .read(request.archive(), request.config(), request.overrides())
                .config();
    }

    /** Returns the work of making every file; whoever does a piece of it has its files. */
    private static Iterator<Supplier<Stream<OutputFile>>> pieces(
            SiteConfig config, Path folder, Archive archive, PageFaults faults) {
        Theme theme = new ThemeReader().read(folder.resolve("templates"));
        return new SiteRenderer(config, theme)
                .plan(archive, Memory.NONE)
                .with(SEARCH, () -> search(config, archive))
                .pieces(faults)
                .iterator();
    }

    /** Returns the files by which an archive is searched; none where that is not wanted. */
    static Stream<OutputFile> search(SiteConfig config, Archive archive) {
        return config.search()
                ? SearchFiles.of(archive, SearchIndexer.of(archive), config.language())
                : Stream.empty();
    }

    private static int errors(List<Diagnostic> problems) {
        return (int) problems.stream()
                .filter(problem -> problem.severity() == Severity.ERROR)
                .count();
    }

    private static BuildReport report(Archive archive, Written written, int faults, Judgement judgement) {
        int mentions = archive.dossiers().stream()
                .mapToInt(dossier -> dossier.mentions())
                .sum();
        return new BuildReport(
                archive.articles().size(),
                archive.dossiers().size(),
                mentions,
                archive.links().ties().all().size(),
                written.files(),
                written.written(),
                faults,
                judgement.told(),
                judgement.ignored());
    }
}
