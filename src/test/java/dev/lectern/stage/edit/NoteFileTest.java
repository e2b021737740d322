package dev.lectern.stage.edit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.lectern.model.annotation.Motivation;
import dev.lectern.model.annotation.TextQuoteSelector;
import dev.lectern.model.text.Slug;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class NoteFileTest {

    private static final String FILE = """
            > the first words quoted
            {#one}
            One.

            > the second words that are quoted
            > on two lines
            {#two prefix="it says" tags=x}

            Two, with > a bracket.
            """;

    @Test
    void aNewNoteStandsAtTheEndOfTheFile() {
        assertThat(NoteFile.append("", note("Text.\n\n> quoted\n\n```\n> code\n```")))
                .isEqualTo("""
                > some words
                {#new motivation=questioning tags="a, b c" by="A. \\"Q\\" Name" date=2026-11-21 suffix=after}

                Text.

                >> quoted

                ```
                > code
                ```
                """);
        assertThat(NoteFile.append(FILE, note(""))).startsWith(FILE + "\n> some words\n");
        assertThat(NoteFile.append("> a b c\r\nD", note(""))).startsWith("> a b c\r\nD\r\n\r\n> some words\r\n{#new");
    }

    @Test
    void aQuotationIsRenewedAndNothingElse() {
        String renewed = NoteFile.requoted(FILE, 5, new TextQuoteSelector("other words now", "she says", "and on"));

        assertThat(renewed)
                .isEqualTo(FILE.replace("> the second words that are quoted\n> on two lines\n", "> other words now\n")
                        .replace("prefix=\"it says\"", "prefix=\"she says\""));
    }

    @Test
    void lineEndsByteOrderMarkAndBracketStayTheFiles() {
        assertThat(NoteFile.requoted("\uFEFF >old words\r\nNote\rmore\n", 1, TextQuoteSelector.of("new words")))
                .isEqualTo("\uFEFF >new words\r\nNote\rmore\n");
        assertThat(NoteFile.requoted("Note\n> old", 2, TextQuoteSelector.of("new")))
                .isEqualTo("Note\n> new");
    }

    @Test
    void wordsThatAreTheSameStayOnTheirLines() {
        String same = "the second words that are quoted on two lines";

        assertThat(NoteFile.requoted(FILE, 5, new TextQuoteSelector(same, "it says", "")))
                .isEqualTo(FILE);
    }

    @Test
    void aLongQuotationIsAsWideAsTheOldOne() {
        String words = "the second words that were quoted on two lines and a third";

        assertThat(NoteFile.requoted(FILE, 5, TextQuoteSelector.of(words))
                        .lines()
                        .skip(4))
                .startsWith("> the second words that were", "> quoted on two lines and a third");
    }

    @Test
    void aLineWithoutAQuotationIsRefused() {
        assertThatThrownBy(() -> NoteFile.requoted(FILE, 3, TextQuoteSelector.of("x")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("line 3");
    }

    private static NewNote note(String markdown) {
        return new NewNote(
                new Slug("new"),
                new TextQuoteSelector("some words", "", "after"),
                Motivation.QUESTIONING,
                List.of("a", "b c"),
                Optional.of("A. \"Q\" Name"),
                Optional.of(LocalDate.of(2026, 11, 21)),
                markdown);
    }
}
