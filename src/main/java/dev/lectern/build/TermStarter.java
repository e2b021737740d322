package dev.lectern.build;

import dev.lectern.model.diagnostic.Diagnostic;
import dev.lectern.model.diagnostic.LecternException;
import dev.lectern.model.diagnostic.Location;
import dev.lectern.model.diagnostic.Severity;
import dev.lectern.model.source.Document;
import dev.lectern.model.source.Lines;
import dev.lectern.model.source.Seeds;
import dev.lectern.model.text.Slug;
import dev.lectern.stage.edit.FrontMatterText;
import dev.lectern.stage.extract.GlossaryExtractor;
import dev.lectern.stage.read.DraftDocument;
import dev.lectern.stage.read.SeedReader;
import dev.lectern.stage.write.NewFileWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Starts a term of the glossary. */
public final class TermStarter {

    /**
     * What is to be written.
     *
     * @param name what it is called
     * @param aliases its other names
     * @param kind one of the kinds of terms, by its name in glossary files
     * @param markdown its definition; may be empty
     */
    public record Request(String name, List<String> aliases, Optional<String> kind, String markdown) {}

    /** The file, and the line on which the definition goes on. */
    public record Started(Location location) {}

    /**
     * Writes {@code seeds/glossary/<name>.md}.
     *
     * @throws LecternException if something has that name already, or a build would refuse the term, in the build's words
     */
    public Started start(Path archive, Request term) {
        Seeds seeds = new SeedReader().read(archive);
        String file = "seeds/glossary/" + ArticleStarter.named(Slug.from(term.name())) + ".md";
        String text = text(term);
        NewFileWriter writer = new NewFileWriter();
        if (!writer.taken(archive, List.of(file)).isEmpty()) {
            throw taken(file);
        }
        refuse(seeds.glossary(), DraftDocument.of(file, text));
        if (!writer.write(archive, file, text)) {
            throw taken(file);
        }
        return new Started(Location.of(file, Lines.of(text).size()));
    }

    private static String text(Request term) {
        return new FrontMatterText()
                .text("term", term.name())
                .list("aliases", term.aliases(), "[LFC]")
                .plain("kind", term.kind(), "person, organization, place, event, concept or work")
                .above(term.markdown());
    }

    /** Refuses a term that brings an error into the glossary; errors that are there already are not its fault. */
    private static void refuse(List<Document> glossary, Document term) {
        GlossaryExtractor extractor = new GlossaryExtractor();
        List<Diagnostic> before = extractor.extract(glossary).diagnostics();
        List<Document> all = new ArrayList<>(glossary);
        all.add(term);
        List<Diagnostic> brought = extractor.extract(all).diagnostics().stream()
                .filter(found -> found.severity() == Severity.ERROR)
                .filter(found -> !before.contains(found))
                .toList();
        if (!brought.isEmpty()) {
            throw new LecternException(LecternException.Kind.USAGE, brought);
        }
    }

    private static LecternException taken(String file) {
        return LecternException.usage(Diagnostic.error(
                "new-term-taken",
                Location.of(file),
                "the term is there already",
                "add names to its aliases, or give this one another name"));
    }
}
