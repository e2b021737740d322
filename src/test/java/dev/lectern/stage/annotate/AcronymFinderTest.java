package dev.lectern.stage.annotate;

import static dev.lectern.samples.SampleTerm.called;
import static dev.lectern.samples.SampleTerm.glossary;
import static org.assertj.core.api.Assertions.assertThat;

import dev.lectern.model.annotation.AnnotatedArticle;
import dev.lectern.model.annotation.Annotation.AcronymDefinition;
import dev.lectern.model.diagnostic.Diagnostic;
import dev.lectern.model.diagnostic.Severity;
import dev.lectern.model.document.Article;
import dev.lectern.model.document.Block;
import dev.lectern.model.document.BlockId;
import dev.lectern.model.document.RichText;
import dev.lectern.model.document.Role;
import dev.lectern.model.glossary.Glossary;
import dev.lectern.samples.SampleArticle;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AcronymFinderTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            from the Russia-led Collective Security Treaty Organization (CSTO), an alliance | CSTO | Collective Security Treaty Organization
            no role for the Shanghai Cooperation Organization (SCO), which | SCO | Shanghai Cooperation Organization
            prices of Liquefied Petroleum Gas (LPG), the situation | LPG | Liquefied Petroleum Gas
            Director of the Center for Foreign Policy and Security Studies (CFPSS) | CFPSS | Center for Foreign Policy and Security Studies
            all Central Asian Republics (CARs) | CARs | Central Asian Republics
            the CSTO (Collective Security Treaty Organization) | CSTO | Collective Security Treaty Organization
            the U.S. Agency for International Development (“USAID”; founded in 1961) | USAID | U.S. Agency for International Development
            the EU (the European Union, as it is now) | EU | European Union
            Организация Договора о коллективной безопасности (ОДКБ) | ОДКБ | Организация Договора о коллективной безопасности
            die Organisation für Sicherheit und Zusammenarbeit in Europa (OSZE) | OSZE | Organisation für Sicherheit und Zusammenarbeit in Europa
            Ευρωπαϊκή Ένωση (ΕΕ) | ΕΕ | Ευρωπαικη Ενωση
            les Émirats arabes unis (EAU) | EAU | Émirats arabes unis
            欧洲联盟 European Union（EU） | EU | European Union
            spoke in Almaty. The Eurasian Economic Union (EAEU) | EAEU | Eurasian Economic Union
            """)
    void findsWhatAnAcronymStandsFor(String text, String acronym, String longForm) {
        assertThat(found(text)).containsExactly(acronym + " = " + longForm);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Jawaharlal Nehru University, New Delhi (India).",
                "Rate this article (no votes)",
                "regional heads (animats). It envisages",
                "Original source of article (carnegiemoscow.org)",
                "“smart cities” (the G4 City project) around Almaty",
                "“father of the nation” (a post created in 2010)",
                "a spokesman told reporters on Tuesday (AP)",
                "Nothing to go by here (XYZ)",
                "(CSTO) at the head",
                "CSTO troops of the CSTO (CSTO)",
                "the long form of a lone letter (L)",
                "an abbreviation of far too many letters (AOFTMLMORE)",
                "Central. Security (CS",
                "()",
                "NATO (which Russia fears)",
                "The Union ended. Nothing Else (UNE)"
            })
    void findsNothingInOtherBrackets(String text) {
        assertThat(found(text)).isEmpty();
    }

    @Test
    void seeksNoFurtherBackThanTheLetterCountAllows() {
        assertThat(found("Alpha one two three Beta (AB)")).isEmpty();
        assertThat(found("Alpha one two Beta (AB)")).containsExactly("AB = Alpha one two Beta");
    }

    @Test
    void standsOverLongFormAndAcronymTogether() {
        String text = "the Shanghai\u00A0Cooperation Organi\u00ADzation (SCO), which";
        AcronymDefinition definition = definitions(SampleArticle.saying(text)).get(0);
        assertThat(definition.place().span().of(text)).isEqualTo("Shanghai\u00A0Cooperation Organi\u00ADzation (SCO)");
        assertThat(definition.longForm()).isEqualTo("Shanghai Cooperation Organization");
    }

    @Test
    void readsBiographiesAndCaptionsButNeitherPullQuotesNorProgramText() {
        Article article = SampleArticle.called("a.txt")
                .prose(Role.BIO, "Director of the Center for Foreign Policy and Security Studies (CFPSS)")
                .block(new Block.PullQuote(
                        new BlockId("q-1"),
                        RichText.plain("European Union (EU)"),
                        Optional.empty(),
                        new BlockId("p-1")))
                .block(new Block.Preformatted(
                        new BlockId("c-1"), RichText.plain("European Union (EU)"), Optional.empty()))
                .article();
        assertThat(definitions(article)).extracting(AcronymDefinition::acronym).containsExactly("CFPSS");
    }

    @Test
    void tellsOnceOfAnAcronymTheGlossaryLacks() {
        Article article = SampleArticle.saying(
                "Nothing.", "Liquefied Petroleum Gas (LPG)", "again Liquefied Petroleum Gas (LPG)");
        List<Diagnostic> told = diagnose(glossary(called("csto", "CSTO")), article);
        assertThat(told)
                .containsExactly(Diagnostic.note(
                        "acronym-undefined",
                        told.get(0).location(),
                        "\"LPG\" is explained as \"Liquefied Petroleum Gas\" and is not in the glossary",
                        "add seeds/glossary/lpg.md with the term \"Liquefied Petroleum Gas\" and the alias \"LPG\""));
        assertThat(told.get(0).location()).hasToString("seeds/a.txt:2");
        assertThat(told.get(0).severity()).isEqualTo(Severity.NOTE);
    }

    @Test
    void namesTheFileOfTheTermThatLacksTheAcronym() {
        Glossary glossary = glossary(called("gas", "liquefied petroleum gas"));
        assertThat(diagnose(glossary, SampleArticle.saying("Liquefied Petroleum Gas (LPG)")))
                .extracting(Diagnostic::hint)
                .containsExactly("add \"LPG\" to the aliases in seeds/glossary/gas.md");
    }

    @Test
    void saysNothingOfAnAcronymTheGlossaryKnows() {
        Glossary glossary = glossary(called("gas", "Gas", "LPG"));
        assertThat(diagnose(glossary, SampleArticle.saying("Liquefied Petroleum Gas (LPG)")))
                .isEmpty();
    }

    private static List<String> found(String text) {
        return definitions(SampleArticle.saying(text)).stream()
                .map(definition -> definition.acronym() + " = " + definition.longForm())
                .toList();
    }

    private static List<AcronymDefinition> definitions(Article article) {
        return new ArticleAnnotator(glossary()).annotate(article).acronyms();
    }

    private static List<Diagnostic> diagnose(Glossary glossary, Article article) {
        ArticleAnnotator annotator = new ArticleAnnotator(glossary);
        AnnotatedArticle annotated = annotator.annotate(article);
        return annotator.diagnose(annotated);
    }
}
