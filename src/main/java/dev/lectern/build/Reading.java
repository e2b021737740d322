package dev.lectern.build;

import dev.lectern.model.annotation.AnnotatedArticle;
import dev.lectern.model.archive.Archive;
import dev.lectern.model.archive.ArchiveOrder;
import dev.lectern.model.archive.ArchivedArticle;
import dev.lectern.model.archive.Links;
import dev.lectern.model.archive.Permalinks;
import dev.lectern.model.archive.tie.Rulings;
import dev.lectern.model.config.Introduction;
import dev.lectern.model.diagnostic.Diagnostic;
import dev.lectern.model.diagnostic.LecternException;
import dev.lectern.model.diagnostic.Severity;
import dev.lectern.model.document.Article;
import dev.lectern.model.document.Block;
import dev.lectern.model.document.Ledger;
import dev.lectern.model.glossary.Glossary;
import dev.lectern.model.source.Document;
import dev.lectern.model.source.Editorial;
import dev.lectern.model.source.Editorial.Extent;
import dev.lectern.model.source.Seeds;
import dev.lectern.model.text.Slug;
import dev.lectern.stage.extract.GlossaryExtraction;
import dev.lectern.stage.extract.GlossaryExtractor;
import dev.lectern.stage.extract.IntroductionExtractor;
import dev.lectern.stage.index.Indexer;
import dev.lectern.stage.link.CrossLinked;
import dev.lectern.stage.link.CrossLinker;
import dev.lectern.stage.link.Linker;
import dev.lectern.stage.link.TwinFinder;
import dev.lectern.stage.read.SeedReader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;

/**
 * An archive as it was read: recognised, annotated, linked and indexed.
 *
 * @param glossary the terms it was annotated with
 * @param rulings what the editor says of ties
 * @param locked what is to be kept of seeds that are there, be they readable today or not
 * @param unwanted which messages the editor does not want
 * @param diagnostics everything said on the way
 */
