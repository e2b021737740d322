package dev.lectern.build;

import dev.lectern.model.diagnostic.Diagnostic;
import dev.lectern.model.diagnostic.LecternException;
import dev.lectern.model.diagnostic.Location;
import dev.lectern.model.document.Article;
import dev.lectern.model.document.Extraction;
import dev.lectern.model.source.Document;
import dev.lectern.model.source.Editorial;
import dev.lectern.model.source.Seeds;
import dev.lectern.stage.extract.ArticleExtractor;
import dev.lectern.stage.link.TwinFinder;
import dev.lectern.stage.read.IncomingSeed;
import dev.lectern.stage.read.SeedReader;
import dev.lectern.stage.render.data.ArticleListing;
import dev.lectern.stage.write.NewFileWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Takes saved articles into an archive: copies their files to the byte, and says what is recognised in them. */
public final class ArticleImporter {

    private final ArticleExtractor extractor = new ArticleExtractor();

    /**
     * What was taken.
     *
     * @param lines one for each file: where it is now, and what was recognised
     * @param diagnostics what is to be said of the articles besides
     */
    public record Taken(List<String> lines, List<Diagnostic> diagnostics) {}

    /** A file that came, and what came of it. */
    private record Incoming(Path given, IncomingSeed seed, Extraction extraction) {

        String path() {
            return seed.document().file().path();
        }
    }

    /**
     * Copies files into {@code seeds/} under their names; spaces in a name become hyphens.
     *
     * @param files as they were typed, with where each is
     * @throws LecternException if one of them is no article, its name is taken or its bytes are there already; nothing is
     *     copied then
     */
    public Taken take(Path archive, Map<Path, Path> files) {
        Seeds seeds = new SeedReader().read(archive);
        List<Diagnostic> refusals = new ArrayList<>();
        List<Incoming> incoming = new ArrayList<>();
        files.forEach((given, file) -> read(given, file, refusals).ifPresent(incoming::add));
        refusals.addAll(conflicts(archive, seeds, incoming));
        if (!refusals.isEmpty()) {
            throw new LecternException(LecternException.Kind.USAGE, refusals);
        }
        NewFileWriter writer = new NewFileWriter();
        List<String> lines = new ArrayList<>();
        List<Diagnostic> diagnostics = new ArrayList<>();
        for (Incoming one : incoming) {
            if (!writer.write(archive, one.path(), one.seed().bytes())) {
                throw LecternException.usage(ArticleStarter.taken(one.path(), "run again"));
            }
            lines.add(one.path() + ": " + ArticleListing.brief(one.extraction()));
            diagnostics.addAll(one.seed().diagnostics());
            diagnostics.addAll(one.extraction().diagnostics());
        }
        diagnostics.addAll(twins(seeds, incoming));
        return new Taken(lines, diagnostics.stream().sorted().distinct().toList());
    }

    private Optional<Incoming> read(Path given, Path file, List<Diagnostic> refusals) {
        try {
            IncomingSeed seed = IncomingSeed.of(file);
            return Optional.of(new Incoming(given, seed, extractor.extract(seed.document(), Editorial.SILENT)));
        } catch (LecternException refused) {
            refused.diagnostics().forEach(reason -> refusals.add(calledAs(given, reason)));
            return Optional.empty();
        }
    }

    /** What was not taken is called as it was typed. */
    private static Diagnostic calledAs(Path given, Diagnostic reason) {
        Location place = new Location(
                given.toString(), reason.location().line(), reason.location().column());
        return new Diagnostic(reason.severity(), place, reason.message(), reason.hint(), reason.code());
    }

    private static List<Diagnostic> conflicts(Path archive, Seeds seeds, List<Incoming> incoming) {
        List<Diagnostic> conflicts = new ArrayList<>();
        Map<String, String> known = seeds.articles().stream()
                .map(Document::file)
                .collect(Collectors.toMap(file -> file.fingerprint(), file -> file.path(), (first, second) -> first));
        Set<String> taken = new HashSet<>(new NewFileWriter()
                .taken(archive, incoming.stream().map(Incoming::path).toList()));
        Map<String, String> brought = new HashMap<>();
        for (Incoming one : incoming) {
            String twin = known.putIfAbsent(one.seed().document().file().fingerprint(), one.path());
            if (twin != null) {
                conflicts.add(Diagnostic.error(
                        "new-article-copied",
                        Location.of(one.given().toString()),
                        "the file is, to the byte, " + twin,
                        "it is in the archive; leave it out"));
            } else if (taken.contains(one.path())) {
                conflicts.add(ArticleStarter.taken(one.path(), "rename the file that you bring"));
            } else {
                String given = one.given().toString();
                Optional.ofNullable(brought.putIfAbsent(one.path(), given))
                        .ifPresent(other -> conflicts.add(Diagnostic.error(
                                "new-article-taken",
                                Location.of(given),
                                "it would become " + one.path() + ", and so would " + other,
                                "rename one of the two")));
            }
        }
        return conflicts;
    }

    /** Finds articles that come a second time from another page, among those that are there and those that came. */
    private List<Diagnostic> twins(Seeds seeds, List<Incoming> incoming) {
        List<Article> articles = new ArrayList<>(seeds.articles().parallelStream()
                .flatMap(document -> recognised(document, ArticleRecogniser.editorial(seeds, document)))
                .toList());
        incoming.forEach(one -> articles.add(one.extraction().article()));
        Set<String> came = incoming.stream().map(Incoming::path).collect(Collectors.toSet());
        return new TwinFinder()
                .find(articles).stream()
                        .filter(twin -> came.contains(twin.location().file()))
                        .toList();
    }

    private Stream<Article> recognised(Document document, Editorial editorial) {
        try {
            return Stream.of(extractor.extract(document, editorial).article());
        } catch (LecternException unreadable) {
            return Stream.empty();
        }
    }
}
