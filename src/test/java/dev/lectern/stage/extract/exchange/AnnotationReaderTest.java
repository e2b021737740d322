package dev.lectern.stage.extract.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lectern.model.annotation.Motivation;
import dev.lectern.model.annotation.TextQuoteSelector;
import dev.lectern.model.diagnostic.Diagnostic;
import dev.lectern.model.text.Slug;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class AnnotationReaderTest {

    private static final String PAGE = """
            {"@context": "http://www.w3.org/ns/anno.jsonld", "type": "AnnotationPage", "items": [
              {"id": "https://example.org/articles/a.html#note_deaths", "type": "Annotation",
               "motivation": "questioning", "created": "2026-11-21T09:00:00Z",
               "creator": {"type": "Person", "name": "A. Name"},
               "body": [
                 {"type": "TextualBody", "value": "Another account gives *164*.", "format": "text/markdown"},
                 {"type": "TextualBody", "value": "figures", "purpose": "tagging"}],
               "target": {"source": "https://example.org/articles/a.html", "selector": [
                 {"type": "TextPositionSelector", "start": 1, "end": 2},
                 {"type": "TextQuoteSelector", "exact": "at least 227\\npeople", "prefix": "leaving ", "suffix": " killed"}]}}
            ]}
            """;

    @Test
    void readsAPageOfWebAnnotations() {
        ForeignNote note = only(PAGE);

        assertThat(note.id()).isEqualTo(new Slug("deaths"));
        assertThat(note.sources()).containsExactly("https://example.org/articles/a.html");
        assertThat(note.passage()).isEqualTo(new TextQuoteSelector("at least 227 people", "leaving", "killed"));
        assertThat(note.motivation()).isEqualTo(Motivation.QUESTIONING);
        assertThat(note.tags()).containsExactly("figures");
        assertThat(note.author()).contains("A. Name");
        assertThat(note.date()).contains(LocalDate.of(2026, 11, 21));
        assertThat(note.text()).isEqualTo("Another account gives *164*.");
    }

    @Test
    void readsOneAnnotationAListAndACollection() {
        String one = PAGE.substring(PAGE.indexOf("[") + 1, PAGE.lastIndexOf("]"));

        assertThat(only(one)).isEqualTo(only(PAGE));
        assertThat(only("[" + one + "]")).isEqualTo(only(PAGE));
        assertThat(only("{\"type\": \"AnnotationCollection\", \"first\": " + PAGE + "}"))
                .isEqualTo(only(PAGE));
    }

    @Test
    void takesWhatTheStandardAllowsInShorterForms() {
        ForeignNote note = only("""
                {"type": "Annotation", "bodyValue": "Short.", "creator": "http://example.org/me",
                 "motivation": ["oa:assessing"],
                 "target": [{"source": {"id": "a.txt"},
                   "selector": {"type": "FragmentSelector", "value": "p1",
                     "refinedBy": {"type": "TextQuoteSelector", "exact": "some words here"}}}]}
                """);

        assertThat(note.text()).isEqualTo("Short.");
        assertThat(note.author()).contains("http://example.org/me");
        assertThat(note.motivation()).isEqualTo(Motivation.ASSESSING);
        assertThat(note.sources()).containsExactly("a.txt");
        assertThat(note.passage()).isEqualTo(TextQuoteSelector.of("some words here"));
        assertThat(note.id().value()).startsWith("note-");
    }

    @Test
    void readsWhatHypothesisAnswersAndPutsRepliesBelowTheirNote() {
        ForeignNote note = only("""
                {"total": 2, "rows": [
                  {"id": "Zz1_reply", "uri": "https://example.org/a", "text": "I doubt it.", "references": ["AbC-9"],
                   "user": "acct:other@hypothes.is", "created": "2020-02-03T00:00:00+00:00", "target": []},
                  {"id": "AbC-9", "uri": "https://example.org/a", "text": "A *note*.", "tags": ["one", "two words"],
                   "user": "acct:someone@hypothes.is", "user_info": {"display_name": null},
                   "created": "2020-01-02T10:00:00.1+00:00",
                   "document": {"link": [{"href": "https://example.org/canonical"}]},
                   "target": [{"source": "https://example.org/a", "selector": [
                     {"type": "RangeSelector"}, {"type": "TextQuoteSelector", "exact": "the words noted"}]}]}]}
                """);

        assertThat(note.id()).isEqualTo(new Slug("abc-9"));
        assertThat(note.sources()).containsExactly("https://example.org/a", "https://example.org/canonical");
        assertThat(note.author()).contains("someone");
        assertThat(note.date()).contains(LocalDate.of(2020, 1, 2));
        assertThat(note.tags()).containsExactly("one", "two words");
        assertThat(note.text()).isEqualTo("A *note*.\n\n*other, 2020-02-03:* I doubt it.");
    }

    @Test
    void aHighlightWithoutWordsOfItsOwnIsOne() {
        ForeignNote note = only("""
                {"rows": [{"id": "h", "uri": "u", "text": "",
                  "target": [{"selector": [{"type": "TextQuoteSelector", "exact": "the words marked"}]}]}]}
                """);

        assertThat(note.motivation()).isEqualTo(Motivation.HIGHLIGHTING);
        assertThat(note.text()).isEmpty();
    }

    @Test
    void tellsWhatCannotBeANote() {
        AnnotationReader.Annotations read = AnnotationReader.read("""
                {"rows": [
                  {"id": "page-note", "uri": "u", "text": "On the whole page.", "target": [{"source": "u"}]},
                  {"id": "r", "uri": "u", "text": "Yes.", "references": ["nobody"], "target": []}]}
                """, "notes.json");

        assertThat(read.notes()).isEmpty();
        assertThat(read.diagnostics())
                .extracting(Diagnostic::code)
                .containsExactly("import-without-words", "import-reply-lost");
        assertThat(codes("{\"total\": 0, \"rows\": []}")).containsExactly("import-empty");
        assertThat(codes("{\n\"rows\": [")).containsExactly("import-no-json");
    }

    @Test
    void anIdThatStandsTwiceIsToldUnlessBothSayTheSame() {
        String first = PAGE.substring(PAGE.indexOf("[") + 1, PAGE.lastIndexOf("]"));
        String second = first.replace("*164*", "*165*");

        AnnotationReader.Annotations read = AnnotationReader.read("[" + first + "," + second + "]", "notes.json");
        assertThat(read.notes()).extracting(ForeignNote::text).containsExactly("Another account gives *164*.");
        assertThat(read.diagnostics()).extracting(Diagnostic::code).containsExactly("import-id-twice");
        assertThat(only("[" + first + "," + first + "]")).isEqualTo(only(PAGE));
    }

    @Test
    void charactersThatNoFileCanHoldAreReplacedAndTold() {
        AnnotationReader.Annotations read = AnnotationReader.read(
                PAGE.replace("*164*", "\\u0000a\\ud800b\\udc00\\u0007\\n\\ud83d\\ude00"), "notes.json");

        assertThat(read.notes())
                .extracting(ForeignNote::text)
                .containsExactly("Another account gives \uFFFDa\uFFFDb\uFFFD\uFFFD\n\uD83D\uDE00.");
        assertThat(read.diagnostics()).singleElement().satisfies(told -> {
            assertThat(told.code()).isEqualTo("import-bad-characters");
            assertThat(told.message()).endsWith(": 4");
        });
    }

    private static List<String> codes(String json) {
        return AnnotationReader.read(json, "notes.json").diagnostics().stream()
                .map(Diagnostic::code)
                .toList();
    }

    private static ForeignNote only(String json) {
        AnnotationReader.Annotations read = AnnotationReader.read(json, "notes.json");
        assertThat(read.diagnostics()).isEmpty();
        assertThat(read.notes()).hasSize(1);
        return read.notes().get(0);
    }
}
