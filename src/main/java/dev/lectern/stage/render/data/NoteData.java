package dev.lectern.stage.render.data;

import dev.lectern.model.annotation.AnchoredNote;
import dev.lectern.model.annotation.EditorNote;
import dev.lectern.model.annotation.Place;
import dev.lectern.model.archive.Archive;
import dev.lectern.model.archive.ArchivedArticle;
import dev.lectern.model.document.Block;
import dev.lectern.model.output.OutputFile;
import dev.lectern.model.output.OutputPath;
import dev.lectern.model.text.LineRange;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Writes the editor's notes on each article as a page of annotations (W3C Web Annotation Data Model, 23 February 2017), in
 * JSON-LD. The body of a note is its Markdown to the letter, as its editor wrote or imported it. It may hold HTML, of which
 * Lectern keeps the words alone and other programs may not: who shows a body must clean it, as any text from elsewhere.
 *
 * <p>The text that positions are counted in, in code points, is that of the blocks in which terms are sought, in reading
 * order, a line feed after each.
 */
public final class NoteData {

    private static final int CONTEXT = 32;
    private static final String HTML_FRAGMENT = "http://tools.ietf.org/rfc/rfc3236";
    private static final String TEXT_FRAGMENT = "http://tools.ietf.org/rfc/rfc5147";

    private final Archive archive;
    private final Function<OutputPath, String> absolute;

    private NoteData(Archive archive, Function<OutputPath, String> absolute) {
        this.archive = archive;
        this.absolute = absolute;
    }

    /**
     * Returns a file for each article with notes.
     *
     * @param absolute the absolute address of a path inside the site; empty where the site has none, and addresses are then
     *     relative to the file, as JSON-LD allows
     */
    public static Stream<OutputFile> of(Archive archive, Function<OutputPath, String> absolute) {
        NoteData data = new NoteData(archive, absolute);
        return archive.articles().stream()
                .filter(article -> !article.notes().isEmpty())
                .map(article ->
                        OutputFile.text(archive.permalinks().notes(article.id()), Json.write(data.page(article))));
    }

    private Map<String, Object> page(ArchivedArticle article) {
        OutputPath file = archive.permalinks().notes(article.id());
        Map<String, Object> page = new LinkedHashMap<>();
        page.put("@context", "http://www.w3.org/ns/anno.jsonld");
        page.put("id", address(file, file));
        page.put("type", "AnnotationPage");
        page.put(
                "items",
                article.notes().stream().map(note -> annotation(article, note)).toList());
        return page;
    }

    private Map<String, Object> annotation(ArchivedArticle article, AnchoredNote noted) {
        EditorNote note = noted.note();
        String source = address(
                archive.permalinks().notes(article.id()), archive.permalinks().article(article.id()));
        Map<String, Object> annotation = new LinkedHashMap<>();
        annotation.put("id", source + "#note_" + note.id());
        annotation.put("type", "Annotation");
        annotation.put("motivation", note.motivation().word());
        note.date().ifPresent(date -> annotation.put("created", date + "T00:00:00Z"));
        note.author().ifPresent(author -> {
            Map<String, Object> person = new LinkedHashMap<>();
            person.put("type", "Person");
            person.put("name", author);
            annotation.put("creator", person);
        });
        List<Object> bodies = bodies(note);
        if (!bodies.isEmpty()) {
            annotation.put("body", bodies);
        }
        Map<String, Object> target = new LinkedHashMap<>();
        target.put("source", source);
        target.put("selector", selectors(article, noted));
        annotation.put("target", target);
        return annotation;
    }

    private static List<Object> bodies(EditorNote note) {
        List<Object> bodies = new ArrayList<>();
        if (!note.markdown().isBlank()) {
            Map<String, Object> text = typed("TextualBody", "value", note.markdown());
            text.put("format", "text/markdown");
            bodies.add(text);
        }
        for (String tag : note.tags()) {
            Map<String, Object> body = typed("TextualBody", "value", tag);
            body.put("purpose", "tagging");
            bodies.add(body);
        }
        return bodies;
    }

