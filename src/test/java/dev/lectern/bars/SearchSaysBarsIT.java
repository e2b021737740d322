package dev.lectern.bars;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lectern.testing.Jar;
import dev.lectern.testing.browser.InBrowser;
import dev.lectern.testing.browser.Tab;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the search says of its answers is what it shows, and an answer can be had wherever the reader wants it. */
@Bars
@InBrowser
class SearchSaysBarsIT {

    private static final String STATUS = "document.getElementById('search-status').textContent";
    private static final String TITLES =
            "[...document.querySelectorAll('.search-answers h3')].map(title => title.textContent)";
    private static final String PASSAGES =
            "[...document.querySelectorAll('.search-answers ul a')].map(link => link.textContent)";
    private static final String OPTION = "document.querySelector('#box-list [role=option]')";

    @TempDir
    static Path archive;

    private static URI site;

    @BeforeAll
    static void build() throws IOException {
        Files.writeString(archive.resolve("site-config.yaml"), "title: The harbour\n");
        write(
                "together",
                "Ships",
                "The grey heron stood on the pier.",
                "A heron flew over the boats.",
                "Many boats are grey.");
        write("apart", "Nets", "One heron was seen.", "The nets are grey.");
        write("other", "Ropes", "The grey heron came back, and the grey heron stayed.", "Ropes are made here.");
        write("phrase", "Herons of grey", "No bird of the harbour is as tall.");
        Jar.with().build(archive);
        site = archive.resolve("target/site").toUri();
    }

    @Test
    void passagesThatAreCountedAreThoseThatAreShown(Tab tab) {
        SeedsSite.ask(tab, site, "grey heron author:Quill");
        assertThat(text(tab, STATUS)).isEqualTo("4 articles; 2 passages have all of it.");
        SeedsSite.ask(tab, site, "grey heron pier");
        assertThat(text(tab, STATUS)).isEqualTo("1 passage in 1 article.");
        assertThat(strings(tab, PASSAGES)).containsExactly("The grey heron stood on the pier.");
    }

    @Test
    void articleThatHasTheWordInItsTitleAloneIsCountedByIt(Tab tab) {
        SeedsSite.ask(tab, site, "herons");
        assertThat(text(tab, STATUS)).isEqualTo("4 passages in 3 articles; 1 more by its title.");
    }

    @Test
    void articleThatHasTheWordsApartIsShownWithEach(Tab tab) {
        SeedsSite.ask(tab, site, "heron nets");
        assertThat(text(tab, STATUS)).isEqualTo("1 article.");
        assertThat(strings(tab, PASSAGES)).contains("One heron was seen.", "The nets are grey.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"heron -\"grey heron\"", "heron -“grey heron”", "heron −«grey heron»", "heron -\"grey heron"})
    void phraseBehindAMinusKeepsArticlesAway(String query, Tab tab) {
        SeedsSite.ask(tab, site, query);
        assertThat(strings(tab, TITLES)).containsExactlyInAnyOrder("Nets", "Herons of grey");
        assertThat(text(tab, STATUS)).isEqualTo("1 passage in 1 article; 1 more by its title.");
        assertThat(text(tab, "document.querySelector('.search-filters bdi').textContent"))
                .isEqualTo("grey heron");
    }

    @ParameterizedTest
    @ValueSource(strings = {"heron -", "heron -\"", "heron -\"\"", "heron -“!!”", "heron -\"g"})
    void queryThatIsNotTypedToItsEndIsAnswered(String query, Tab tab) {
        SeedsSite.ask(tab, site, query);
        assertThat(strings(tab, TITLES)).contains("Ships", "Nets");
        assertThat(text(tab, STATUS)).startsWith("4 passages in 3 articles");
    }

    @Test
    void phraseInATitleKeepsItsArticleAway(Tab tab) {
        SeedsSite.ask(tab, site, "heron -\"herons of\"");
        assertThat(strings(tab, TITLES)).hasSize(3).doesNotContain("Herons of grey");
    }

    @ParameterizedTest
    @CsvSource({"click, ctrlKey", "click, metaKey", "auxclick, altKey"})
    void answerOfTheBoxIsOpenedInAnotherTab(String event, String key, Tab tab) {
        tab.go(site.resolve("index.html")).press("/");
        Cards.waitFor(tab, "document.activeElement.id === 'box-words'");
        tab.type("pier");
        Cards.waitFor(tab, "!!" + OPTION);
        tab.ask("window.opened = []; window.open = (...how) => window.opened.push(how); 1");
        tab.ask(OPTION + ".dispatchEvent(new MouseEvent('" + event + "', { bubbles: true, " + key + ": true, button: "
                + (event.equals("click") ? 0 : 1) + " }))");
        assertThat(strings(tab, "window.opened[0]"))
                .startsWith(text(tab, OPTION + ".dataset.href"))
                .endsWith("_blank", "noopener");
        assertThat(tab.address()).endsWith("index.html");
        assertThat(tab.ask(OPTION + ".checkVisibility()").getAsBoolean())
                .as("the box stays open")
                .isTrue();
    }

    private static void write(String file, String title, String... paragraphs) throws IOException {
        Path seed = archive.resolve("seeds/" + file + ".txt");
        Files.createDirectories(seed.getParent());
        Files.writeString(
                seed, title + "\n\nBy Ada Quill\n\n5 January 2020\n\n" + String.join("\n\n", paragraphs) + "\n");
    }

    private static List<String> strings(Tab tab, String expression) {
        return Measure.strings(tab.ask(expression));
    }

    private static String text(Tab tab, String expression) {
        return tab.ask(expression).getAsString();
    }
}
