package dev.lectern.model.archive;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lectern.model.annotation.AnnotatedArticle;
import dev.lectern.model.annotation.Annotation.DateMention;
import dev.lectern.model.annotation.Annotation.DateMention.Grounds;
import dev.lectern.model.annotation.Place;
import dev.lectern.model.document.BlockId;
import dev.lectern.model.text.DayRange;
import dev.lectern.model.text.Span;
import dev.lectern.samples.SampleArticle;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ArchiveOrderTest {

    private static final DayRange JUNE_17 = DayRange.of(LocalDate.of(2022, 6, 17));
    private static final DayRange JANUARY_13 = DayRange.of(LocalDate.of(2022, 1, 13));
    private static final DayRange SEPTEMBER = DayRange.of(YearMonth.of(2022, 9));
    private static final DayRange JANUARY = DayRange.of(YearMonth.of(2022, 1));

    @Test
    void undatedArticlesFollowTheDatedOnesByWhatTheirTextsSpeakOf() {
        AnnotatedArticle dated = new AnnotatedArticle(
                SampleArticle.called("z").published(LocalDate.of(2024, 5, 1)).article(),
                List.of(),
                List.of(),
                List.of(mention(JANUARY)));
        List<AnnotatedArticle> articles = List.of(
                speakingOf("a"),
                speakingOf("b"),
                speakingOf("c", JUNE_17),
                speakingOf("d", JANUARY_13, JANUARY),
                speakingOf("e", JANUARY_13),
                dated);
        assertThat(articles.stream().sorted(ArchiveOrder.OF_ARTICLES).map(AnnotatedArticle::id))
                .containsExactly("z", "d", "e", "c", "a", "b");
    }

    @Test
    void theLatestDayCountsAndAMonthOnlyWithoutOne() {
        assertThat(speakingOf("a", JUNE_17, JANUARY_13, SEPTEMBER).notBefore()).contains(JUNE_17);
        assertThat(speakingOf("a", SEPTEMBER, JANUARY).notBefore()).contains(SEPTEMBER);
        assertThat(speakingOf("a").notBefore()).isEmpty();
    }

    @Test
    void anArticleWithADateNeedsNoOther() {
        AnnotatedArticle dated = new AnnotatedArticle(
                SampleArticle.called("a").published(2021).article(), List.of(), List.of(), List.of(mention(JUNE_17)));
        assertThat(dated.notBefore()).isEmpty();
    }

    private static AnnotatedArticle speakingOf(String id, DayRange... days) {
        return new AnnotatedArticle(
                SampleArticle.called(id).article(),
                List.of(),
                List.of(),
                Stream.of(days).map(ArchiveOrderTest::mention).toList());
    }

    private static DateMention mention(DayRange days) {
        return new DateMention(new Place(BlockId.TITLE, new Span(0, 1)), "x", days, Grounds.WRITTEN);
    }
}
