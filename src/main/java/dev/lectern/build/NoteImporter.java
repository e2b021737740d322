package dev.lectern.build;

import dev.lectern.model.annotation.RecordedAnchor;
import dev.lectern.model.annotation.TextQuoteSelector;
import dev.lectern.model.archive.Archive;
import dev.lectern.model.archive.ArchivedArticle;
import dev.lectern.model.config.Introduction;
import dev.lectern.model.diagnostic.Diagnostic;
import dev.lectern.model.document.Article;
import dev.lectern.model.text.Slug;
import dev.lectern.stage.annotate.note.Passages;
import dev.lectern.stage.edit.NewNote;
import dev.lectern.stage.edit.NoteFile;
import dev.lectern.stage.extract.exchange.AnnotationReader;
import dev.lectern.stage.extract.exchange.ForeignNote;
import dev.lectern.stage.extract.note.QuotationLength;
import dev.lectern.stage.link.ArticleFinder;
import dev.lectern.stage.read.WorkingFile;
import dev.lectern.stage.write.SeedFileWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Takes notes that other programs wrote into the files of an archive. A note that is there already is not taken again. */
public final class NoteImporter {

    private final Map<String, String> texts = new TreeMap<>();
    private final Map<String, NoteNames> taken = new HashMap<>();
    private final List<String> lines = new ArrayList<>();
    private final List<Diagnostic> diagnostics = new ArrayList<>();

    /**
     * Takes the notes of some files.
     *
     * @throws dev.lectern.model.diagnostic.LecternException if a file cannot be read; nothing is written then
     */
    public NoteChange take(Path folder, List<Path> files) {
        List<ForeignNote> notes = new ArrayList<>();
        for (Path file : files) {
            AnnotationReader.Annotations read = AnnotationReader.read(WorkingFile.text(file), file.toString());
            notes.addAll(read.notes());
            diagnostics.addAll(read.diagnostics());
        }
        Reading reading = Reading.of(folder, Introduction.NONE);
        diagnostics.addAll(NoteDesk.told(reading.diagnostics()));
        Archive archive = reading.archive();
        ArticleFinder finder = new ArticleFinder(
                archive.articles().stream().map(ArchivedArticle::article).toList(), archive.permalinks());
        Map<String, ArchivedArticle> articles = new HashMap<>();
        archive.articles().forEach(article -> articles.put(article.id(), article));
        for (ForeignNote note : notes) {
            Optional<ArchivedArticle> article = note.sources().stream()
                    .flatMap(source -> finder.at(source).stream())
                    .map(articles::get)
                    .findFirst();
            article.ifPresentOrElse(found -> take(folder, note, found), () -> diagnostics.add(homeless(note)));
        }
        texts.forEach((file, text) -> new SeedFileWriter().write(folder, file, text));
        return new NoteChange(lines, diagnostics);
    }

    private void take(Path folder, ForeignNote note, ArchivedArticle archived) {
        Article article = archived.article();
        String file = "seeds/notes/" + article.id() + ".md";
        NoteNames names = taken.computeIfAbsent(file, any -> new NoteNames(archived.notes()));
        TextQuoteSelector words = words(article, note.passage());
        boolean isAnywhere = words.prefix().isEmpty() && words.suffix().isEmpty();
        if (QuotationLength.isShort(words.exact()) && isAnywhere) {
            diagnostics.add(unclear(note, article));
            return;
        }
        Optional<Slug> free = names.next(note, diagnostics::add);
        if (free.isEmpty()) {
            return;
        }
        Slug id = free.get();
        String before = texts.computeIfAbsent(
                file, any -> WorkingFile.text(folder, file).orElse(""));
        texts.put(
                file,
                NoteFile.append(
                        before,
                        new NewNote(
                                id, words, note.motivation(), note.tags(), note.author(), note.date(), note.text())));
        lines.add(file + ": \"" + id + "\" on \"" + note.passage().exact() + "\"");
    }

    /** The words with no more around them than they need to be found. */
    private static TextQuoteSelector words(Article article, TextQuoteSelector passage) {
        List<RecordedAnchor> passages = Passages.of(article, passage.exact());
        boolean isAlone = passages.size() == 1 && !QuotationLength.isShort(passage.exact());
        if (isAlone) {
            return TextQuoteSelector.of(passage.exact());
        }
        List<RecordedAnchor> meant = passages.stream()
                .filter(found -> found.passage().prefix().endsWith(passage.prefix())
                        || passage.prefix().endsWith(found.passage().prefix()))
                .filter(found -> found.passage().suffix().startsWith(passage.suffix())
                        || passage.suffix().startsWith(found.passage().suffix()))
                .toList();
        return meant.size() == 1 ? meant.get(0).passage() : passage;
    }

    private static Diagnostic unclear(ForeignNote note, Article article) {
        return Diagnostic.warning(
                "import-passage-unclear",
                note.location(),
                "the note is on \"" + note.passage().exact() + "\", and nothing tells where in "
                        + article.provenance().path() + "; it is left out",
                "start it by hand on more words: lectern new note " + article.id() + " \"…\"");
    }

    private static Diagnostic homeless(ForeignNote note) {
        String on = note.sources().isEmpty() ? "no page" : "\"" + note.sources().get(0) + "\"";
        return Diagnostic.warning(
                "import-page-unknown",
                note.location(),
                "the note on \"" + note.passage().exact() + "\" is on " + on
                        + ", which is no article of this archive; it is left out",
                "give the article's address in its front matter or in <seed>.meta.yaml: url: …");
    }
}
