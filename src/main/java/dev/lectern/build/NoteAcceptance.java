package dev.lectern.build;

import dev.lectern.model.annotation.AnchoredNote;
import dev.lectern.model.annotation.Anchoring.State;
import dev.lectern.model.annotation.EditorNote;
import dev.lectern.model.annotation.RecordedAnchor;
import dev.lectern.model.annotation.TextQuoteSelector;
import dev.lectern.model.archive.ArchivedArticle;
import dev.lectern.model.diagnostic.Diagnostic;
import dev.lectern.model.diagnostic.LecternException;
import dev.lectern.model.diagnostic.Location;
import dev.lectern.model.text.EditDistance;
import dev.lectern.model.text.Slug;
import dev.lectern.stage.annotate.note.NoteAnchorer;
import dev.lectern.stage.edit.NoteFile;
import dev.lectern.stage.read.WorkingFile;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Takes the words of notes in doubt as they stand now. Works out everything before anything is written.
 *
 * @param texts the files as they should be, by path
 * @param records what is to be remembered of the notes, by article and id
 * @param change what was done
 */
record NoteAcceptance(Map<String, String> texts, Map<String, Map<Slug, RecordedAnchor>> records, NoteChange change) {

    /** A note and the article it is on. */
    private record Placed(ArchivedArticle article, AnchoredNote noted) {

        EditorNote note() {
            return noted.note();
        }

        String name() {
            return article.id() + "#" + note().id();
        }

        boolean isCalled(String name) {
            return name.equals(name()) || name.equals(note().id().value());
        }
    }

    /**
     * Accepts notes.
     *
     * @param ids as {@code deaths} or {@code 002.txt#deaths}; none for all that have moved or changed
     * @throws LecternException if an id is that of no note
     */
    static NoteAcceptance of(Path folder, List<ArchivedArticle> articles, List<String> ids) {
        Map<String, String> texts = new TreeMap<>();
        Map<String, Map<Slug, RecordedAnchor>> records = new TreeMap<>();
        List<String> lines = new ArrayList<>();
        List<Diagnostic> diagnostics = new ArrayList<>();
        for (Placed placed : wanted(articles, ids)) {
            EditorNote note = placed.note();
            State state = placed.noted().anchoring().state();
            if (!state.isPlaced() && !ids.isEmpty()) {
                diagnostics.add(withoutPlace(note));
            }
            if (state.isPlaced() && state.isDoubtful()) {
                RecordedAnchor record = NoteAnchorer.accepted(placed.article().article(), placed.noted())
                        .orElseThrow();
                String file = note.location().file();
                String before = texts.computeIfAbsent(
                        file, path -> WorkingFile.text(folder, path).orElse(""));
                texts.put(file, NoteFile.requoted(before, note.location().line(), words(note, state, record)));
                records.computeIfAbsent(placed.article().id(), id -> new TreeMap<>())
                        .put(note.id(), record);
                lines.add(placed.name() + ": \"" + note.passage().exact() + "\""
                        + (state == State.MOVED
                                ? " stands elsewhere"
                                : " → \"" + record.passage().exact() + "\""));
            }
        }
        Collections.reverse(lines);
        return new NoteAcceptance(texts, records, new NoteChange(lines, diagnostics));
    }

    /** Words that have only moved stay as the file has them. */
    private static TextQuoteSelector words(EditorNote note, State state, RecordedAnchor record) {
        TextQuoteSelector now = record.passage();
        return state == State.MOVED ? new TextQuoteSelector(note.passage().exact(), now.prefix(), now.suffix()) : now;
    }

    /** The notes that are meant, those further down a file first, so that the lines of the others stay what they are. */
    private static List<Placed> wanted(List<ArchivedArticle> articles, List<String> ids) {
        List<Placed> all = articles.stream()
                .flatMap(article -> article.notes().stream().map(noted -> new Placed(article, noted)))
                .sorted(Comparator.comparing((Placed placed) -> placed.note().location())
                        .reversed())
                .toList();
        List<Diagnostic> unknown = new ArrayList<>();
        for (String id : ids) {
            if (all.stream().noneMatch(placed -> placed.isCalled(id))) {
                Set<String> names = new TreeSet<>();
                all.forEach(placed -> names.add(placed.name()));
                unknown.add(Diagnostic.error(
                        "accept-unknown",
                        Location.of("seeds/notes"),
                        "no note is called \"" + id + "\"",
                        EditDistance.nearest(id, names)
                                .map(near -> "did you mean \"" + near + "\"?")
                                .orElse("lectern notes lists them")));
            }
        }
        if (!unknown.isEmpty()) {
            throw new LecternException(LecternException.Kind.USAGE, unknown);
        }
        return all.stream()
                .filter(placed -> ids.isEmpty() || ids.stream().anyMatch(placed::isCalled))
                .toList();
    }

    private static Diagnostic withoutPlace(EditorNote note) {
        return Diagnostic.warning(
                "accept-without-place",
                note.location(),
                "\"" + note.id() + "\" has no place that could be taken",
                "quote words of the article anew; lectern notes shows what may be meant");
    }
}
