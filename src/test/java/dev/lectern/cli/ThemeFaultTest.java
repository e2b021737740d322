package dev.lectern.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lectern.testing.SmallArchive;
import dev.lectern.testing.Tree;
import java.nio.file.Path;
import java.util.SortedMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A theme that makes bad pages costs nothing that was published. */
class ThemeFaultTest {

    @TempDir
    Path folder;

    private SmallArchive archive;
    private SortedMap<String, String> published = Tree.hashes(Path.of("no such folder"));

    @BeforeEach
    void publishASoundSite() {
        archive = SmallArchive.in(folder);
        Run.on(archive, "build");
        published = Tree.hashes(archive.site());
        assertThat(published).containsKey("404.html");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<a href='nowhere.html'>there</a>          | link-dead",
                "<p onclick='go()'>Here</p>                | handler-inline",
                "<img alt='' src='https://example.org/a.png'> | resource-remote",
                "<a href='javascript:go()'>go</a>          | url-script",
                "{{ page.titel }}                          | template-fault",
                "{% if %}                                  | template-fault",
                "{% include '../../secret.txt' %}          | template-fault"
            })
    void faultyPageLeavesTheOldSiteAsItWas(String markup, String code) {
        archive.with("templates/404.peb", markup);
        Run run = Run.on(archive, "build");
        assertThat(run.status()).isEqualTo(1);
        assertThat(run.err()).contains("404", "[" + code + "]").doesNotContain("Exception");
        assertThat(Tree.differences(Tree.hashes(archive.site()), published)).isEmpty();
    }

    @Test
    void closingLineSaysHowManyFaultsThereAreAndThatNothingWasPublished() {
        archive.with("templates/404.peb", "<img alt='' src='https://example.org/a.png'>");
        assertThat(Run.on(archive, "build").out()).contains(" in the pages · ", "nothing published");
    }

    @Test
    void archivesOwnTemplateTakesThePlaceOfTheBuiltInOne() {
        archive.with("templates/assets/page.css", "main { color: green }\n");
        Run run = Run.on(archive, "build");
        assertThat(run.status()).isZero();
        assertThat(run.err()).isEmpty();
        assertThat(Tree.differences(Tree.hashes(archive.site()), published))
                .containsExactly(".lectern-manifest", "assets/page.css");
    }
}
