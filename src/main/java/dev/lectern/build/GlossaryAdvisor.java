package dev.lectern.build;

import dev.lectern.model.archive.ArchivedArticle;
import dev.lectern.model.config.Introduction;
import dev.lectern.model.diagnostic.Diagnostic;
import dev.lectern.stage.index.TermSuggester;
import dev.lectern.stage.render.data.SuggestionsReport;
import dev.lectern.stage.render.data.TermsReport;
import dev.lectern.stage.write.NewFileWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Tells how the glossary of an archive is used, and what it could have besides. */
public final class GlossaryAdvisor {

    /**
     * What is to be told.
     *
     * @param written the files that were written, from the archive folder
     * @param kept files that were there already and stayed as they are
     * @param diagnostics what is to be said of the glossary besides
     */
    public record Advice(String text, List<String> written, List<String> kept, List<Diagnostic> diagnostics) {}

    /**
     * Lists the terms with their use.
     *
     * @throws dev.lectern.model.diagnostic.LecternException if the glossary has an error
     */
    public Advice list(Path archive, InspectionFormat format) {
        Reading reading = read(archive);
        TermsReport report = new TermsReport(reading.archive());
        String text = switch (format) {
            case TEXT -> report.text();
            case JSON -> report.json();
        };
        return new Advice(text, List.of(), List.of(), aboutGlossary(reading));
    }

    /**
     * Suggests terms.
     *
     * @param fewest in how many articles a name must stand at least
     * @param write whether to write a file for each that has none
     * @throws dev.lectern.model.diagnostic.LecternException if the glossary has an error or a file cannot be written
     */
    public Advice suggest(Path archive, int fewest, InspectionFormat format, boolean write) {
        Reading reading = read(archive);
        TermSuggester suggester = new TermSuggester(
                reading.archive().articles().stream()
                        .map(ArchivedArticle::annotated)
                        .toList(),
                reading.glossary());
        SuggestionsReport report = new SuggestionsReport(suggester.suggest(fewest), reading.archive());
        List<String> written = new ArrayList<>();
        List<String> kept = new ArrayList<>();
        if (write) {
            NewFileWriter writer = new NewFileWriter();
            report.drafts()
                    .forEach(draft ->
                            (writer.write(archive, draft.path(), draft.text()) ? written : kept).add(draft.path()));
        }
        String text = switch (format) {
            case TEXT -> report.text();
            case JSON -> report.json();
        };
        return new Advice(text, List.copyOf(written), List.copyOf(kept), List.of());
    }

    private static Reading read(Path archive) {
        return Reading.of(archive, Introduction.NONE);
    }

    private static List<Diagnostic> aboutGlossary(Reading reading) {
        return reading.diagnostics().stream()
                .filter(found -> found.code().startsWith("glossary-"))
                .sorted()
                .distinct()
                .toList();
    }
}
