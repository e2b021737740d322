package dev.lectern.stage.index;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lectern.model.annotation.AnnotatedArticle;
import dev.lectern.model.archive.TermSuggestion;
import dev.lectern.model.archive.TermSuggestion.Reason;
import dev.lectern.model.glossary.Glossary;
import dev.lectern.samples.SampleArticle;
import dev.lectern.samples.SampleTerm;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class TermSuggesterTest {

    @Test
    void aNameThatTwoArticlesHaveIsSuggestedWithItsPlaces() {
        List<TermSuggestion> found = suggestions(
                "The talks were held in Tashkent and nowhere else.",
                "He flew to Tashkent on that day, to Tashkent alone.");
        assertThat(found).singleElement().satisfies(one -> {
            assertThat(one.name()).isEqualTo("Tashkent");
            assertThat(one.reason()).isEqualTo(Reason.NAME);
            assertThat(one.count()).isEqualTo(3);
            assertThat(one.witnesses())
                    .extracting(TermSuggestion.Witness::count)
                    .containsExactly(1, 2);
        });
    }

    @Test
    void aWordThatOnlyBeginsSentencesOrIsWrittenSmallElsewhereIsNoName() {
        assertThat(names("Reforms failed at once.", "Reforms came too late."))
                .as("only at the head of sentences")
                .isEmpty();
        assertThat(names("He spoke of the Crisis at length.", "It was a Crisis for all, the worst crisis of them."))
                .as("also written small")
                .isEmpty();
    }

    @Test
    void anAdjectiveAndAFormOfAddressAreNoNames() {
        assertThat(names(
                        "Then Russian troops came with Russian tanks.",
                        "It was said that Russian soldiers left the town."))
                .isEmpty();
    }

    @Test
    void whatTheGlossaryKnowsAndMonthsAreNotSuggested() {
        assertThat(suggestions(
                        SampleTerm.glossary(SampleTerm.called("tashkent", "Tashkent")),
                        "It was in Tashkent, in January.",
                        "It was in Tashkent, in January."))
                .isEmpty();
    }

    @Test
    void anotherSpellingNeedsANeighbourInCommon() {
        Glossary glossary = SampleTerm.glossary(
                SampleTerm.called("masimov", "Karim Masimov"), SampleTerm.called("nazarbayev", "Nursultan Nazarbayev"));
        List<TermSuggestion> found = suggestions(
                glossary,
                "One of the victims was Karim Massimov, they said.",
                "The way to Nursultanov and to Nur-Sultan is long; so is the one to Massimovka.");
        assertThat(found)
                .filteredOn(one -> one.reason() == Reason.SPELLING)
                .extracting(TermSuggestion::name)
                .containsExactly("Karim Massimov");
    }

    @Test
    void acronymsComeFirstWhereTheyAreExplained() {
        List<TermSuggestion> found = suggestions(
                "The price of Liquefied Petroleum Gas (LPG) rose. The OECD and the OECD spoke in Paris.",
                "The OECD spoke again, in Paris.");
        assertThat(found)
                .extracting(one -> one.reason() + " " + one.name())
                .containsExactly("EXPLAINED LPG", "ACRONYM OECD", "NAME Paris");
        assertThat(found.get(0).longForm()).contains("Liquefied Petroleum Gas");
    }

    @Test
    void commonNounsWithCapitalsAreNoNames() {
        String text = "Die Regierung hat am Abend die Preise für das Gas im Land gesenkt, und der Minister hat im Radio"
                + " von der Lage im Westen und von der Not der Leute in der Stadt gesprochen, wie es in der Zeitung stand.";
        assertThat(german(text, text)).isEmpty();
    }

    private static List<String> names(String... texts) {
        return suggestions(texts).stream().map(TermSuggestion::name).toList();
    }

    private static List<TermSuggestion> suggestions(String... texts) {
        return suggestions(SampleTerm.glossary(), texts);
    }

    private static List<TermSuggestion> suggestions(Glossary glossary, String... texts) {
        return inLanguage(glossary, "en", texts);
    }

    private static List<TermSuggestion> german(String one, String other) {
        return inLanguage(SampleTerm.glossary(), "de", one, other);
    }

    private static List<TermSuggestion> inLanguage(Glossary glossary, String language, String... texts) {
        List<AnnotatedArticle> articles = new ArrayList<>();
        for (String text : texts) {
            articles.add(Annotated.by(
                    glossary,
                    SampleArticle.called("a" + articles.size())
                            .language(language)
                            .paragraph(text)
                            .article()));
        }
        return new TermSuggester(articles, glossary).suggest(2);
    }
}
