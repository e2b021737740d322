package dev.lectern.stage.edit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lectern.model.annotation.EditorNote;
import dev.lectern.model.annotation.Motivation;
import dev.lectern.model.annotation.TextQuoteSelector;
import dev.lectern.model.diagnostic.Location;
import dev.lectern.model.source.Document;
import dev.lectern.model.source.MediaType;
import dev.lectern.model.source.Setting;
import dev.lectern.model.source.SourceFile;
import dev.lectern.model.text.Slug;
import dev.lectern.stage.extract.NoteExtractor;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

/** What is appended to a file of notes is read back as one note, whatever it says. */
class NoteFilePropertiesTest {

    private static final int SEEDS = 2_000;
    private static final List<String> LINES = List.of(
            "```",
            "~~~",
            "````",
            "~~~~ text",
            "``` a`b",
            "> quoted",
            ">> quoted",
            ">",
            "",
            "text",
            "    > code",
            "{#x}",
            "- ```",
            "  > two",
            "```js",
            "  ~~~  ",
            "> >no");
    private static final List<String> WORDS =
            List.of(">", ">5", ">>", "percent", "of", "a", "```", "{#x}", "der", "größere", "Teil", "بحث", "長い言葉の引用文");

    @Test
    void whatIsSaidComesBackAndQuotationsInItHaveTwoBrackets() {
        for (long seed = 0; seed < SEEDS; seed++) {
            SplittableRandom random = new SplittableRandom(seed);
            Body body = body(random);
            String file = NoteFile.append(NoteFile.append("", note("one", body.given())), note("two", "After."));

            List<EditorNote> notes = notes(file);
            assertThat(notes).as("seed %s:%n%s", seed, file).hasSize(2);
            assertThat(notes.get(0).markdown()).as("seed %s", seed).isEqualTo(body.expected());
            assertThat(notes.get(1).markdown()).as("seed %s", seed).isEqualTo("After.");
        }
    }

    @Test
    void noBodyTakesTheNextNoteWithIt() {
        for (long seed = 0; seed < SEEDS; seed++) {
            SplittableRandom random = new SplittableRandom(seed);
            String body = String.join("\n", drawn(random, LINES));
            String file = NoteFile.append(NoteFile.append("", note("one", body)), note("two", "After."));

            List<EditorNote> notes = notes(file);
            assertThat(notes).as("seed %s:%n%s", seed, file).hasSize(2);
            String once = notes.get(0).markdown();
            assertThat(notes(NoteFile.append("", note("one", once))).get(0).markdown())
                    .as("seed %s", seed)
                    .isEqualTo(once);
        }
    }

    @Test
    void aFileThatEndsInProgramTextTakesNoNoteWithIt() {
        String file = NoteFile.append("> some words quoted\n\n~~~~ text\n> code", note("two", "After."));

        assertThat(file).startsWith("> some words quoted\n\n~~~~ text\n> code\n~~~~\n\n> words");
        assertThat(notes(file))
                .extracting(note -> note.markdown().lines().count())
                .containsExactly(3L, 1L);
    }

    @Test
    void theWordsOfAQuotationComeBackWhateverTheyBeginWith() {
        for (long seed = 0; seed < SEEDS; seed++) {
            SplittableRandom random = new SplittableRandom(seed);
            List<String> drawn = new ArrayList<>(List.of("three", "words", "here"));
            for (int at = random.nextInt(60); at > 0; at--) {
                drawn.add(random.nextInt(drawn.size()), WORDS.get(random.nextInt(WORDS.size())));
            }
            String words = String.join(" ", drawn);
            String file = NoteFile.append("", note(new TextQuoteSelector(words, "a", "b"), "one", "Text."));
            assertThat(notes(file))
                    .as("seed %s:%n%s", seed, file)
                    .extracting(note -> note.passage().exact())
                    .containsExactly(words);

            String renewed =
                    NoteFile.requoted("  >old words\n> on two lines\n{#one}\nText.\n", 1, TextQuoteSelector.of(words));
            assertThat(notes(renewed))
                    .as("seed %s:%n%s", seed, renewed)
                    .extracting(note -> note.passage().exact())
                    .containsExactly(words);
        }
    }

    /** A text, and how it should be read back. */
    private record Body(String given, String expected) {}

    private static Body body(SplittableRandom random) {
        List<String> given = new ArrayList<>(List.of("First."));
        List<String> expected = new ArrayList<>(List.of("First."));
        for (int at = random.nextInt(6); at > 0; at--) {
            switch (random.nextInt(3)) {
                case 0 -> {
                    given.add("> quoted");
                    expected.add(">> quoted");
                }
                case 1 -> {
                    List<String> code = code(random);
                    given.addAll(code);
                    expected.addAll(code);
                }
                default -> {
                    given.addAll(List.of("", "Text."));
                    expected.addAll(List.of("", "Text."));
                }
            }
        }
        if (random.nextBoolean()) {
            List<String> code = code(random);
            given.addAll(code.subList(0, code.size() - 1));
            expected.addAll(code);
        }
        return new Body(String.join("\n", given), String.join("\n", expected));
    }

    /** Program text, in which stand quotations, shorter fences of its sign and fences of the other. */
    private static List<String> code(SplittableRandom random) {
        String sign = random.nextBoolean() ? "`" : "~";
        String fence = sign.repeat(random.nextInt(4, 7));
        List<String> lines = new ArrayList<>(List.of(fence + (random.nextBoolean() ? " text" : "")));
        for (int at = random.nextInt(4); at > 0; at--) {
            lines.add(List.of("> x", sign.repeat(3), sign.equals("~") ? "``````" : "~~~~~~", fence + " no end", "")
                    .get(random.nextInt(5)));
        }
        lines.add("code");
        lines.add(fence);
        return lines;
    }

    private static List<String> drawn(SplittableRandom random, List<String> from) {
        List<String> drawn = new ArrayList<>(List.of("Text."));
        for (int at = random.nextInt(12); at > 0; at--) {
            drawn.add(from.get(random.nextInt(from.size())));
        }
        return drawn;
    }

    private static NewNote note(String id, String markdown) {
        return note(TextQuoteSelector.of("words that are long enough"), id, markdown);
    }

    private static NewNote note(TextQuoteSelector passage, String id, String markdown) {
        return new NewNote(
                new Slug(id), passage, Motivation.COMMENTING, List.of(), Optional.empty(), Optional.empty(), markdown);
    }

    private static List<EditorNote> notes(String text) {
        String path = "seeds/notes/one.txt.md";
        SourceFile file = new SourceFile(path, MediaType.MARKDOWN, text, "UTF-8", "");
        Document document = new Document(file, Setting.Mapping.empty(Location.of(path)), text, 1);
        return new NoteExtractor()
                .extract(List.of(document), List.of("one.txt"))
                .notes();
    }
}
