package dev.lectern.stage.index;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lectern.model.archive.Timeline;
import dev.lectern.model.document.Article;
import dev.lectern.model.glossary.Glossary;
import dev.lectern.model.text.Slug;
import dev.lectern.samples.SampleArticle;
import dev.lectern.samples.SampleTerm;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class TimelineIndexTest {

    private static final Glossary GLOSSARY = SampleTerm.glossary(SampleTerm.called("tashkent", "Tashkent"));

    @Test
    void standsInTheOrderOfACalendar() {
        Timeline timeline = timeline(
                SampleArticle.called("a")
                        .paragraph("In 2022 all was over. In January 2022 it began, on January 7, 2022 it grew.")
                        .article(),
                SampleArticle.called("b")
                        .paragraph(
                                "On January 2, 2022 it began. Back in the 1990s none of this was known; in 1991 little was.")
                        .article());
        assertThat(timeline.entries())
                .extracting(entry -> entry.date().text())
                .containsExactly("the 1990s", "1991", "January 2, 2022", "January 7, 2022", "January 2022", "2022");
    }

    @Test
    void anEntryHasItsSentenceAndTheTermsInItAlone() {
        String text =
                "Tashkent was quiet. On January 2, 2022 men came to Tashkent, to Tashkent of all places. He left.";
        Article article = SampleArticle.called("a").paragraph(text).article();
        assertThat(timeline(article).entries()).singleElement().satisfies(entry -> {
            assertThat(entry.sentence().of(text))
                    .isEqualTo("On January 2, 2022 men came to Tashkent, to Tashkent of all places.");
            assertThat(entry.terms()).containsExactly(new Slug("tashkent"));
        });
    }

    @Test
    void whatCannotBePlacedStandsApart() {
        Timeline timeline = timeline(
                SampleArticle.called("a").paragraph("He left last week.").article());
        assertThat(timeline.entries()).isEmpty();
        assertThat(timeline.unplaced())
                .singleElement()
                .satisfies(entry -> assertThat(entry.time().text()).isEqualTo("last week"));
    }

    private static Timeline timeline(Article... articles) {
        return new Indexer()
                .timeline(Stream.of(articles)
                        .map(article -> Annotated.by(GLOSSARY, article))
                        .toList());
    }
}