    /** Where a note stands; of one without a place only its quotation is known. */
    private static List<Object> selectors(ArchivedArticle article, AnchoredNote noted) {
        List<Place> places = noted.anchoring().places();
        if (places.isEmpty()) {
            Map<String, Object> quotation =
                    typed("TextQuoteSelector", "exact", noted.note().passage().exact());
            put(quotation, "prefix", noted.note().passage().prefix());
            put(quotation, "suffix", noted.note().passage().suffix());
            return List.of(quotation);
        }
        List<Object> selectors = new ArrayList<>();
        range(article, places).ifPresentOrElse(range -> selectors.addAll(inText(article, range)), () -> {
            String words = places.stream()
                    .map(place -> place.span().of(article.article().text(place.block())))
                    .collect(Collectors.joining("\n"));
            selectors.add(typed("TextQuoteSelector", "exact", words));
        });
        Place first = places.get(0);
        selectors.add(fragment(HTML_FRAGMENT, first.block().value()));
        lines(article, places)
                .map(lines -> fragment(TEXT_FRAGMENT, "line=" + (lines.first() - 1) + "," + lines.last()))
                .ifPresent(selectors::add);
        return selectors;
    }

    private static List<Object> inText(ArchivedArticle article, int[] range) {
        String text = text(article);
        int before = text.offsetByCodePoints(range[0], -Math.min(CONTEXT, text.codePointCount(0, range[0])));
        int after = text.offsetByCodePoints(range[1], Math.min(CONTEXT, text.codePointCount(range[1], text.length())));
        Map<String, Object> quotation = typed("TextQuoteSelector", "exact", text.substring(range[0], range[1]));
        put(quotation, "prefix", text.substring(before, range[0]));
        put(quotation, "suffix", text.substring(range[1], after));
        Map<String, Object> position = typed("TextPositionSelector", "start", text.codePointCount(0, range[0]));
        position.put("end", text.codePointCount(0, range[1]));
        return List.of(quotation, position);
    }

    private static String text(ArchivedArticle article) {
        return read(article).map(block -> block.text().text() + "\n").collect(Collectors.joining());
    }

    private static Stream<Block> read(ArchivedArticle article) {
        return article.article().blocks().stream().filter(block -> block.role().isAnnotated());
    }

    /** Where the words begin and end in the text; empty where a place is not in it. */
    private static Optional<int[]> range(ArchivedArticle article, List<Place> places) {
        Place first = places.get(0);
        Place last = places.get(places.size() - 1);
        int at = 0;
        int start = -1;
        for (Block block : read(article).toList()) {
            start = block.id().equals(first.block()) ? at + first.span().start() : start;
            if (block.id().equals(last.block()) && start >= 0) {
                return Optional.of(new int[] {start, at + last.span().end()});
            }
            at += block.text().text().length() + 1;
        }
        return Optional.empty();
    }

    /** The lines of a plain text, in which a position is counted between lines, from zero (RFC 5147, section 2.1). */
    private static Optional<LineRange> lines(ArchivedArticle article, List<Place> places) {
        boolean isPlain = article.id().endsWith(".txt");
        return places.stream()
                .flatMap(place -> article.article().block(place.block()).stream())
                .flatMap(block -> block.lines().stream())
                .filter(lines -> isPlain)
                .reduce(LineRange::to);
    }

    private static Map<String, Object> fragment(String conformsTo, String value) {
        Map<String, Object> fragment = typed("FragmentSelector", "conformsTo", conformsTo);
        fragment.put("value", value);
        return fragment;
    }

    private static Map<String, Object> typed(String type, String key, Object value) {
        Map<String, Object> thing = new LinkedHashMap<>();
        thing.put("type", type);
        thing.put(key, value);
        return thing;
    }

    private static void put(Map<String, Object> thing, String key, String value) {
        if (!value.isEmpty()) {
            thing.put(key, value);
        }
    }

    private String address(OutputPath from, OutputPath target) {
        String known = absolute.apply(target);
        return known.isEmpty() ? from.hrefTo(target).value() : known;
    }
}
