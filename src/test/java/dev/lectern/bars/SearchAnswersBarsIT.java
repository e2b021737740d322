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
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Answers from an archive of many years and scripts are right, however the question is written and whatever goes wrong. */
@Bars
@InBrowser
class SearchAnswersBarsIT {

    private static final int REPORTS = 90;
    private static final String STATUS = "document.getElementById('search-status').textContent";
    private static final String MARKS =
            "[...document.querySelectorAll('.search-answers ul mark')].map(mark => mark.textContent)";
    private static final String TITLES =
            "[...document.querySelectorAll('.search-answers h3')].map(title => title.textContent)";
    private static final String REMARKS =
            "[...document.querySelectorAll('.search-remark')].map(remark => remark.textContent)";

    @TempDir
    static Path archive;

    private static URI site;

    /** Many reports that have the words of a phrase apart, a longer one that has the phrase, and texts without spaces. */
    @BeforeAll
    static void build() throws IOException {
        Files.writeString(archive.resolve("site-config.yaml"), "title: The courts\n");
        for (int report = 0; report < REPORTS; report++) {
            write(
                    "report-" + report,
                    "Report number " + report + " on the courts",
                    "Ada Quill",
                    "5 January " + (2010 + report / 10),
                    "The law does not rule alone; law and rule differ, as all judges say on day " + report + ".");
        }
        write(
                "essay",
                "A late essay",
                "Bram van Oster",
                "5 January 2022",
                "Harvests and weather were spoken of at length. ".repeat(12)
                        + "Some speak of rule law as one thing. "
                        + "Nobody else did, that season or the next. ".repeat(12));
        write("kazakhstan", "学校的报告", "Ada Quill", "6 January 2022", "我们谈到了哈萨克斯坦的局势。那是很重要的。");
        write("tanks", "法学的报告", "Ada Quill", "7 January 2022", "萨克曲。哈萨语。马克斯！坦克。斯坦福。");
        write("water", "น้ำตก", "Ada Quill", "8 January 2022", "เขาไปที่น้ำตกทุกวันและคำพูดของเขามีความสำคัญมาก");
        write(
                "oil",
                "تقرير عن النفط",
                "Ada Quill",
                "9 January 2022",
                "ارتفعت أسعار النفط في قازاقستان بعد الاحتجاجات التي بدأت في غرب البلاد. "
                        + "وقالت الحكومة إنها ستخفض الأسعار في الأيام المقبلة، لكن الناس لم يصدقوا ذلك.");
        term("council", "Grand Council", "[GC]", "A body that meets.");
        write("council", "The council", "Ada Quill", "10 January 2022", "The Grand Council met. The GC left early.");
        Jar.with().build(archive);
        site = archive.resolve("target/site").toUri();
    }

    @Test
    void phraseBeyondManyArticlesThatHaveItsWordsIsFound(Tab tab) {
        SeedsSite.ask(tab, site, "\"rule law\"");
        assertThat(strings(tab, TITLES)).containsExactly("A late essay");
        assertThat(strings(tab, MARKS)).containsExactly("rule law");
        assertThat(text(tab, STATUS)).isEqualTo("1 passage in 1 article.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"grand council\"",
                "“grand council”",
                "”grand council”",
                "„grand council“",
                "«grand council»",
                "»grand council«",
                "‚grand council‘",
                "「grand council」",
                "\"grand counci"
            })
    void phraseMayStandInAnyQuotationMarks(String query, Tab tab) {
        SeedsSite.ask(tab, site, query);
        assertThat(strings(tab, MARKS)).containsExactly("Grand Council");
    }

    @Test
    void wordInQuotationMarksIsThatForm(Tab tab) {
        SeedsSite.ask(tab, site, "\"harvest\"");
        assertThat(strings(tab, TITLES)).isEmpty();
        SeedsSite.ask(tab, site, "\"harvests\"");
        assertThat(strings(tab, TITLES)).containsExactly("A late essay");
    }

    @Test
    void misspellingInAPhraseIsPutRight(Tab tab) {
        SeedsSite.ask(tab, site, "\"grand counncil\"");
        assertThat(strings(tab, MARKS)).containsExactly("Grand Council");
        assertThat(strings(tab, REMARKS)).contains("Nothing for “counncil”; showing “council”.");
    }

