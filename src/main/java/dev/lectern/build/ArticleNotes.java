package dev.lectern.build;

import dev.lectern.model.annotation.AnchoredNote;
import dev.lectern.model.annotation.EditorNote;
import dev.lectern.model.annotation.RecordedAnchor;
import dev.lectern.model.archive.ArchivedArticle;
import dev.lectern.model.archive.Permalinks;
import dev.lectern.model.archive.RecordedBlock;
import dev.lectern.model.diagnostic.Diagnostic;
import dev.lectern.model.diagnostic.Severity;
import dev.lectern.model.document.Article;
import dev.lectern.model.source.Seeds;
import dev.lectern.model.text.Slug;
import dev.lectern.stage.annotate.note.NoteAnchorer;
import dev.lectern.stage.annotate.note.NoteReport;
import dev.lectern.stage.extract.NoteExtraction;
import dev.lectern.stage.extract.NoteExtractor;
import dev.lectern.stage.link.PassageKeeper;
import dev.lectern.stage.link.PermalinkAssigner;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The editor's notes, led to what they link to and put to their places, and what is to be remembered of both. */
final class ArticleNotes {

    private final Map<String, List<EditorNote>> notes;
    private final Locked before;
    private final Map<String, Map<Slug, RecordedAnchor>> records;
    private final Map<String, List<RecordedBlock>> blocks;
    private final List<Diagnostic> diagnostics;

    /** Files of notes with an error: of the notes they have too, and which were not read, nothing is forgotten. */
    private final Set<String> unread;

    private ArticleNotes(
            NoteExtraction extraction, PassageLinks links, Permalinks permalinks, Locked before, Set<String> unread) {
        this.before = before;
        this.unread = unread;
        this.diagnostics = new ArrayList<>(extraction.diagnostics());
        this.notes = extraction.notes().stream()
                .map(note -> links.led(note, diagnostics::add))
                .collect(Collectors.groupingBy(EditorNote::article, TreeMap::new, Collectors.toList()));
        this.records = new TreeMap<>(before.notes());
        this.blocks = new TreeMap<>(before.blocks());
        blocks.putAll(permalinks.blocks());
    }

    /** Reads the notes of an archive. */
    static ArticleNotes of(Seeds seeds, List<Article> articles, Permalinks permalinks, Locked before) {
        NoteExtraction extraction = new NoteExtractor().extract(seeds.notes(), SeedChecks.present(seeds));
        Set<String> unread = Stream.concat(seeds.diagnostics().stream(), extraction.diagnostics().stream())
                .filter(found -> found.severity() == Severity.ERROR)
                .map(found -> found.location().file())
                .collect(Collectors.toSet());
        return new ArticleNotes(extraction, new PassageLinks(articles, permalinks), permalinks, before, unread);
    }

    /** The blocks of an article with the names they have had. */
    private record Kept(List<RecordedBlock> blocks) {}

    /** Returns the addresses of articles, and the names their passages have had. */
    static Permalinks permalinks(List<Article> articles, Locked before, Recollection memory) {
        Map<String, List<RecordedBlock>> blocks = new TreeMap<>();
        articles.forEach(article -> {
            List<RecordedBlock> known = before.blocks(article.id());
            blocks.put(
                    article.id(),
                    memory.recall(Kept.class, article, known, same -> new Kept(PassageKeeper.keep(known, same)))
                            .blocks());
        });
        return new Permalinks(
                new PermalinkAssigner().assign(articles, before.slugs()).slugs(), blocks);
    }

    /** Returns an article with its notes. */
    ArchivedArticle placed(ArchivedArticle article) {
        NoteAnchorer.Anchored anchored = NoteAnchorer.anchor(
                article.article(),
                article.ledger(),
                notes.getOrDefault(article.id(), List.of()),
                before.notes(article.id()));
        Map<Slug, RecordedAnchor> remembered = new TreeMap<>();
        if (unread.contains("seeds/notes/" + article.id() + ".md")) {
            remembered.putAll(before.notes(article.id()));
        }
        remembered.putAll(anchored.records());
        records.put(article.id(), remembered);
        for (AnchoredNote note : anchored.notes()) {
            NoteReport.of(article.article(), article.ledger(), note).ifPresent(diagnostics::add);
        }
        return new ArchivedArticle(article.annotated(), article.ledger(), article.abridged(), anchored.notes());
    }

    /** Returns what is to be remembered, of articles that could not be read what was known. */
    Locked locked() {
        return new Locked(before.slugs(), records, blocks);
    }

    /** Returns what is to be said of the notes. */
    List<Diagnostic> diagnostics() {
        return diagnostics;
    }
}
