package dev.lectern.stage.extract.note;

import dev.lectern.model.annotation.EditorNote;
import dev.lectern.model.annotation.Motivation;
import dev.lectern.model.annotation.TextQuoteSelector;
import dev.lectern.model.diagnostic.Diagnostic;
import dev.lectern.model.diagnostic.Location;
import dev.lectern.model.document.Block;
import dev.lectern.model.source.Document;
import dev.lectern.model.text.EditDistance;
import dev.lectern.model.text.Slug;
import dev.lectern.model.text.Span;
import dev.lectern.model.text.Words;
import dev.lectern.stage.extract.markdown.MarkdownBlocks;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/** Makes notes of one file. Good for one use. */
public final class NoteReader {

    private static final List<String> KEYS = List.of("id", "motivation", "tags", "by", "date", "prefix", "suffix");
    private static final Set<Motivation> WITHOUT_WORDS =
            Set.of(Motivation.HIGHLIGHTING, Motivation.BOOKMARKING, Motivation.TAGGING);
    private static final int WORDS_OF_ID = 6;
    private static final int LONGEST_SHOWN = 60;

    private final Document document;
    private final String article;
    private final Consumer<Diagnostic> problems;
    private final NoteIds ids;

    /** Makes a reader of the notes on an article. */
    public NoteReader(Document document, String article, Consumer<Diagnostic> problems) {
        this.document = document;
        this.article = article;
        this.problems = problems;
        this.ids = new NoteIds(problems);
    }

    /** Returns the notes, in the order of the file. Every fault is told; a note that cannot be placed is left out. */
    public List<EditorNote> read() {
        document.frontMatter()
                .keys()
                .forEach((key, location) -> problems.accept(Diagnostic.warning(
                        "note-front-matter",
                        location,
                        "\"" + key + "\" is no setting: a file of notes has none",
                        "write it into the line in braces below a quotation: {by=\"…\" tags=…}")));
        List<EditorNote> notes = new ArrayList<>();
        for (Section section : Section.of(document.body(), document.bodyLine())) {
            if (section.quotation().isEmpty()) {
                withoutQuotation(section);
            } else {
                note(section).ifPresent(notes::add);
            }
        }
        return notes;
    }

    private void withoutQuotation(Section section) {
        if (!section.isBlank()) {
            problems.accept(Diagnostic.error(
                    "note-without-quotation",
                    at(section.line()),
                    "\"" + shortened(section.note().lines().findFirst().orElse("")) + "\" belongs to no quotation",
                    "put the words it is about before it, on lines that begin with >"));
        }
    }

    private Optional<EditorNote> note(Section section) {
        Location place = at(section.line());
        Attributes attributes = attributes(section);
        TextQuoteSelector passage = new TextQuoteSelector(
                section.quotation(),
                attributes.value("prefix").orElse(""),
                attributes.value("suffix").orElse(""));
        boolean isAlone = passage.prefix().isEmpty() && passage.suffix().isEmpty();
        if (isAlone && QuotationLength.isShort(passage.exact())) {
            problems.accept(Diagnostic.error(
                    "note-quotation-short",
                    place,
                    "\"" + passage.exact() + "\" is too short to be found again; the note is left out",
                    "quote three words or more, or add what stands before or after: {prefix=\"…\" suffix=\"…\"}"));
            return Optional.empty();
        }
        Slug id = ids.next(given(attributes, section), passage, section.note(), place);
        Motivation motivation = motivation(attributes, section);
        List<String> tags = tags(attributes);
        List<Block> body = body(section, id);
        boolean isEmpty = body.isEmpty() && !(WITHOUT_WORDS.contains(motivation) || !tags.isEmpty());
        if (isEmpty) {
            problems.accept(Diagnostic.warning(
                    "note-empty",
                    place,
                    "the note on \"" + shortened(passage.exact()) + "\" says nothing",
                    "write it below the quotation, or mark the words alone: {motivation=highlighting}"));
        }
        return Optional.of(new EditorNote(
                id,
                article,
                passage,
                isEmpty ? Motivation.HIGHLIGHTING : motivation,
                tags,
                attributes.value("by"),
                date(attributes, section),
                body,
                section.note(),
                place));
    }

