package dev.lectern.stage.link;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lectern.model.annotation.AnnotatedArticle;
import dev.lectern.model.archive.Backlink;
import dev.lectern.model.archive.tie.Rulings;
import dev.lectern.model.diagnostic.Diagnostic;
import dev.lectern.model.document.Article;
import dev.lectern.model.document.Block;
import dev.lectern.model.document.BlockId;
import dev.lectern.model.document.Mark;
import dev.lectern.model.document.RichText;
import dev.lectern.model.glossary.Glossary;
import dev.lectern.model.text.Span;
import dev.lectern.samples.SampleArticle;
import dev.lectern.samples.SampleTerm;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CrossLinkerTest {

    private static final Glossary GLOSSARY =
            SampleTerm.glossary(SampleTerm.called("tokayev", "Kassym-Jomart Tokayev", "Tokayev"));

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            flood.md                                         | -
            ./flood.md                                       | -
            ../seeds/flood.md#the-great-room                 | p-1
            flood                                            | -
            Flood#The%20Great%20Room                         | p-1
            /posts/flood/                                    | -
            The%20Flood%20at%20Vell                          | -
            http://www.review.example/flood/?utm_source=x#the_great_room | p-1
            """)
    void linksLeadToTheArticleTheyName(String target, String passage) {
        CrossLinked linked = linkedTo(target);

        assertThat(mark(linked))
                .isEqualTo(new Mark.ArticleLink(
                        new Span(4, 8),
                        "flood.md",
                        Optional.of(passage).filter(id -> !id.equals("-")).map(BlockId::new)));
        assertThat(linked.diagnostics()).isEmpty();
    }

    @Test
    void aLinkToAHeadingThatIsNotThereLeadsToTheHeadAndIsTold() {
        CrossLinked linked = linkedTo("flood.html#the-great-rom");

        assertThat(mark(linked)).isEqualTo(new Mark.ArticleLink(new Span(4, 8), "flood.md", Optional.empty()));
        assertThat(linked.diagnostics()).singleElement().satisfies(told -> {
            assertThat(told.code()).isEqualTo("seed-link-dead");
            assertThat(told.message()).contains("has no heading \"the-great-rom\"");
            assertThat(told.hint()).contains("The Great Room");
        });
    }

    @Test
    void aLinkIsABacklinkWithItsWholeSentence() {
        List<AnnotatedArticle> articles = linkedTo("flood.md").articles();

        assertThat(new Linker().link(articles, GLOSSARY, Rulings.NONE).backlinksTo("flood.md"))
                .extracting(Backlink::sentence)
                .containsExactly("See that report on the flood.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"https://other.example/flood", "mailto:a@example.org"})
    void linksOutOfTheArchiveStay(String target) {
        assertThat(mark(linkedTo(target))).isEqualTo(new Mark.Hyperlink(new Span(4, 8), target));
    }

    @Test
    void aTermIsFoundByAnyOfItsNames() {
        assertThat(mark(linkedTo("Tokayev"))).isEqualTo(new Mark.Hyperlink(new Span(4, 8), "tokayev"));
    }

    @Test
    void aLinkThatLeadsNowhereIsToldWithTheNameThatWasMeant() {
        CrossLinked linked = linkedTo("Tokaev");

        assertThat(linked.articles().get(1).article().blocks().get(0).text().marks())
                .isEmpty();
        assertThat(linked.diagnostics()).singleElement().satisfies(found -> {
            assertThat(found.location()).hasToString("seeds/b.md:1");
            assertThat(found.message()).isEqualTo("the link to \"Tokaev\" leads to no article and no term");
            assertThat(found.hint()).isEqualTo("did you mean \"Tokayev\"?");
            assertThat(found.code()).isEqualTo("seed-link-dead");
        });
    }

    @Test
    void whatWasMeantIsSoughtForTheFirstHundredNamesOnly() {
        List<AnnotatedArticle> articles = new ArrayList<>();
        articles.add(plain(citing("Tokaev")));
        for (int at = 0; at < 99; at++) {
            articles.add(plain(citing("nowhere" + at)));
        }
        articles.add(plain(citing("Tokayef")));
        articles.add(plain(citing("Tokaev")));

        List<String> hints = new CrossLinker()
                .link(articles, GLOSSARY).diagnostics().stream()
                        .map(Diagnostic::hint)
                        .toList();
        assertThat(hints).hasSize(102);
        assertThat(hints.get(0)).isEqualTo("did you mean \"Tokayev\"?");
        assertThat(hints.get(100)).isEqualTo("name a file of seeds or the title of an article");
        assertThat(hints.get(101)).isEqualTo(hints.get(0));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/about/us", "/topics#x"})
    void pathsOfTheSiteAnArticleWasClippedOffArePassedOver(String target) {
        assertThat(linkedTo(target).diagnostics()).isEmpty();
    }

    @Test
    void aNameThatTwoFilesShareIsNobodys() {
        CrossLinked linked = new CrossLinker()
                .link(
                        List.of(
                                plain(SampleArticle.called("x.md").article()),
                                plain(SampleArticle.called("x.txt").article()),
                                plain(citing("x"))),
                        GLOSSARY);

        assertThat(linked.diagnostics()).hasSize(1);
    }

    private static CrossLinked linkedTo(String target) {
        Article flood = SampleArticle.called("flood.md")
                .title("The Flood at Vell")
                .credit("The Review", "https://review.example/flood")
                .block(new Block.Heading(new BlockId("p-1"), 2, RichText.plain("The Great Room"), Optional.empty()))
                .article();
        return new CrossLinker().link(List.of(plain(flood), plain(citing(target))), GLOSSARY);
    }

    private static Article citing(String target) {
        return SampleArticle.called("b.md")
                .paragraph("See that report on the flood. More.", new Mark.Hyperlink(new Span(4, 8), target))
                .article();
    }

    private static Mark mark(CrossLinked linked) {
        return linked.articles().get(1).article().blocks().get(0).text().marks().get(0);
    }

    private static AnnotatedArticle plain(Article article) {
        return new AnnotatedArticle(article, List.of(), List.of(), List.of());
    }
}
