package dev.lectern.stage.render.data;

import dev.lectern.model.annotation.AnchoredNote;
import dev.lectern.model.annotation.Anchoring;
import dev.lectern.model.annotation.EditorNote;
import dev.lectern.model.annotation.Place;
import dev.lectern.model.archive.Archive;
import dev.lectern.model.archive.ArchivedArticle;
import dev.lectern.model.document.Article;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Lists the editor's notes and the state of each, in the archive's order: for a person, and for a program. */
public final class NoteListing {

    private static final int LONGEST = 72;

    private NoteListing() {}

    /** Returns a table: state, article and id, quotation; below a note in doubt what is known about it. */
    public static String text(Archive archive) {
        int states = width(rows(archive).map(row -> state(row.noted())));
        int names = width(rows(archive).map(Row::name));
        return rows(archive).map(row -> line(row, states, names)).collect(Collectors.joining());
    }

    /** Returns the same with everything that is known, as JSON. */
    public static String json(Archive archive) {
        return Json.write(rows(archive).map(NoteListing::object).toList());
    }

    private record Row(ArchivedArticle article, AnchoredNote noted) {
        String name() {
            return article.id() + "#" + noted.note().id();
        }
    }

    private static Stream<Row> rows(Archive archive) {
        return archive.articles().stream()
                .flatMap(article -> article.notes().stream().map(note -> new Row(article, note)));
    }

    private static String line(Row row, int states, int names) {
        EditorNote note = row.noted().note();
        Anchoring anchoring = row.noted().anchoring();
        StringBuilder line = new StringBuilder();
        line.append(padded(state(row.noted()), states))
                .append("  ")
                .append(padded(row.name(), names))
                .append("  ")
                .append(shortened(note.passage().exact()))
                .append('\n');
        String indent = " ".repeat(states + 2);
        if (anchoring.state() == Anchoring.State.FUZZY) {
            line.append(indent).append("now: ").append(shortened(words(row))).append('\n');
        }
        if (!anchoring.explanation().isEmpty()) {
            line.append(indent).append(anchoring.explanation()).append('\n');
        }
        anchoring
                .candidates()
                .forEach(candidate -> line.append(indent)
                        .append("perhaps: ")
                        .append(shortened(candidate.text()))
                        .append('\n'));
        if (anchoring.state().isDoubtful()) {
            line.append(indent).append("in ").append(note.location()).append('\n');
        }
        return line.toString();
    }

    private static Map<String, Object> object(Row row) {
        EditorNote note = row.noted().note();
        Anchoring anchoring = row.noted().anchoring();
        Map<String, Object> object = new LinkedHashMap<>();
        object.put("id", note.id().value());
        object.put("article", row.article().id());
        object.put("file", note.location().file());
        object.put("line", note.location().line());
        object.put("state", state(row.noted()));
        object.put("doubtful", anchoring.state().isDoubtful());
        object.put("quotation", note.passage().exact());
        object.put("words", words(row));
        object.put(
                "blocks",
                anchoring.places().stream().map(place -> place.block().value()).toList());
        object.put("motivation", note.motivation().word());
        object.put("tags", note.tags());
        object.put("by", note.author());
        object.put("date", note.date().map(date -> date.toString()));
        object.put("note", note.markdown());
        object.put("explanation", anchoring.explanation());
        List<Object> candidates = new ArrayList<>();
        for (Anchoring.Candidate candidate : anchoring.candidates()) {
            Map<String, Object> passage = new LinkedHashMap<>();
            passage.put("block", candidate.place().block().value());
            passage.put("text", candidate.text());
            candidates.add(passage);
        }
        object.put("candidates", candidates);
        return object;
    }

    private static String words(Row row) {
        Article article = row.article().article();
        List<Place> places = row.noted().anchoring().places();
        return places.stream()
                .map(place -> place.span().of(article.text(place.block())))
                .collect(Collectors.joining(" "));
    }

    private static String state(AnchoredNote noted) {
        return noted.anchoring().state().name().toLowerCase(Locale.ROOT);
    }

    private static int width(Stream<String> cells) {
        return cells.mapToInt(cell -> cell.codePointCount(0, cell.length()))
                .max()
                .orElse(0);
    }

    private static String padded(String text, int width) {
        return text + " ".repeat(Math.max(0, width - text.codePointCount(0, text.length())));
    }

    private static String shortened(String text) {
        String line = text.replace('\n', ' ');
        return line.codePointCount(0, line.length()) <= LONGEST
                ? line
                : line.substring(0, line.offsetByCodePoints(0, LONGEST)).stripTrailing() + "…";
    }
}