    private Attributes attributes(Section section) {
        Attributes attributes = Attributes.of(section.attributes());
        Location place = at(section.attributesLine());
        if (section.attributes().isEmpty() && section.note().startsWith("{")) {
            warn(
                    "note-attribute-bad",
                    at(section.noteLine()),
                    "the line begins with a brace and does not end with one, so it is part of the note",
                    "write the attributes on one line: {#an-id tags=figures}");
        }
        if (!attributes.fault().isEmpty()) {
            warn(
                    "note-attribute-bad",
                    place,
                    "\"" + shortened(attributes.fault()) + "\" is not of the form key=word or key=\"some words\"",
                    "for example {#an-id tags=figures by=\"A. Name\" date=2026-11-21}");
        }
        for (String key : attributes.values().keySet()) {
            if (!KEYS.contains(key)) {
                warn(
                        "note-attribute-unknown",
                        place,
                        "\"" + key + "\" is not known of a note",
                        EditDistance.nearest(key, KEYS)
                                .map(near -> "did you mean \"" + near + "\"?")
                                .orElse("known are " + String.join(", ", KEYS)));
            }
        }
        return attributes;
    }

    /** The id that the file gives, or one of the first words of the quotation, wherever in the file the note stands. */
    private NoteIds.Wish given(Attributes attributes, Section section) {
        Optional<String> written = attributes.value("id");
        Slug ofWords = Slug.from(firstWords(section.quotation()));
        if (written.isEmpty()) {
            return new NoteIds.Wish(ofWords, false);
        }
        if (Slug.isValid(written.get())) {
            return new NoteIds.Wish(new Slug(written.get()), true);
        }
        Slug right = Slug.from(written.get());
        warn(
                "note-id-bad",
                at(section.attributesLine()),
                "\"" + shortened(written.get()) + "\" cannot stand in an address",
                "write {#" + right + "}");
        return new NoteIds.Wish(right, true);
    }

    private Motivation motivation(Attributes attributes, Section section) {
        Optional<String> written = attributes.value("motivation");
        Optional<Motivation> motivation = written.flatMap(Motivation::of);
        if (written.isPresent() && motivation.isEmpty()) {
            List<String> words =
                    Arrays.stream(Motivation.values()).map(Motivation::word).toList();
            warn(
                    "note-motivation-unknown",
                    at(section.attributesLine()),
                    "\"" + shortened(written.get()) + "\" is not a motivation",
                    EditDistance.nearest(written.get(), words)
                            .map(near -> "did you mean \"" + near + "\"?")
                            .orElse("write one of " + String.join(", ", words)));
        }
        return motivation.orElse(Motivation.COMMENTING);
    }

    private Optional<LocalDate> date(Attributes attributes, Section section) {
        Optional<String> written = attributes.value("date");
        if (written.isEmpty()) {
            return Optional.empty();
        }
        try {
            return written.map(LocalDate::parse);
        } catch (DateTimeException noDate) {
            warn(
                    "note-date-bad",
                    at(section.attributesLine()),
                    "\"" + shortened(written.get()) + "\" is not a day",
                    "write year-month-day, for example 2026-11-21");
            return Optional.empty();
        }
    }

    private static List<String> tags(Attributes attributes) {
        return Arrays.stream(attributes.value("tags").orElse("").split("[,،、，]"))
                .map(String::strip)
                .filter(tag -> !tag.isEmpty())
                .distinct()
                .toList();
    }

    private List<Block> body(Section section, Slug id) {
        MarkdownBlocks read = MarkdownBlocks.of(section.note(), "nb-" + id);
        if (read.plain()) {
            warn(
                    "note-plain",
                    at(section.noteLine()),
                    "the Markdown is too long or too deeply nested and is shown as it is written",
                    "keep a note below 64 KiB and its lists and quotations flat");
        }
        return read.blocks();
    }

    private static String firstWords(String quotation) {
        List<Span> words = Words.in(quotation);
        return words.isEmpty()
                ? quotation
                : quotation.substring(
                        words.get(0).start(),
                        words.get(Math.min(WORDS_OF_ID, words.size()) - 1).end());
    }

    private void warn(String code, Location location, String message, String hint) {
        problems.accept(Diagnostic.warning(code, location, message, hint));
    }

    private Location at(int line) {
        return Location.of(document.file().path(), line);
    }

    private static String shortened(String text) {
        return text.length() <= LONGEST_SHOWN
                ? text
                : text.substring(0, text.offsetByCodePoints(0, text.codePointCount(0, LONGEST_SHOWN) - 1)) + "…";
    }
}
