package dev.lectern.stage.annotate;

import static dev.lectern.samples.SampleTerm.called;
import static dev.lectern.samples.SampleTerm.glossary;
import static org.assertj.core.api.Assertions.assertThat;

import dev.lectern.model.annotation.Annotation.TermMention;
import dev.lectern.model.diagnostic.Diagnostic;
import dev.lectern.model.diagnostic.Severity;
import dev.lectern.model.document.Article;
import dev.lectern.model.glossary.Glossary;
import dev.lectern.samples.SampleArticle;
import dev.lectern.samples.SampleTerm;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What a glossary entry may ask for beyond its names, and what becomes of names that entries share. */
class TermRulesTest {

    @Test
    void seesNoTermInsideAPhraseItIsNotIn() {
        Glossary glossary = glossary(called("csto", "CSTO").not("CSTO Systems Ltd"), called("ltd", "Systems"));
        assertThat(found(glossary, "CSTO and csto systems LTD and CSTO Systems Ltd"))
                .containsExactly("csto: CSTO", "ltd: Systems");
    }

    @Test
    void seesATermOnlyInTheCompanyItNeeds() {
        Glossary glossary = glossary(called("sco", "SCO").onlyWith("Shanghai", "Astana"));
        assertThat(found(glossary, "The SCO played Haydn", "in Glasgow")).isEmpty();
        assertThat(found(glossary, "The SCO met", "in Astana")).hasSize(1);
        assertThat(found(glossary, "The SCO met", "the Astanans")).isEmpty();
    }

    @Test
    void findsANameOnlyInTheYearsOfItsUse() {
        Glossary glossary = glossary(called("astana", "Astana").alias("Nur-Sultan", 2019, 2022));
        ArticleAnnotator annotator = new ArticleAnnotator(glossary);
        assertThat(annotator.annotate(dated(2018)).mentions()).isEmpty();
        assertThat(annotator.annotate(dated(2019)).mentions()).hasSize(1);
        assertThat(annotator.annotate(dated(2022)).mentions()).hasSize(1);
        assertThat(annotator.annotate(dated(2023)).mentions()).isEmpty();
        assertThat(found(glossary, "Nur-Sultan")).hasSize(1);
    }

    @Test
    void givesASharedNameToTheTermTheArticleNamesInFull() {
        Glossary glossary = ivanovs(false, true);
        assertThat(found(glossary, "Ivanov spoke.", "Sergei Ivanov, the minister."))
                .containsExactly("sergei: Ivanov", "sergei: Sergei Ivanov");
    }

    @Test
    void givesASharedNameToThePreferredTermWhereNothingElseDecides() {
        Glossary glossary = ivanovs(false, true);
        assertThat(found(glossary, "Ivanov spoke.")).containsExactly("igor: Ivanov");
        assertThat(found(glossary, "Igor Ivanov met Sergei Ivanov. Ivanov spoke."))
                .contains("igor: Ivanov");
    }

    @Test
    void givesASharedNameToNobodyAndSaysSoWhereNothingDecides() {
        Glossary glossary = ivanovs(false, false);
        ArticleAnnotator annotator = new ArticleAnnotator(glossary);
        Article article = SampleArticle.saying("Nothing here.", "Ivanov spoke.", "Ivanov left.");
        assertThat(annotator.annotate(article).mentions()).isEmpty();
        List<Diagnostic> told = annotator.diagnose(annotator.annotate(article));
        assertThat(told).hasSize(1);
        assertThat(told.get(0).code()).isEqualTo("glossary-alias-ambiguous");
        assertThat(told.get(0).severity()).isEqualTo(Severity.WARNING);
        assertThat(told.get(0).location()).hasToString("seeds/a.txt:2");
        assertThat(told.get(0).message()).isEqualTo("\"Ivanov\" could be \"igor\" or \"sergei\"");
        assertThat(told.get(0).hint())
                .isEqualTo("set \"default: true\" in one of seeds/glossary/igor.md, seeds/glossary/sergei.md");
    }

    @Test
    void hasNothingToSayOfANameOneTermHasTwice() {
        Glossary glossary = glossary(called("csto", "CSTO", "CSTO"));
        ArticleAnnotator annotator = new ArticleAnnotator(glossary);
        assertThat(annotator.diagnose(annotator.annotate(SampleArticle.saying("CSTO"))))
                .isEmpty();
        assertThat(found(glossary, "CSTO")).hasSize(1);
    }

    private static Article dated(int year) {
        return SampleArticle.called("a.txt")
                .published(year)
                .paragraph("in Nur-Sultan")
                .article();
    }

    private static Glossary ivanovs(boolean sergeiPreferred, boolean igorPreferred) {
        SampleTerm sergei = called("sergei", "Sergei Ivanov", "Ivanov");
        SampleTerm igor = called("igor", "Igor Ivanov", "Ivanov");
        return glossary(sergeiPreferred ? sergei.preferred() : sergei, igorPreferred ? igor.preferred() : igor);
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
