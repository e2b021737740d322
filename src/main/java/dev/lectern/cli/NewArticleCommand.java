package dev.lectern.cli;

import dev.lectern.build.ArticleImporter;
import dev.lectern.build.ArticleStarter;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code lectern new article}: takes saved articles into the archive, or starts one that is to be written. */
@Command(
        name = "article",
        description = {
            "Takes articles that you saved into seeds/, as they are, and says what is recognised in each; or starts one"
                    + " that you write, in seeds/<title>.md.",
            "Nothing is ever overwritten."
        },
        footer = {
            "",
            "Example: lectern new article --from ~/Downloads/saved.html copied.txt",
            "         lectern new article \"The bridge at Harrow\" --by \"Ada Quill\"",
        })
final class NewArticleCommand extends ArchiveCommand {

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec command;

    @ArgGroup(multiplicity = "1")
    @SuppressWarnings("NullAway.Init")
    private Origin origin;

    /** Where the article comes from. */
    static final class Origin {

        @Parameters(paramLabel = "TITLE", description = "What the article is called that you write.")
        private @Nullable String title;

        @Option(
                names = "--from",
                paramLabel = "FILE",
                arity = "1..*",
                description = "Files to copy: saved pages (.html), text (.txt) or Markdown (.md).")
        private @Nullable List<Path> files;
    }

    @Option(names = "--by", paramLabel = "NAME", description = "Who wrote it; may be given again.")
    private List<String> authors = List.of();

    @Option(names = "--published", paramLabel = "DAY", description = "When, as year-month-day.")
    private @Nullable LocalDate published;

    @Option(names = "--publisher", paramLabel = "NAME", description = "Who published it.")
    private @Nullable String publisher;

    @Option(names = "--url", paramLabel = "URL", description = "Where it was published.")
    private @Nullable String url;

    @Option(names = "--lang", paramLabel = "TAG", description = "Its language, as in en or pt-BR.")
    private @Nullable String language;

    @Option(names = "--text", paramLabel = "MARKDOWN", description = "What it says. Default: nothing yet.")
    private String text = "";

    @Override
    public Integer call() {
        return origin.files != null ? take(origin.files) : start(String.valueOf(origin.title));
    }

    private int take(List<Path> given) {
        boolean isWritten = !authors.isEmpty() || !text.isEmpty();
        boolean isDescribed = Stream.of(published, publisher, url, language).anyMatch(Objects::nonNull);
        if (isWritten || isDescribed) {
            throw new ParameterException(
                    command.commandLine(),
                    "files that are copied stay as they are: what you know better goes into seeds/<file>.meta.yaml");
        }
        Map<Path, Path> files = new LinkedHashMap<>();
        given.forEach(file -> files.put(file, file.toAbsolutePath().normalize()));
        ArticleImporter.Taken taken = new ArticleImporter().take(archive().archive(), files);
        Console console = console();
        if (!output().quiet) {
            taken.lines().forEach(console::say);
        }
        console.report(taken.diagnostics());
        return ExitStatus.DONE;
    }

    private int start(String title) {
        ArticleStarter.Started started = new ArticleStarter()
                .start(
                        archive().archive(),
                        new ArticleStarter.Request(
                                title,
                                authors,
                                Optional.ofNullable(published),
                                Optional.ofNullable(publisher),
                                Optional.ofNullable(url),
                                Optional.ofNullable(language),
                                text));
        if (!output().quiet) {
            console()
                    .say(started.location() + ": article \"" + title + "\""
                            + (text.isBlank() ? "; write it there" : ""));
        }
        return ExitStatus.DONE;
    }
}