record Reading(
        Archive archive,
        Glossary glossary,
        RulingsFile rulings,
        Locked locked,
        IgnoreFile unwanted,
        List<Diagnostic> diagnostics) {

    /** How the articles of an archive hang together, as its editor rules. */
    interface Linking {
        /** Returns the links. */
        Links link(List<AnnotatedArticle> articles, Glossary glossary, Rulings rulings);
    }

    /** The files of a glossary: their paths and what is in them. */
    private record GlossaryFiles(List<String> fingerprints) {}

    /** What the lock file keeps, and what is to be said of it. */
    private record LockedFile(Locked locked, List<Diagnostic> diagnostics) {}

    /**
     * What a reading is done with.
     *
     * @param memory tells what has not changed since the archive was read before, and makes no difference otherwise
     * @param progress is told how far the work is
     */
    record Means(ReadingMemory memory, Linking linking, Progress progress) {}

    /** Reads the archive of a folder while nobody watches. */
    static Reading of(Path folder, Introduction introduction) {
        return of(folder, introduction, new Means(new ReadingMemory(), new Linker()::link, Progress.UNWATCHED));
    }

    /**
     * Reads the archive of a folder, to stand under an introduction.
     *
     * @throws LecternException if the glossary has an error
     */
    static Reading of(Path folder, Introduction introduction, Means means) {
        return of(seeds(folder, means), introduction, means);
    }

    /** Reads the seeds of a folder. */
    static Seeds seeds(Path folder, Means means) {
        means.progress().at("reading", 0, 0);
        return new SeedReader(means.memory().files()).read(folder);
    }

    /** Returns the archive that seeds are, to stand under an introduction; throws the same. */
    static Reading of(Seeds seeds, Introduction introduction, Means means) {
        Recollection things = means.memory().things();
        List<Diagnostic> diagnostics = new ArrayList<>(seeds.diagnostics());
        stopWithoutSeeds(diagnostics);
        Glossary glossary = glossary(seeds.glossary(), diagnostics, things);

        List<ArticleRecogniser.Recognition> recognitions =
                new ArticleRecogniser(glossary, things).recognise(seeds, means.progress());
        recognitions.forEach(recognition -> diagnostics.addAll(recognition.diagnostics()));
        List<ArticleRecogniser.Recognised> recognised = recognitions.stream()
                .map(ArticleRecogniser.Recognition::article)
                .flatMap(Optional::stream)
                .sorted(Comparator.comparing(ArticleRecogniser.Recognised::annotated, ArchiveOrder.OF_ARTICLES))
                .toList();
        means.progress().at("linking", 0, 0);
        List<AnnotatedArticle> annotated = crossLinked(recognised, glossary, diagnostics, things);
        List<Article> articles =
                annotated.stream().map(AnnotatedArticle::article).toList();

        diagnostics.addAll(SeedChecks.of(seeds));
        diagnostics.addAll(new TwinFinder(things).find(articles));
        RulingsFile rulings = RulingsFile.of(seeds.rulings(), diagnostics::add);
        IgnoreFile unwanted = IgnoreFile.of(seeds, diagnostics::add);
        Locked locked = locked(seeds, diagnostics, things);
        Permalinks permalinks = ArticleNotes.permalinks(articles, locked, things);
        ArticleNotes notes = ArticleNotes.of(seeds, articles, permalinks, locked);
        List<ArchivedArticle> archived = new ArrayList<>();
        for (int at = 0; at < annotated.size(); at++) {
            Ledger ledger = recognised.get(at).extraction().ledger();
            archived.add(notes.placed(archived(annotated.get(at), ledger, seeds)));
        }
        diagnostics.addAll(notes.diagnostics());
        Archive archive = archive(
                new IntroductionExtractor().extract(introduction.markdown(), introduction.location(), diagnostics::add),
                archived,
                new Indexer(things),
                glossary,
                permalinks,
                means.linking().link(annotated, glossary, rulings.rulings()));
        diagnostics.addAll(rulings.unknown(archive.links().ties()));
        diagnostics.addAll(EditorLinks.check(archive, introduction));
        things.endRound();
        return new Reading(archive, glossary, rulings, notes.locked(), unwanted, diagnostics);
    }

    /** Returns the same archive, its articles hanging together otherwise. */
    Reading linked(Linking linking) {
        Links links = linking.link(annotated(archive.articles()), glossary, rulings.rulings());
        Archive other = new Archive(
                archive.introduction(),
                archive.articles(),
                archive.dossiers(),
                archive.unlisted(),
                archive.timeline(),
                archive.permalinks(),
                links);
        List<Diagnostic> all = new ArrayList<>(diagnostics);
        all.removeAll(rulings.unknown(archive.links().ties()));
        all.addAll(rulings.unknown(links.ties()));
        return new Reading(other, glossary, rulings, locked, unwanted, all);
    }

    private static List<AnnotatedArticle> crossLinked(
            List<ArticleRecogniser.Recognised> recognised,
            Glossary glossary,
            List<Diagnostic> diagnostics,
            Recollection things) {
        List<AnnotatedArticle> annotated =
                recognised.stream().map(ArticleRecogniser.Recognised::annotated).toList();
        CrossLinked linked = new CrossLinker().link(annotated, glossary);
        diagnostics.addAll(linked.diagnostics());
        return IntStream.range(0, annotated.size())
                .mapToObj(at -> things.same(
                        AnnotatedArticle.class,
                        annotated.get(at),
                        linked.articles().get(at)))
                .toList();
    }

    private static Locked locked(Seeds seeds, List<Diagnostic> diagnostics, Recollection things) {
        LockedFile file = things.recall(LockedFile.class, seeds.locked(), text -> {
            List<Diagnostic> problems = new ArrayList<>();
            return new LockedFile(LockReader.read(text, problems::add), problems);
        });
        diagnostics.addAll(file.diagnostics());
        return file.locked().only(SeedChecks.present(seeds));
    }

    /**
     * Returns this archive without some of its articles, which is told: linked and indexed anew, every other address as
     * it was.
     */
    Reading without(Set<String> articles, List<Diagnostic> reasons) {
        List<ArchivedArticle> left = archive.articles().stream()
                .filter(article -> !articles.contains(article.id()))
                .toList();
        Map<String, Slug> slugs = new TreeMap<>(archive.permalinks().slugs());
        slugs.keySet().removeAll(articles);
        Map<String, Slug> kept = new TreeMap<>(locked.slugs());
        articles.forEach(article -> kept.put(article, archive.permalinks().slug(article)));
        Permalinks permalinks = new Permalinks(slugs, archive.permalinks().blocks());
        Links links = new Linker().link(annotated(left), glossary, rulings.rulings());
        Archive smaller = archive(archive.introduction(), left, new Indexer(), glossary, permalinks, links);
        List<Diagnostic> all = new ArrayList<>(diagnostics);
        all.addAll(reasons);
        Locked remembered = new Locked(kept, locked.notes(), locked.blocks());
        return new Reading(smaller, glossary, rulings, remembered, unwanted, all);
    }

    private static Archive archive(
            List<Block> introduction,
            List<ArchivedArticle> articles,
            Indexer indexer,
            Glossary glossary,
            Permalinks permalinks,
            Links links) {
        List<AnnotatedArticle> annotated = annotated(articles);
        return new Archive(
                introduction,
                articles,
                indexer.dossiers(annotated, glossary),
                indexer.unlisted(annotated, glossary),
                indexer.timeline(annotated),
                permalinks,
                links);
    }

    /** Returns the articles without their ledgers and notes. */
    static List<AnnotatedArticle> annotated(List<ArchivedArticle> articles) {
        return articles.stream().map(ArchivedArticle::annotated).toList();
    }

    /** An archive that has lost its seeds must not lose its site too. */
    private static void stopWithoutSeeds(List<Diagnostic> diagnostics) {
        List<Diagnostic> missing = diagnostics.stream()
                .filter(diagnostic -> diagnostic.code().equals("seeds-missing"))
                .toList();
        if (!missing.isEmpty()) {
            throw new LecternException(LecternException.Kind.PROBLEM, missing);
        }
    }

    /** Makes the glossary; an error in it stops the build, as half a glossary would unmake links in every article. */
    static Glossary glossary(List<Document> documents, List<Diagnostic> diagnostics, Recollection things) {
        GlossaryExtraction extraction = things.recallAlike(
                GlossaryExtraction.class,
                new GlossaryFiles(documents.stream()
                        .map(document ->
                                document.file().path() + " " + document.file().fingerprint())
                        .toList()),
                () -> new GlossaryExtractor().extract(documents));
        List<Diagnostic> all = new ArrayList<>(extraction.diagnostics());
        diagnostics.stream()
                .filter(diagnostic -> diagnostic.location().file().startsWith("seeds/glossary/"))
                .forEach(all::add);
        if (all.stream().anyMatch(found -> found.severity() == Severity.ERROR)) {
            throw new LecternException(LecternException.Kind.PROBLEM, all);
        }
        diagnostics.addAll(extraction.diagnostics());
        return extraction.glossary();
    }

    private static ArchivedArticle archived(AnnotatedArticle annotated, Ledger ledger, Seeds seeds) {
        Extent extent = seeds.editorials()
                .getOrDefault(annotated.id(), Editorial.SILENT)
                .extent();
        return new ArchivedArticle(annotated, ledger, extent != Extent.FULL, List.of());
    }
}
