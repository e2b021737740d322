package dev.lectern.build;

import dev.lectern.model.annotation.Anchoring.Candidate;
import dev.lectern.model.annotation.EditorNote;
import dev.lectern.model.annotation.Motivation;
import dev.lectern.model.annotation.RecordedAnchor;
import dev.lectern.model.annotation.TextQuoteSelector;
import dev.lectern.model.diagnostic.Diagnostic;
import dev.lectern.model.diagnostic.LecternException;
import dev.lectern.model.diagnostic.Location;
import dev.lectern.model.document.Article;
import dev.lectern.model.document.Extraction;
import dev.lectern.model.source.Document;
import dev.lectern.model.source.Lines;
import dev.lectern.model.source.Seeds;
import dev.lectern.model.text.Slug;
import dev.lectern.stage.annotate.note.NoteAnchorer;
import dev.lectern.stage.annotate.note.Passages;
import dev.lectern.stage.edit.NewNote;
import dev.lectern.stage.edit.NoteFile;
import dev.lectern.stage.extract.ArticleExtractor;
import dev.lectern.stage.extract.NoteExtractor;
import dev.lectern.stage.extract.note.QuotationLength;
import dev.lectern.stage.read.SeedReader;
import dev.lectern.stage.read.WorkingFile;
import dev.lectern.stage.write.SeedFileWriter;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Starts a note on words of an article. */
public final class NoteStarter {

    private static final int WORDS_OF_ID = 4;
    private static final int LONGEST_SHOWN = 60;
    private static final int MOST_PLACES_SHOWN = 5;

    /**
     * What is to be written.
     *
     * @param seed its path from the archive, its file name, or the beginning of that
     * @param words the words the note is on, as somebody copied them
     * @param nth which of several passages that have these words, from one; empty where there should be but one
     * @param id what the note is called; empty for a name made of its words
     * @param markdown what it says; may be empty
     */
    public record Request(
            Path seed,
            String words,
            OptionalInt nth,
            Optional<String> id,
            List<String> tags,
            Optional<String> author,
            LocalDate date,
            String markdown) {}

    /** The note that was written: where, what it is called and on which words. */
    public record Started(Location location, Slug id, String words) {}

    /**
     * Writes a note into the file of its article.
     *
     * @throws LecternException if the id cannot be one, or the words stand nowhere in the article, or in several places of which none is chosen
     */
    public Started start(Path archive, Request request) {
        request.id().filter(id -> !Slug.isValid(id)).ifPresent(NoteStarter::refuse);
        Seeds seeds = new SeedReader().read(archive, request.seed());
        Document document = seeds.articles().get(0);
        Extraction extraction = new ArticleExtractor().extract(document, ArticleRecogniser.editorial(seeds, document));
        Article article = extraction.article();
        List<RecordedAnchor> passages = Passages.of(article, request.words());
        if (passages.isEmpty()) {
            throw nowhere(extraction, request.words());
        }
        RecordedAnchor passage = chosen(article, passages, request);
        String file = "seeds/notes/" + article.id() + ".md";
        Slug id = request.id().map(Slug::new).orElseGet(() -> free(seeds, article.id(), request));
        if (taken(seeds, article.id()).contains(id)) {
            throw LecternException.usage(Diagnostic.error(
                    "new-note-id-taken",
                    Location.of(file),
                    "a note on \"" + article.id() + "\" is called \"" + id + "\" already",
                    "choose another --id, or leave it out"));
        }
        String exact = passage.passage().exact();
        boolean isAlone = passages.size() == 1 && !QuotationLength.isShort(exact);
        TextQuoteSelector words = isAlone ? TextQuoteSelector.of(exact) : passage.passage();
        String before = WorkingFile.text(archive, file).orElse("");
        NewNote note = new NewNote(
                id,
                words,
                Motivation.COMMENTING,
                request.tags(),
                request.author(),
                Optional.of(request.date()),
                request.markdown());
        String after = NoteFile.append(before, note);
        new SeedFileWriter().write(archive, file, after);
        int line = Lines.of(after).size() - Lines.of(NoteFile.append("", note)).size() + 1;
        return new Started(Location.of(file, line), id, exact);
    }

