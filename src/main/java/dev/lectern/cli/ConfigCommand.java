package dev.lectern.cli;

import dev.lectern.build.ConfigReport;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code lectern config}: shows the configuration that is in force, and where each value was said. */
@Command(
        name = "config",
        description = "Shows the configuration that is in force: every key, its value, and where that was said.",
        footer = {
            "",
            "Example: lectern config --source my-archive --set pages.indexing=true",
            "         lectern config --schema > site-config.schema.json"
        })
final class ConfigCommand extends ArchiveCommand {

    /** In what form. */
    enum Form {
        yaml,
        json
    }

    @Option(names = "--format", paramLabel = "FORMAT", description = "${COMPLETION-CANDIDATES}. Default: yaml.")
    private Form form = Form.yaml;

    @Option(names = "--schema", description = "Show the JSON Schema of site-config.yaml, by which editors complete it.")
    private boolean schema;

    @Override
    public Integer call() {
        ConfigReport report = new ConfigReport();
        if (schema) {
            console().say(report.schema());
            return ExitStatus.DONE;
        }
        String text = switch (form) {
            case yaml -> report.yaml(archive().archive(), archive().config(), overrides());
            case json -> report.json(archive().archive(), archive().config(), overrides());
        };
        console().say(text);
        return ExitStatus.DONE;
    }
}
