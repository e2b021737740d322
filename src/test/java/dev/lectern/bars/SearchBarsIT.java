package dev.lectern.bars;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lectern.testing.browser.InBrowser;
import dev.lectern.testing.browser.Tab;
import dev.lectern.testing.browser.View;
import java.io.IOException;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The archive can be searched from the disk and below any path, by whoever types, points, listens or has no script. */
@Bars
@InBrowser
class SearchBarsIT {

    private static final String ARTICLE = "articles/the-wider-implications-of-the-attempted-coup-in-kazakhstan.html";
    private static final String STATUS = "document.getElementById('search-status').textContent";
    private static final String FOCUSED = "document.activeElement";
    private static final String OPTIONS = "document.querySelectorAll('#box-list [role=option]')";
    private static final String AXE = Measure.source("/axe.min.js");
    private static final Map<String, Object> STANDARDS = Map.of(
            "type", "tag", "values", List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"));

    private static SubPath server;

    static Stream<URI> sites() {
        return Stream.of(SeedsSite.onDisk(""), server.root());
    }

    @BeforeAll
    static void serve() throws IOException {
        server = new SubPath(SeedsSite.folder());
    }

    @AfterAll
    static void stop() {
        server.close();
        assertThat(server.missed()).as("asked for and not there").isEmpty();
    }

    @ParameterizedTest
    @MethodSource("sites")
    void whatIsTypedIsAnsweredAndTheAddressKeepsIt(URI site, Tab tab) {
        tab.through(View.wide(1440)).go(site.resolve("search.html"));
        tab.ask("document.getElementById('search-words').focus()");
        tab.type("uranium");
        SeedsSite.waitForAnswer(tab);

        assertThat(text(tab, STATUS)).isEqualTo("1 passage in 1 article.");
        assertThat(text(tab, "document.querySelector('.search-answers mark').textContent"))
                .isEqualTo("uranium");
        assertThat(tab.address()).endsWith("search.html#q=uranium");
        assertThat(tab.messages()).as("console").isEmpty();
    }

    @ParameterizedTest
    @MethodSource("sites")
    void anAnswerLeadsToItsParagraphAndBackLeadsToTheAnswer(URI site, Tab tab) {
        SeedsSite.ask(tab, site, "paper tiger");
        tab.ask("document.querySelector('.search-answers ul a').click()");
        SeedsSite.waitThrough(tab, "document.querySelector('.article :target')");

        assertThat(text(tab, "document.querySelector(':target').textContent")).contains("a paper tiger");
        tab.ask("setTimeout(() => history.back())");
        SeedsSite.waitThrough(tab, "document.querySelector('.search-answers mark')");
        assertThat(text(tab, "document.getElementById('search-words').value")).isEqualTo("paper tiger");
    }

    @Test
    void arrowsLeadFromTheFieldThroughTheAnswersAndBack(Tab tab) {
        SeedsSite.ask(tab, SeedsSite.onDisk(""), "CSTO peacekeepers");
        tab.ask("document.getElementById('search-words').focus()");
        tab.press("ArrowDown");
        assertThat(text(tab, FOCUSED + ".href")).endsWith("glossary/csto.html");
        tab.press("ArrowDown");
        assertThat(text(tab, FOCUSED + ".closest('.search-answers').localName")).isEqualTo("ol");
        tab.press("ArrowUp");
        tab.press("ArrowUp");
        assertThat(text(tab, FOCUSED + ".id")).isEqualTo("search-words");
    }

    @Test
    void filterIsTakenAwayByItsButton(Tab tab) {
        SeedsSite.ask(tab, SeedsSite.onDisk(""), "sanctions author:Baunov");
        assertThat(text(tab, STATUS)).contains("in 1 article");
        tab.ask("document.querySelector('.search-filters button').click()");
        Cards.waitFor(tab, "!document.querySelector('.search-filters')");
        assertThat(text(tab, "document.getElementById('search-words').value")).isEqualTo("sanctions");
        assertThat(text(tab, STATUS)).contains("in 2 articles");
    }

    @Test
    void whereNothingIsFoundThereIsSomethingToTry(Tab tab) {
        SeedsSite.ask(tab, SeedsSite.onDisk(""), "uranium author:nobody");
        assertThat(text(tab, STATUS)).isEqualTo("Nothing found.");
        tab.ask("[...document.querySelectorAll('.search-instead a')].pop().click()");
        Cards.waitFor(tab, "document.querySelector('.search-answers mark')");
        assertThat(tab.address()).endsWith("#q=uranium");
    }

    @Test
    void pieceThatDoesNotComeIsToldKindly(Tab tab) {
        tab.go(SeedsSite.onDisk("search.html"));
        tab.ask("lecternSearch.pieces.root.href = 'file:///nowhere/'");
        tab.ask("document.getElementById('search-words').focus()");
        tab.type("uranium");
        Cards.waitFor(tab, STATUS + ".startsWith('A part of the index could not be loaded')");
    }

    @ParameterizedTest
    @MethodSource("sites")
    void slashOpensABoxAboveAnArticleThatAnswersAndGoesThere(URI site, Tab tab) {
        tab.through(View.wide(1440)).go(site.resolve(ARTICLE));
        assertThat(tab.requests()).noneMatch(request -> request.matches(".*(assets|site|path)/search.*"));
        tab.press("/");
        Cards.waitFor(tab, FOCUSED + ".id === 'box-words'");
        tab.type("Baikonur");
        Cards.waitFor(tab, OPTIONS + ".length > 1");

        assertThat(text(tab, FOCUSED + ".getAttribute('aria-expanded')")).isEqualTo("true");
        tab.press("ArrowDown");
        assertThat(text(
                        tab,
                        "document.getElementById(" + FOCUSED + ".getAttribute('aria-activedescendant')).innerText"))
                .contains("Baikonur spaceport");
        tab.press("Enter");
        SeedsSite.waitThrough(tab, "document.querySelector('.article :target')");
        assertThat(tab.address()).contains("logistic-hub");
        assertThat(text(tab, "document.querySelector(':target').textContent")).contains("Baikonur spaceport");
        assertThat(tab.messages()).as("console").isEmpty();
    }

    @Test
    void enterInTheBoxLeadsToAllAnswersAndEscapeGivesTheFocusBack(Tab tab) {
        tab.through(View.wide(1440)).go(SeedsSite.onDisk(ARTICLE));
        tab.ask("document.querySelector('.search-link').focus()");
        tab.press("/");
        Cards.waitFor(tab, FOCUSED + ".id === 'box-words'");
        tab.press("Escape");
        assertThat(text(tab, FOCUSED + ".className")).isEqualTo("search-link");
        tab.press("/");
        Cards.waitFor(tab, FOCUSED + ".id === 'box-words'");
        tab.type("Masimov");
        tab.press("Enter");
        SeedsSite.waitThrough(tab, "document.querySelector('.search-terms')");
        assertThat(tab.address()).endsWith("search.html#q=Masimov");
    }

    @Test
    void slashIsTypedWhereTheReaderSwitchedSingleKeysOff(Tab tab) {
        tab.go(SeedsSite.onDisk(ARTICLE));
        tab.ask("document.getElementById('keys-switch').click()");
        tab.press("/");
        tab.settle();
        assertThat(tab.requests()).noneMatch(request -> request.matches(".*(assets|site|path)/search.*"));
    }

    @Test
    void axeFindsNoViolationInAnswersAndInTheOpenBox(Tab tab) {
        for (View view : Bars.VIEWS) {
            tab.through(view);
            SeedsSite.ask(tab, SeedsSite.onDisk(""), "Masimov author:Baunov");
            tab.ask(AXE + "; 1");
            assertThat(Measure.faults(tab, "axe.js", STANDARDS, "html"))
                    .as("%s", view)
                    .isEmpty();
            tab.go(SeedsSite.onDisk(ARTICLE)).ask(AXE + "; 1");
            tab.press("/");
            Cards.waitFor(tab, FOCUSED + ".id === 'box-words'");
            tab.type("CSTO");
            Cards.waitFor(tab, OPTIONS + ".length > 1");
            tab.press("ArrowDown");
            assertThat(Measure.faults(tab, "axe.js", STANDARDS, ".search-box"))
                    .as("%s, box", view)
                    .isEmpty();
        }
    }

    @Test
    void withoutScriptTheSearchPageLeadsToTheTextsAndToTheGlossary(Tab tab) {
        tab.withScript(false).go(SeedsSite.onDisk("search.html"));
        assertThat(Measure.strings(tab.ask(
                        "[...document.querySelectorAll('.other-ways a')].map(link => link.getAttribute('href'))")))
                .containsExactly("all.html", "glossary/index.html", "timeline.html");
        assertThat(tab.ask("document.getElementById('search-words').checkVisibility()")
                        .getAsBoolean())
                .isFalse();
        tab.go(SeedsSite.onDisk("all.html"));
        assertThat(tab.ask("document.querySelectorAll('.whole-text').length").getAsInt())
                .isEqualTo(5);
    }

    private static String text(Tab tab, String expression) {
        return tab.ask(expression).getAsString();
    }
}