    private static void refuse(String id) {
        boolean saysNothing = id.codePoints().noneMatch(Character::isLetterOrDigit);
        throw LecternException.usage(Diagnostic.error(
                "new-note-id-bad",
                Location.of("seeds/notes"),
                "\"" + id + "\" cannot be the id of a note, as it cannot stand in an address",
                saysNothing ? "leave --id out, and it is made of the words" : "write --id " + Slug.from(id)));
    }

    private static RecordedAnchor chosen(Article article, List<RecordedAnchor> passages, Request request) {
        int nth = request.nth().orElse(1);
        if (nth < 1 || nth > passages.size()) {
            throw LecternException.usage(Diagnostic.error(
                    "new-note-nth",
                    Location.of(article.provenance().path()),
                    "the words stand in " + passages.size() + " places, so there is no number " + nth,
                    "give --nth a number from 1 to " + passages.size()));
        }
        if (passages.size() > 1 && request.nth().isEmpty()) {
            int more = Math.max(0, passages.size() - MOST_PLACES_SHOWN);
            String places = IntStream.range(0, passages.size() - more)
                    .mapToObj(at ->
                            "--nth " + (at + 1) + " …" + end(passages.get(at).passage()) + "…")
                    .collect(Collectors.joining("; "));
            throw LecternException.usage(Diagnostic.error(
                    "new-note-ambiguous",
                    Location.of(article.provenance().path()),
                    "\"" + request.words() + "\" stands in " + passages.size() + " places",
                    "quote more of the sentence, or choose: " + places
                            + (more == 0 ? "" : "; and " + more + " more, up to --nth " + passages.size())));
        }
        return passages.get(nth - 1);
    }

    /** A passage with a few words around it. */
    private static String end(TextQuoteSelector passage) {
        String before = passage.prefix();
        String after = passage.suffix();
        int half = LONGEST_SHOWN / 2;
        return before.substring(Math.max(0, before.length() - half)) + " [" + shortened(passage.exact()) + "] "
                + after.substring(0, Math.min(half, after.length()));
    }

    private static LecternException nowhere(Extraction extraction, String words) {
        Article article = extraction.article();
        EditorNote wanted = new EditorNote(
                Slug.from(words),
                article.id(),
                TextQuoteSelector.of(words),
                Motivation.COMMENTING,
                List.of(),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                Location.of(article.provenance().path()));
        var anchoring = NoteAnchorer.anchor(article, extraction.ledger(), List.of(wanted), Map.of())
                .notes()
                .get(0)
                .anchoring();
        String near = anchoring.candidates().stream()
                .map(Candidate::text)
                .findFirst()
                .map(text -> "did you mean \"" + text + "\"?")
                .orElse("copy the words from the article's page; a note cannot stand on its title or its footnotes");
        String reason = anchoring.explanation().isEmpty() ? "" : ": " + anchoring.explanation();
        return LecternException.usage(Diagnostic.error(
                "new-note-nowhere",
                Location.of(article.provenance().path()),
                "\"" + shortened(words) + "\" does not stand in the article" + reason,
                near));
    }

    private static Set<Slug> taken(Seeds seeds, String article) {
        List<Document> own = seeds.notes().stream()
                .filter(document -> document.file().name().equals(article + ".md"))
                .toList();
        return new NoteExtractor()
                .extract(own, List.of(article)).notes().stream()
                        .map(EditorNote::id)
                        .collect(Collectors.toCollection(HashSet::new));
    }

    private static Slug free(Seeds seeds, String article, Request request) {
        Set<Slug> taken = taken(seeds, article);
        String[] words = request.words().strip().split("\\s+");
        Slug slug = Slug.from(String.join(" ", List.of(words).subList(0, Math.min(WORDS_OF_ID, words.length))));
        Slug free = slug;
        for (int number = 2; taken.contains(free); number++) {
            free = slug.numbered(number);
        }
        return free;
    }

    private static String shortened(String text) {
        return text.length() <= LONGEST_SHOWN
                ? text
                : text.substring(0, text.offsetByCodePoints(0, LONGEST_SHOWN / 2))
                                .stripTrailing() + "…";
    }
}
