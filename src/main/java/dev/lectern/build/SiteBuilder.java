package dev.lectern.build;

import dev.lectern.model.archive.Archive;
import dev.lectern.model.config.SiteConfig;
import dev.lectern.model.diagnostic.Diagnostic;
import dev.lectern.model.diagnostic.LecternException;
import dev.lectern.model.diagnostic.Location;
import dev.lectern.model.diagnostic.Severity;
import dev.lectern.model.output.OutputFile;
import dev.lectern.model.source.Theme;
import dev.lectern.stage.read.ConfigReader;
import dev.lectern.stage.read.ThemeReader;
import dev.lectern.stage.render.SiteRenderer;
import dev.lectern.stage.verify.SiteVerifier;
import dev.lectern.stage.write.Draft;
import dev.lectern.stage.write.LockFileWriter;
import dev.lectern.stage.write.SiteCleaner;
import dev.lectern.stage.write.SiteWriter;
import dev.lectern.stage.write.Written;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Runs the stages in order: read, recognise, annotate, link, index, render, verify, write. */
public final class SiteBuilder {

    /**
     * Makes the site. If the rendered pages have errors nothing is published and the last good site stays.
     *
     * @throws dev.lectern.model.diagnostic.LecternException if the configuration, the glossary or the disk stops it
     */
    public BuildReport build(BuildRequest request) {
        SiteConfig config = config(request);
        Reading reading = Reading.of(request.archive(), config.introduction());
        SiteVerifier verifier = new SiteVerifier(config.baseUrl());
        List<Diagnostic> diagnostics = new ArrayList<>(reading.diagnostics());
        try (Draft draft = new SiteWriter().begin(request.destination(), request.archive());
                Stream<OutputFile> files = render(config, request.archive(), reading.archive())) {
            files.parallel().map(verifier::check).forEach(draft::put);
            List<Diagnostic> problems = verifier.problems();
            diagnostics.addAll(problems);
            if (errors(problems) > 0) {
                return report(reading.archive(), new Written(0, 0, 0, 0), errors(problems), diagnostics);
            }
            Written written = draft.commit();
            boolean lockable = LockFile.isSound(reading.diagnostics())
                    && !reading.archive().articles().isEmpty();
            if (!request.frozen() && lockable) {
                new LockFileWriter()
                        .write(request.archive(), LockFile.PATH, LockFile.text(reading.archive(), reading.locked()));
            }
            return report(reading.archive(), written, 0, diagnostics);
        }
    }

    /** Does all that {@link #build} does, but writes nothing. */
    public BuildReport check(BuildRequest request) {
        SiteConfig config = config(request);
        Reading reading = Reading.of(request.archive(), config.introduction());
        SiteVerifier verifier = new SiteVerifier(config.baseUrl());
        int files;
        try (Stream<OutputFile> rendered = render(config, request.archive(), reading.archive())) {
            files = rendered.parallel().map(verifier::check).mapToInt(file -> 1).sum();
        }
        List<Diagnostic> diagnostics = new ArrayList<>(reading.diagnostics());
        diagnostics.addAll(verifier.problems());
        return report(reading.archive(), new Written(files, 0, 0, 0), errors(verifier.problems()), diagnostics);
    }

    /** Removes the files of a site that Lectern made, and returns how many they were. */
    public int clean(Path destination, Path archive) {
        return new SiteCleaner().clean(destination, archive);
    }

    /** Reads the configuration; an address given on the command line goes before the one in the file. */
    private static SiteConfig config(BuildRequest request) {
        SiteConfig config = new ConfigReader().read(request.archive(), request.config());
        if (request.baseUrl().isEmpty()) {
            return config;
        }
        String given = request.baseUrl().get();
        return ConfigReader.baseUrl(given)
                .map(address -> config.publishedAt(Optional.of(address)))
                .orElseThrow(() -> LecternException.usage(Diagnostic.error(
                        "base-url-bad",
                        Location.of("--base-url"),
                        "\"" + given + "\" is not an absolute address",
                        "write it with its scheme, for example https://example.org/archive/")));
    }

    private static Stream<OutputFile> render(SiteConfig config, Path folder, Archive archive) {
        Theme theme = new ThemeReader().read(folder.resolve("templates"));
        return new SiteRenderer(config, theme).render(archive);
    }

    private static int errors(List<Diagnostic> problems) {
        return (int) problems.stream()
                .filter(problem -> problem.severity() == Severity.ERROR)
                .count();
    }

    private static BuildReport report(Archive archive, Written written, int faults, List<Diagnostic> diagnostics) {
        int mentions = archive.dossiers().stream()
                .mapToInt(dossier -> dossier.mentions())
                .sum();
        return new BuildReport(
                archive.articles().size(),
                archive.dossiers().size(),
                mentions,
                written.files(),
                written.written(),
                faults,
                diagnostics);
    }
}
