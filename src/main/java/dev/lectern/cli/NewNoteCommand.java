package dev.lectern.cli;

import dev.lectern.build.NoteStarter;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code lectern new note}: starts a note on words of an article. */
@Command(
        name = "note",
        description = "Starts a note on words of an article, in seeds/notes/<seed>.md.",
        footer = {
            "",
            "Example: lectern new note 002 \"at least 227 people killed\" --tag figures",
        })
final class NewNoteCommand extends ArchiveCommand {

    @Parameters(
            index = "0",
            paramLabel = "SEED",
            description = "The seed: its path from the archive, its file name, or the beginning of that.")
    @SuppressWarnings("NullAway.Init")
    private Path seed;

    @Parameters(index = "1", paramLabel = "WORDS", description = "The words the note is on, as they stand there.")
    @SuppressWarnings("NullAway.Init")
    private String words;

    @Option(names = "--nth", paramLabel = "NUMBER", description = "Which of several passages with these words, from 1.")
    private @Nullable Integer nth;

    @Option(names = "--id", paramLabel = "ID", description = "What the note is called. Default: made of its words.")
    private @Nullable String id;

    @Option(names = "--tag", paramLabel = "TAG", description = "What it is about; may be given again.")
    private List<String> tags = List.of();

    @Option(names = "--by", paramLabel = "NAME", description = "Who writes it.")
    private @Nullable String author;

    @Option(names = "--text", paramLabel = "MARKDOWN", description = "What it says. Default: nothing yet.")
    private String text = "";

    @Override
    public Integer call() {
        NoteStarter.Started started = new NoteStarter()
                .start(
                        archive().archive(),
                        new NoteStarter.Request(
                                seed,
                                words,
                                nth == null ? OptionalInt.empty() : OptionalInt.of(nth),
                                Optional.ofNullable(id),
                                tags,
                                Optional.ofNullable(author),
                                LocalDate.now(),
                                text));
        if (!output().quiet) {
            console()
                    .say(started.location() + ": note \"" + started.id() + "\" on \"" + started.words() + "\""
                            + (text.isBlank() ? "; write it there" : ""));
        }
        return ExitStatus.DONE;
    }
}
