package dev.lectern.stage.extract.exchange;

import dev.lectern.model.diagnostic.Diagnostic;
import dev.lectern.model.diagnostic.Location;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Reads the annotations of a file: an {@code Annotation}, {@code AnnotationPage} or {@code AnnotationCollection} of the W3C
 * Web Annotation Data Model, a list of annotations, or what the service Hypothesis answers to a search. Replies go to the
 * note they answer. What cannot be a note, as it is on no words, is told.
 */
public final class AnnotationReader {

    private static final int DEEPEST = 10;

    private final String file;
    private final List<Diagnostic> diagnostics = new ArrayList<>();
    private final Map<String, ForeignNote> notes = new LinkedHashMap<>();
    private final List<Reply> replies = new ArrayList<>();
    private final List<Object> seen = new ArrayList<>();

    private AnnotationReader(String file) {
        this.file = file;
    }

    /**
     * What a file holds.
     *
     * @param notes in the order of the file
     * @param diagnostics what of it is no note
     */
    public record Annotations(List<ForeignNote> notes, List<Diagnostic> diagnostics) {

        /** Copies the lists. */
        public Annotations {
            notes = List.copyOf(notes);
            diagnostics = List.copyOf(diagnostics);
        }
    }

    /** A reply: the ids of the notes it answers, the first of them the one at the top, and its words. */
    record Reply(List<String> answered, String text, Location location) {}

    /** What one annotation is: its id there, and the note or the reply; neither where it is on no words. */
    record Found(String id, Optional<ForeignNote> note, Optional<Reply> reply) {}

    /** Reads a text; the file is for messages. */
    public static Annotations read(String json, String file) {
        AnnotationReader reader = new AnnotationReader(file);
        try {
            reader.look(reader.clean(JsonReader.read(json)), 0);
        } catch (JsonReader.Fault fault) {
            reader.diagnostics.add(Diagnostic.error(
                    "import-no-json",
                    Location.of(file, fault.line()),
                    "this is not JSON: " + fault.getMessage(),
                    "export the annotations again, as JSON-LD or from the service's API"));
            return new Annotations(List.of(), reader.diagnostics);
        }
        reader.answer();
        if (reader.seen.isEmpty()) {
            reader.diagnostics.add(Diagnostic.warning(
                    "import-empty",
                    Location.of(file),
                    "there is no annotation in it",
                    "give a Web Annotation, a page or collection of them, or what the Hypothesis API answers"));
        }
        return new Annotations(List.copyOf(reader.notes.values()), reader.diagnostics);
    }

    private Object clean(Object data) {
        Cleaning cleaning = new Cleaning();
        Object clean = cleaning.of(data);
        if (cleaning.replaced() > 0) {
            diagnostics.add(Diagnostic.warning(
                    "import-bad-characters",
                    Location.of(file),
                    "control characters or halves of characters, which no text file can hold, are replaced by \"\uFFFD\": "
                            + cleaning.replaced(),
                    "look for \"\uFFFD\" in the notes that were imported"));
        }
        return clean;
    }

    private void look(Object data, int depth) {
        if (depth > DEEPEST) {
            return;
        }
        if (data instanceof List<?> list) {
            list.forEach(item -> look(item, depth + 1));
        } else if (Fields.is(data, "Annotation")) {
            add(WebAnnotation.read(data, next(data)));
        } else if (!Fields.all(data, "rows").isEmpty()) {
            Fields.all(data, "rows").forEach(row -> look(row, depth + 1));
        } else if (!Fields.text(data, "uri").isEmpty()) {
            add(HypothesisRow.read(data, next(data)));
        } else {
            Fields.all(data, "items").forEach(item -> look(item, depth + 1));
            Fields.all(data, "first").forEach(page -> look(page, depth + 1));
        }
    }

    private Location next(Object annotation) {
        seen.add(annotation);
        return Location.of(file);
    }

    private void add(Found found) {
        found.reply().ifPresent(replies::add);
        found.note().ifPresent(this::keep);
        if (found.note().isEmpty() && found.reply().isEmpty()) {
            diagnostics.add(Diagnostic.warning(
                    "import-without-words",
                    Location.of(file),
                    "annotation " + seen.size() + (found.id().isEmpty() ? "" : " (\"" + found.id() + "\")")
                            + " is on no words and is left out",
                    "a note stands on words of an article; write it as a note on its first sentence"));
        }
    }

    private void keep(ForeignNote note) {
        String key = note.origin().isEmpty() ? note.id() + " " + note.sources() : note.origin();
        ForeignNote first = notes.putIfAbsent(key, note);
        if (first != null && !first.equals(note)) {
            diagnostics.add(Diagnostic.warning(
                    "import-id-twice",
                    note.location(),
                    "annotation " + seen.size() + " has the id \"" + note.origin()
                            + "\" of another and says something else; it is left out",
                    "give it an id of its own in the file"));
        }
    }

    private void answer() {
        for (Reply reply : replies) {
            Optional<String> answered =
                    reply.answered().stream().filter(notes::containsKey).findFirst();
            answered.ifPresentOrElse(
                    id -> notes.computeIfPresent(id, (any, note) -> note.answered(reply.text())),
                    () -> diagnostics.add(Diagnostic.warning(
                            "import-reply-lost",
                            reply.location(),
                            "a reply answers a note that is not in the file, and is left out: \"" + reply.text() + "\"",
                            "export the notes it answers too")));
        }
    }
}
