package dev.lectern.build;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lectern.model.diagnostic.Diagnostic;
import dev.lectern.stage.external.KeptAnswers;
import dev.lectern.stage.external.LinkProber;
import dev.lectern.stage.external.SmallWeb;
import dev.lectern.testing.SmallArchive;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Every page of the web that an archive links to is asked for, and what is gone is told where it is written. */
class ExternalLinksTest {

    private static final Instant NOW = Instant.parse("2026-03-04T12:00:00Z");

    private final SmallWeb web = new SmallWeb();

    @TempDir
    Path folder;

    @AfterEach
    void close() {
        web.close();
    }

    private SmallArchive archive() {
        return SmallArchive.in(folder)
                .with(
                        "site-config.yaml",
                        "title: Papers\nintroduction: |\n  Kept\n  for [a friend](" + web.at("/friend") + ").\n")
                .with("seeds/bridge.txt.meta.yaml", "url: " + web.at("/bridge") + "\n")
                .with(
                        "seeds/note.md",
                        "---\ntitle: A note\n---\nThe old bridge is [shut](" + web.at("/shut") + ") for good, as\n"
                                + "[everybody](" + web.at("/here")
                                + ") on both banks has known since the spring of that year.\n")
                .with(
                        "seeds/glossary/ferry-company.md",
                        "---\nterm: Lind Ferry Company\n---\nRuns boats.\n\nSee [its page](" + web.at("/company")
                                + ").\n")
                .with(
                        "seeds/notes/ferry.txt.md",
                        "> Saturday with forty passengers\n\nSo [they](" + web.at("/they") + ") say.\n");
    }

    private List<Diagnostic> told(ExternalLinks links) {
        return new SiteBuilder()
                .check(request(), Optional.of(links)).diagnostics().stream()
                        .filter(found -> found.code().startsWith("external-link"))
                        .toList();
    }

    private BuildRequest request() {
        return new BuildRequest(folder, Optional.empty(), folder.resolve("site"), List.of(), true);
    }

    private ExternalLinks links(String kept, Instant now) {
        return new ExternalLinks(new KeptAnswers(kept, now), new LinkProber(rest -> {}, "lectern/test", page -> false));
    }

    @Test
    void whatIsGoneIsToldAtItsLine() {
        archive();
        web.with("/here", 200).with("/company", 403);
        ExternalLinks links = links("", NOW);
        assertThat(told(links))
                .extracting(found -> found.location() + " " + found.severity() + " " + found.code())
                .containsExactly(
                        "seeds/bridge.txt.meta.yaml WARNING external-link-dead",
                        "seeds/glossary/ferry-company.md:6:16 NOTE external-link-unchecked",
                        "seeds/note.md:4:20 WARNING external-link-dead",
                        "seeds/notes/ferry.txt.md:3:11 WARNING external-link-dead",
                        "site-config.yaml:4 WARNING external-link-dead");
        assertThat(links.asked()).isEqualTo(6);
        assertThat(links.known()).isZero();
    }

    @Test
    void whatAnsweredWithinADayIsNotAskedAgain() {
        archive();
        ExternalLinks first = links("", NOW);
        List<Diagnostic> told = told(first);
        int questions = web.asked().size();
        ExternalLinks second = links(first.kept(), NOW.plus(Duration.ofHours(3)));
        assertThat(told(second)).isEqualTo(told);
        assertThat(told).extracting(Diagnostic::code).contains("external-link-dead");
        assertThat(second.asked()).isZero();
        assertThat(second.known()).isEqualTo(6);
        assertThat(web.asked()).hasSize(questions);
    }

    @Test
    void progressIsToldWhileTheWebIsAsked() {
        archive();
        List<String> told = Collections.synchronizedList(new ArrayList<>());
        Progress progress = (stage, done, total) -> told.add(stage + " " + done + "/" + total);
        BuildRequest watched =
                new BuildRequest(folder, Optional.empty(), folder.resolve("site"), List.of(), true, progress);
        new SiteBuilder().check(watched, Optional.of(links("", NOW)));
        assertThat(told)
                .filteredOn(line -> line.startsWith("asking the web"))
                .contains("asking the web 0/6", "asking the web 6/6");
    }

    @Test
    void checkAsksForNothingUnlessItIsWanted() {
        archive();
        new SiteBuilder().check(request());
        assertThat(web.asked()).isEmpty();
    }
}
