package dev.lectern.stage.annotate;

import static dev.lectern.samples.SampleTerm.called;
import static dev.lectern.samples.SampleTerm.glossary;
import static org.assertj.core.api.Assertions.assertThat;

import dev.lectern.model.annotation.Annotation.TermMention;
import dev.lectern.model.document.Article;
import dev.lectern.model.document.Block;
import dev.lectern.model.document.BlockId;
import dev.lectern.model.document.Mark;
import dev.lectern.model.document.RichText;
import dev.lectern.model.document.Role;
import dev.lectern.model.glossary.Alias;
import dev.lectern.model.glossary.Glossary;
import dev.lectern.model.text.Span;
import dev.lectern.samples.SampleArticle;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ArticleAnnotatorTest {

    private static final Glossary CENTRAL_ASIA = glossary(
            called("csto", "Collective Security Treaty Organization", "CSTO"),
            called("sco", "Shanghai Cooperation Organization", "Shanghai Cooperation Organisation", "SCO"),
            called("shanghai", "Shanghai"),
            called("tokayev", "Kassym-Jomart Tokayev", "Tokayev"),
            called("nazarbayev", "Nursultan Nazarbayev", "Nazarbayev"),
            called("astana", "Astana", "Nur-Sultan"),
            called("belt-and-road", "Belt and Road Initiative", "Belt and Road"),
            called("color-revolution", "color revolution"),
            called("usa", "United States", "U.S.", "US"));

    @Test
    void takesTheLongestOfNamesThatBeginTogether() {
        assertThat(found("the Shanghai Cooperation Organisation met in Shanghai"))
                .containsExactly("sco: Shanghai Cooperation Organisation", "shanghai: Shanghai");
    }

    @Test
    void takesTheLeftmostOfNamesThatOverlap() {
        Glossary glossary = glossary(called("left", "Central Bank"), called("right", "Bank of Kazakhstan"));
        assertThat(found(glossary, "the Central Bank of Kazakhstan")).containsExactly("left: Central Bank");
    }

    @Test
    void goesOnSearchingBehindAMention() {
        assertThat(found("Tokayev CSTO Tokayev")).containsExactly("tokayev: Tokayev", "csto: CSTO", "tokayev: Tokayev");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "CSTO-led forces",
                "anti-CSTO",
                "the (CSTO)",
                "CSTO's",
                "CSTO’s",
                "CSTO’S",
                "“CSTO”",
                "‘CSTO’",
                "said,”CSTO",
                "CSTO—an alliance",
                "CSTO/SCO",
                "1. CSTO",
                "CSTO.",
                "CSTO_members",
                "l'CSTO",
                "dell’CSTO",
                "CSTO'nun",
                "北约CSTO成员"
            })
    void findsAnAcronymAtAnyWordBoundary(String text) {
        assertThat(found(text)).contains("csto: CSTO");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "CSTOs",
                "ACSTO",
                "CSTO2",
                "2CSTO",
                "csto",
                "Csto",
                "CSTÓ",
                "CSTO\u0301",
                "O'CSTO",
                "CSTO'an",
                "C.S.T.O"
            })
    void findsNothingInsideAWordOrInOtherLetters(String text) {
        assertThat(found(text)).isEmpty();
    }

    @Test
    void leavesThePossessiveOutside() {
        TermMention mention = annotate(CENTRAL_ASIA, "Tokayev’s appeal").get(0);
        assertThat(mention.place().span()).isEqualTo(new Span(0, 7));
        assertThat(mention.text()).isEqualTo("Tokayev");
    }

    @Test
    void tellsTheCityFromTheMan() {
        assertThat(found("Nur-Sultan is named after Nursultan Nazarbayev; Nursultan is a name, Nur Sultan is not"))
                .containsExactly("astana: Nur-Sultan", "nazarbayev: Nursultan Nazarbayev");
    }

    @ParameterizedTest
    @CsvSource({
        "Belt and Road, true",
        "BELT AND ROAD, true",
        "Belt And Road, true",
        "belt and road, false",
        "Belt and road, false",
        "Color revolution, true",
        "Color Revolution, true",
        "COLOR REVOLUTION, true",
        "color revolution, true",
        "cOLOR revolution, false",
        "TOKAYEV, true",
        "tokayev, false",
        "Kassym-Jomart TOKAYEV, true",
        "U.S., true",
        "u.s., false",
        "us, false",
        "Us, false"
    })
    void judgesCapitalsByTheShapeOfTheName(String text, boolean expected) {
        assertThat(found(text)).hasSize(expected ? 1 : 0);
    }

    @Test
    void keepsToTheLettersAnAliasAsksFor() {
        Glossary glossary = glossary(
                called("exact", "Exact headword").alias("Maidan", Alias.Letters.EXACT),
                called("any", "Any headword").alias("GULag", Alias.Letters.ANY));
        assertThat(found(glossary, "Maidan MAIDAN maidan")).containsExactly("exact: Maidan");
        assertThat(found(glossary, "GULag GULAG gulag Gulag")).hasSize(4);
    }

    @ParameterizedTest
    @CsvSource({
        "Токаев, ТОКАЕВ, токаев",
        "Αθήνα, ΑΘΗΝΑ, αθήνα",
        "Łódź, ŁÓDŹ, łódź",
        "İstanbul, İSTANBUL, ıstanbul",
        "Straße, STRASSE, straße",
        "Ողջ, ՈՂՋ, ողջ"
    })
    void knowsCapitalsOfEveryScript(String name, String capitals, String small) {
        Glossary glossary = glossary(called("term", name));
        assertThat(found(glossary, name + " " + capitals + " " + small)).hasSize(2);
    }

    @Test
    void findsNamesInScriptsWithoutCapitals() {
        Glossary glossary = glossary(
                called("arab", "كازاخستان"),
                called("tbilisi", "თბილისი"),
                called("china", "哈萨克斯坦"),
                called("japan", "カザフスタン"),
                called("hebrew", "קזחסטן"));
        assertThat(found(glossary, "في كازاخستان اليوم")).hasSize(1);
        assertThat(found(glossary, "ქალაქი თბილისი.")).hasSize(1);
        assertThat(found(glossary, "中国和哈萨克斯坦的关系")).containsExactly("china: 哈萨克斯坦");
        assertThat(found(glossary, "昨日カザフスタンで")).containsExactly("japan: カザフスタン");
        assertThat(found(glossary, "カザフスタンス")).isEmpty();
        assertThat(found(glossary, "קָזַחְסְטָן")).hasSize(1);
    }

    @Test
    void takesPersianAndArabicFormsOfALetterForOne() {
        Glossary glossary = glossary(called("kremlin", "کرملین"));
        assertThat(found(glossary, "كرملين")).containsExactly("kremlin: كرملين");
        assertThat(found(glossary, "كَرْملـــين،")).containsExactly("kremlin: كَرْملـــين");
    }

    @Test
    void readsThroughAccidentsOfEncoding() {
        assertThat(found("the Belt\u00A0and \n Road")).containsExactly("belt-and-road: Belt\u00A0and \n Road");
        assertThat(found("Toka\u00ADyev spoke")).containsExactly("tokayev: Toka\u00ADyev");
        assertThat(found("Nur\u2011Sultan")).containsExactly("astana: Nur\u2011Sultan");
        Glossary glossary = glossary(called("cafe", "Café d’Été"), called("office", "Staff Office"));
        assertThat(found(glossary, "Cafe\u0301 d'E\u0301te\u0301")).hasSize(1);
        assertThat(found(glossary, "Sta\uFB00 O\uFB03ce")).containsExactly("office: Sta\uFB00 O\uFB03ce");
    }

    @Test
    void findsNothingInAddressesAndAccountNames() {
        assertThat(found("https://example.org/Tokayev?x=CSTO www.CSTO.org info@CSTO.int @Tokayev #CSTO Astana.kz"))
                .isEmpty();
        assertThat(found("see CSTO (https://x.org/CSTO), CSTO.The next")).containsExactly("csto: CSTO", "csto: CSTO");
    }

    @Test
    void findsNothingInProgramTextButReadsLinks() {
        Article article = SampleArticle.called("a.txt")
                .paragraph("CSTO and CSTO", new Mark.Code(new Span(0, 4)), new Mark.Hyperlink(new Span(9, 13), "x"))
                .block(new Block.Preformatted(new BlockId("c-1"), RichText.plain("CSTO"), java.util.Optional.empty()))
                .article();
        assertThat(new ArticleAnnotator(CENTRAL_ASIA).annotate(article).mentions())
                .extracting(mention -> mention.place().span())
                .containsExactly(new Span(9, 13));
    }

    @Test
    void findsANameThatBeginsInsideAMarkAndEndsOutside() {
        Article article = SampleArticle.called("a.txt")
                .paragraph("the Belt and Road", new Mark.Emphasis(new Span(0, 8)))
                .article();
        assertThat(new ArticleAnnotator(CENTRAL_ASIA).annotate(article).mentions())
                .hasSize(1);
    }

    @Test
    void doesNotReadAcrossTheCellsOfATable() {
        Article article = SampleArticle.called("a.txt")
                .block(new Block.TableRow(
                        new BlockId("r-1"), false, RichText.plain("Belt\tand Road\tCSTO"), java.util.Optional.empty()))
                .article();
        assertThat(new ArticleAnnotator(CENTRAL_ASIA).annotate(article).mentions())
                .extracting(TermMention::text)
                .containsExactly("CSTO");
    }

    @Test
    void countsInReadingOrderFromTheTitleOn() {
        Article article = SampleArticle.called("a.txt")
                .title("CSTO in Astana")
                .prose(Role.DECK, "The CSTO came.")
                .prose(Role.CAPTION, "CSTO in a caption")
                .paragraph("Astana and CSTO.")
                .article();
        assertThat(new ArticleAnnotator(CENTRAL_ASIA).annotate(article).mentions())
                .extracting(mention -> mention.place().block() + " " + mention.anchor())
                .containsExactly("title csto-1", "title astana-1", "p-1 csto-2", "p-3 astana-2", "p-3 csto-3");
    }

    @Test
    void passesOverATitleThatTheSourceDoesNotHave() {
        Article article = SampleArticle.called("a.txt")
                .suppliedTitle("The CSTO came")
                .paragraph("The CSTO came.")
                .article();
        assertThat(new ArticleAnnotator(CENTRAL_ASIA).annotate(article).mentions())
                .hasSize(1);
    }

    @Test
    void findsNothingWithoutTermsOrText() {
        assertThat(found(glossary(), "CSTO")).isEmpty();
        assertThat(found(CENTRAL_ASIA, "")).isEmpty();
        assertThat(found(glossary(called("blank", "\u200B")), "a \u200B b")).isEmpty();
    }

    private static List<String> found(String text) {
        return found(CENTRAL_ASIA, text);
    }

    private static List<String> found(Glossary glossary, String... paragraphs) {
        return annotate(glossary, paragraphs).stream()
                .map(mention -> mention.term() + ": " + mention.text())
                .toList();
    }

    private static List<TermMention> annotate(Glossary glossary, String... paragraphs) {
        return new ArticleAnnotator(glossary)
                .annotate(SampleArticle.saying(paragraphs))
                .mentions();
    }
}
