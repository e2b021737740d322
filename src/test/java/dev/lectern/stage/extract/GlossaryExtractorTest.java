package dev.lectern.stage.extract;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lectern.model.diagnostic.Diagnostic;
import dev.lectern.model.glossary.Alias;
import dev.lectern.model.glossary.Glossary;
import dev.lectern.model.glossary.Term;
import dev.lectern.model.glossary.TermKind;
import dev.lectern.model.text.Sentences;
import dev.lectern.model.text.Slug;
import dev.lectern.stage.read.SeedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GlossaryExtractorTest {

    private static final int LONGEST_CARD = 200;

    @TempDir
    Path archive;

    @Test
    void everyKeyIsUnderstood() throws IOException {
        write("astana", """
                ---
                term: Astana
                aliases:
                  - Akmola
                  - {text: Nur-Sultan, since: 2019, until: 2022}
                  - {text: NS, case: exact}
                  - {text: the capital, case: any}
                kind: place
                wikidata: Q1520
                not: [Astana Motors]
                only-with: Kazakhstan
                default: true
                link: always
                ---

                Capital of *Kazakhstan*.

                More about it.
                """);

        Term term = extract().glossary().term(new Slug("astana")).orElseThrow();

        assertThat(term.headword()).isEqualTo("Astana");
        assertThat(term.aliases())
                .containsExactly(
                        Alias.of("Akmola"),
                        new Alias("Nur-Sultan", Alias.Letters.BY_SHAPE, Optional.of(2019), Optional.of(2022)),
                        new Alias("NS", Alias.Letters.EXACT, Optional.empty(), Optional.empty()),
                        new Alias("the capital", Alias.Letters.ANY, Optional.empty(), Optional.empty()));
        assertThat(term.kind()).isEqualTo(TermKind.PLACE);
        assertThat(term.wikidata()).contains("Q1520");
        assertThat(term.exclusions()).containsExactly("Astana Motors");
        assertThat(term.companions()).containsExactly("Kazakhstan");
        assertThat(term.preferred()).isTrue();
        assertThat(term.linking()).isEqualTo(Term.Linking.ALWAYS);
        assertThat(term.definition())
                .extracting(block -> block.id() + " " + block.text().text())
                .containsExactly("d-1 Capital of Kazakhstan.", "d-2 More about it.");
        assertThat(term.location()).hasToString("seeds/glossary/astana.md:2:7");
    }

    @Test
    void everythingButTheTermMayBeLeftOut() throws IOException {
        write("sco", "---\nterm: SCO\n---\nA body.");

        assertThat(extract().diagnostics()).isEmpty();
        assertThat(extract().glossary().terms()).singleElement().satisfies(term -> {
            assertThat(term.kind()).isEqualTo(TermKind.CONCEPT);
            assertThat(term.linking()).isEqualTo(Term.Linking.AUTO);
            assertThat(term.aliases()).isEmpty();
        });
    }

    @Test
    void allFaultsOfAFileAreToldInOneRun() throws IOException {
        write(
                "a",
                "---\nterm: A\nkind: persn\nwikidata: 232\ndefault: maybe\nlink: sometimes\nalias: B\n"
                        + "aliases: [[x], {text: C, since: 2022, until: 2019}, {text: D, case: upper}]\n---\nText.");

        assertThat(extract().diagnostics())
                .extracting(fault -> fault.location().line() + " " + fault.code())
                .containsExactly(
                        "3 setting-bad-value",
                        "4 setting-bad-value",
                        "5 setting-bad-value",
                        "6 setting-bad-value",
                        "7 setting-unknown",
                        "8 setting-wrong-type",
                        "8 setting-bad-value",
                        "8 setting-bad-value");
        assertThat(extract().diagnostics()).extracting(Diagnostic::hint).contains("did you mean \"person\"?");
    }

    @Test
    void nameSharedByThreeIsDecidedByOneDefault() throws IOException {
        write("a", "---\nterm: Anna Smith\naliases: [Smith]\n---\nText.");
        write("b", "---\nterm: Boris Smith\naliases: [Smith]\ndefault: true\n---\nText.");
        write("c", "---\nterm: Clara Smith\naliases: [Smith]\n---\nText.");
        assertThat(extract().diagnostics()).isEmpty();

        write("c", "---\nterm: Clara Smith\naliases: [Smith]\ndefault: true\n---\nText.");
        assertThat(extract().diagnostics()).extracting(Diagnostic::code).containsOnly("glossary-alias-shared");
    }

    @Test
    void headwordOfOneMayBeSharedAsAliasOfAnother() throws IOException {
        write("a", "---\nterm: Georgia\n---\nText.");
        write("b", "---\nterm: State of Georgia\naliases: [GEORGIA]\n---\nText.");

        assertThat(extract().diagnostics()).singleElement().satisfies(fault -> {
            assertThat(fault.code()).isEqualTo("glossary-alias-shared");
            assertThat(fault.location()).hasToString("seeds/glossary/b.md:3:11");
            assertThat(fault.message()).contains("\"GEORGIA\"", "\"a\"", "seeds/glossary/a.md");
        });
    }

    @Test
    void glossaryOfThisArchiveIsInOrder() {
        GlossaryExtraction made = new GlossaryExtractor()
                .extract(new SeedReader().read(Path.of("")).glossary());
        Glossary glossary = made.glossary();

        assertThat(made.diagnostics()).isEmpty();
        assertThat(glossary.terms()).hasSize(18);
        assertThat(glossary.terms()).allSatisfy(term -> {
            String card = term.definition().get(0).text().text();
            assertThat(card.length()).as(card).isLessThanOrEqualTo(LONGEST_CARD);
            assertThat(Sentences.in(card, "en")).as(card).hasSize(1);
            assertThat(card).endsWith(".");
            assertThat(term.definition()).hasSizeGreaterThan(1);
        });
    }

    private GlossaryExtraction extract() {
        List<dev.lectern.model.source.Document> documents =
                new SeedReader().read(archive).glossary();
        return new GlossaryExtractor().extract(documents);
    }

    private void write(String id, String text) throws IOException {
        Path file = archive.resolve("seeds/glossary/" + id + ".md");
        Files.createDirectories(archive.resolve("seeds/glossary"));
        Files.writeString(file, text);
    }
}
