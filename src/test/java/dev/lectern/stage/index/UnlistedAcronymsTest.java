package dev.lectern.stage.index;

import static dev.lectern.samples.SampleTerm.called;
import static dev.lectern.samples.SampleTerm.glossary;
import static org.assertj.core.api.Assertions.assertThat;

import dev.lectern.model.annotation.AnnotatedArticle;
import dev.lectern.model.annotation.Annotation.AcronymDefinition;
import dev.lectern.model.annotation.Annotation.TermMention;
import dev.lectern.model.annotation.Place;
import dev.lectern.model.archive.UnlistedAcronym;
import dev.lectern.model.document.Article;
import dev.lectern.model.document.BlockId;
import dev.lectern.model.glossary.Glossary;
import dev.lectern.model.text.Slug;
import dev.lectern.model.text.Span;
import dev.lectern.samples.SampleArticle;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class UnlistedAcronymsTest {

    private static final Glossary GLOSSARY = glossary(called("csto", "CSTO"), called("sco", "SCO Systems"));

    @Test
    void countsThoseThatTheGlossaryLacksTheMostFrequentFirst() {
        assertThat(found("The EU and NATO met. The EU left, and the EU’s guests.", "NATO again, not the CSTO."))
                .containsExactly("EU 3", "NATO 2");
    }

    @Test
    void passesOverWhatStandsOnceAndUnexplained() {
        assertThat(found("The EU met.")).isEmpty();
    }

    @Test
    void keepsWhatStandsOnceAndIsExplained() {
        Article article = article("The European Union (EU) met.");
        AcronymDefinition explained =
                new AcronymDefinition(new Place(block(article), new Span(4, 23)), "European Union", "EU");

        assertThat(new Indexer()
                        .unlisted(
                                List.of(new AnnotatedArticle(article, List.of(), List.of(explained), List.of())),
                                GLOSSARY))
                .singleElement()
                .satisfies(acronym -> {
                    assertThat(acronym.longForm()).contains("European Union");
                    assertThat(acronym.occurrences().get(0).anchor())
                            .isEqualTo(block(article).value());
                });
    }

    @Test
    void takesAPluralForItsSingular() {
        assertThat(found("The CARs differ: one CAR is not like other CARs.")).containsExactly("CAR 3");
    }

    @Test
    void knowsCapitalsOfEveryScript() {
        assertThat(found("Страны ОДКБ и снова ОДКБ.", "Η ΕΕ και πάλι η ΕΕ.")).containsExactly("ΕΕ 2", "ОДКБ 2");
    }

    @Test
    void passesOverNumeralsInitialsAndShouting() {
        assertThat(found("Louis XIV and Louis XIV. J. K. and J. K. too.", "READ MORE NEWS HERE, READ MORE NEWS"))
                .isEmpty();
    }

    @Test
    void passesOverWhatIsPartOfAMention() {
        Article article = article("Both SCO Systems and SCO Systems.");
        List<TermMention> mentions = Stream.of(5, 21)
                .map(start -> new TermMention(
                        new Place(block(article), new Span(start, start + 11)), new Slug("sco"), "SCO Systems", 1))
                .toList();

        assertThat(new Indexer()
                        .unlisted(List.of(new AnnotatedArticle(article, mentions, List.of(), List.of())), GLOSSARY))
                .isEmpty();
    }

    private static List<String> found(String... paragraphs) {
        return new Indexer()
                        .unlisted(
                                List.of(new AnnotatedArticle(article(paragraphs), List.of(), List.of(), List.of())),
                                GLOSSARY)
                        .stream()
                        .map((UnlistedAcronym acronym) -> acronym.letters() + " " + acronym.count())
                        .toList();
    }

    private static BlockId block(Article article) {
        return article.blocks().get(0).id();
    }

    private static Article article(String... paragraphs) {
        return SampleArticle.saying(paragraphs);
    }
}
