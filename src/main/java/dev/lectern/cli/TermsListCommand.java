package dev.lectern.cli;

import dev.lectern.build.GlossaryAdvisor;
import dev.lectern.build.InspectionFormat;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code lectern terms list}: each term and how it is used. */
@Command(
        name = "list",
        description = "Lists the terms: mentions, articles, kind, those in no article and those that share a name.",
        footer = {"", "Example: lectern terms list --format json"})
final class TermsListCommand extends ArchiveCommand {

    @Option(names = "--format", paramLabel = "FORMAT", description = "text or json. Default: text.")
    private InspectionFormat format = InspectionFormat.TEXT;

    @Override
    public Integer call() {
        GlossaryAdvisor.Advice advice = new GlossaryAdvisor().list(archive().archive(), format);
        console().report(advice.diagnostics());
        console().say(advice.text());
        return ExitStatus.DONE;
    }
}