    @Test
    void wordBesideAPhraseThatHasItKeepsItsOtherNames(Tab tab) {
        SeedsSite.ask(tab, site, "GC \"GC left\"");
        assertThat(strings(tab, MARKS)).containsExactly("Grand Council", "GC left");
    }

    @Test
    void passagesOfATermHaveItsNamesMarked(Tab tab) {
        SeedsSite.ask(tab, site, "term:gc");
        assertThat(strings(tab, MARKS)).containsExactly("Grand Council", "GC");
        SeedsSite.ask(tab, site, "term:council");
        assertThat(text(tab, STATUS)).isEqualTo("1 passage in 1 article.");
    }

    @ParameterizedTest
    @CsvSource({
        "year:2010, 10",
        "year:２０１０, 10",
        "year:2010..2011, 20",
        "year:2010-2011, 20",
        "year:2010–2011, 20",
        "year:2011..2010, 20",
        "year:..2010, 10",
        "year:2022.., 6",
        "year:1..2010, 10"
    })
    void yearsAreWrittenInManyWays(String query, int articles, Tab tab) {
        SeedsSite.ask(tab, site, query);
        assertThat(text(tab, STATUS)).isEqualTo(articles + " articles.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"abc", "20220", "..", "2010..2011..2012", "-2010x"})
    void whatIsNotAYearIsSaidToBeNone(String year, Tab tab) {
        SeedsSite.ask(tab, site, "year:" + year);
        assertThat(text(tab, STATUS)).isEqualTo("Nothing found.");
        assertThat(strings(tab, REMARKS)).containsExactly("“" + year + "” is not a year; 2022 is one.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"author:Oster", "author:\"Oster Bram\"", "author:\"bram van ost\"", "author:»Bram van Oster«"})
    void authorIsFoundByTheWordsOfTheNameInAnyOrder(String query, Tab tab) {
        SeedsSite.ask(tab, site, query);
        assertThat(strings(tab, TITLES)).containsExactly("A late essay");
    }

    @Test
    void wordBehindAMinusKeepsArticlesAway(Tab tab) {
        SeedsSite.ask(tab, site, "law -judges");
        assertThat(strings(tab, TITLES)).containsExactly("A late essay");
        assertThat(text(tab, "document.querySelector('.search-filters bdi').textContent"))
                .isEqualTo("judges");
    }

    @Test
    void charactersWithoutSpacesAreFoundAsTheyStand(Tab tab) {
        SeedsSite.ask(tab, site, "哈萨克斯坦");
        assertThat(strings(tab, TITLES)).containsExactly("学校的报告");
        assertThat(strings(tab, MARKS)).containsExactly("哈萨克斯坦");
        SeedsSite.ask(tab, site, "คำพูด");
        assertThat(strings(tab, MARKS)).containsExactly("คำพูด");
        SeedsSite.ask(tab, site, "النفط");
        assertThat(strings(tab, TITLES)).singleElement().asString().contains("النفط");
        assertThat(text(tab, "document.querySelector('.search-answers h3 a').dir"))
                .isEqualTo("rtl");
    }

    @Test
    void charactersThatNowhereStandTogetherAreLookedForApart(Tab tab) {
        SeedsSite.ask(tab, site, "斯坦福哈萨");
        assertThat(strings(tab, TITLES)).containsExactly("法学的报告");
        assertThat(strings(tab, REMARKS))
                .containsExactly("Nowhere “斯坦福哈萨” as it was typed; these have its characters.");
    }

    @Test
    void singleCharacterIsFoundWhateverFollowsIt(Tab tab) {
        SeedsSite.ask(tab, site, "坦");
        assertThat(strings(tab, TITLES)).containsExactlyInAnyOrder("学校的报告", "法学的报告");
    }

    @Test
    void queryHasABound(Tab tab) {
        String words =
                IntStream.range(0, 300).mapToObj(number -> "unheard" + number).collect(Collectors.joining(" "));
        SeedsSite.ask(tab, site, words);
        assertThat(strings(tab, REMARKS)).hasSize(3).first().isEqualTo("Only the first 32 words are looked for.");
        assertThat(tab.ask("document.querySelectorAll('.search-instead a').length")
                        .getAsInt())
                .isEqualTo(5);
    }

    @Test
    void whatWasNotKnownForCertainIsSaidAnewWhenItIs(Tab tab) {
        SeedsSite.ask(tab, site, "\"law and rule\"");
        assertThat(text(tab, STATUS)).startsWith("At most ");
        for (int shown = 20; shown <= REPORTS; shown += 10) {
            tab.ask("document.querySelector('.search-more').click()");
            Cards.waitFor(tab, "document.querySelectorAll('.search-answers > li').length === " + shown);
        }
        tab.ask("(document.querySelector('.search-more') || document.body).click()");
        Cards.waitFor(tab, "!document.querySelector('.search-more')");
        assertThat(text(tab, STATUS)).isEqualTo("90 passages in 90 articles.");
    }

    @Test
    void lateFailureOfAnOlderQueryIsNotTold(Tab tab) {
        tab.go(site.resolve("index.html")).press("/");
        Cards.waitFor(tab, "document.activeElement.id === 'box-words'");
        tab.ask("window.kept = lecternSearch.index.meta; lecternSearch.index.meta = () =>"
                + " new Promise((done, failed) => setTimeout(() => failed(new Error('late')), 1200)); 1");
        tab.type("essay");
        tab.ask("new Promise(done => setTimeout(() => done(1), 400))");
        tab.ask("lecternSearch.index.meta = window.kept; 1");
        tab.type("s");
        Cards.waitFor(tab, "document.querySelectorAll('#box-list [role=option]').length > 0");
        tab.ask("new Promise(done => setTimeout(() => done(1), 1200))");
        assertThat(text(tab, "document.querySelector('.search-box .search-status').textContent"))
                .isEqualTo("1 article.");
    }

    @Test
    void failureLeavesNoAnswersToAnotherQuery(Tab tab) {
        SeedsSite.ask(tab, site, "essay");
        assertThat(strings(tab, TITLES)).isNotEmpty();
        tab.ask("lecternSearch.index.article = () => Promise.reject(new Error('gone')); 1");
        tab.ask("location.hash = '#q=judges'; 1");
        Cards.waitFor(tab, STATUS + ".startsWith('A part of the index could not be loaded')");
        assertThat(strings(tab, TITLES)).isEmpty();
    }

    @Test
    void emptiedBoxHasNoChosenAnswer(Tab tab) {
        tab.go(site.resolve("index.html")).press("/");
        Cards.waitFor(tab, "document.activeElement.id === 'box-words'");
        tab.type("essay");
        Cards.waitFor(tab, "document.querySelectorAll('#box-list [role=option]').length > 0");
        tab.press("ArrowDown");
        tab.ask("const words = document.activeElement; words.value = ''; words.dispatchEvent(new Event('input')); 1");
        Cards.waitFor(tab, "!document.querySelector('#box-list [role=option]')");
        assertThat(tab.ask("document.activeElement.hasAttribute('aria-activedescendant')")
                        .getAsBoolean())
                .isFalse();
    }

    private static void write(String file, String title, String author, String date, String text) throws IOException {
        Path seed = archive.resolve("seeds/" + file + ".txt");
        Files.createDirectories(seed.getParent());
        Files.writeString(seed, title + "\n\nBy " + author + "\n\n" + date + "\n\n" + text + "\n");
    }

    private static void term(String file, String name, String aliases, String sentence) throws IOException {
        Path seed = archive.resolve("seeds/glossary/" + file + ".md");
        Files.createDirectories(seed.getParent());
        Files.writeString(
                seed, "---\nterm: " + name + "\naliases: " + aliases + "\nkind: organization\n---\n" + sentence + "\n");
    }

    private static List<String> strings(Tab tab, String expression) {
        return Measure.strings(tab.ask(expression));
    }

    private static String text(Tab tab, String expression) {
        return tab.ask(expression).getAsString();
    }
}
