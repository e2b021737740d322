package dev.lectern.stage.annotate;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lectern.model.annotation.AnnotatedArticle;
import dev.lectern.model.annotation.Annotation.DateMention;
import dev.lectern.model.annotation.Annotation.DateMention.Grounds;
import dev.lectern.model.document.Article;
import dev.lectern.model.document.Role;
import dev.lectern.model.text.DayRange;
import dev.lectern.samples.SampleArticle;
import dev.lectern.samples.SampleTerm;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DateResolverTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    en | On January 7, 2022 he spoke. Troops left on January 13.             | 2022-01-07 2022-01-13?
                    en | It began in January 2022 and ended on the 11th of January.          | 2022-01 2022-01-11?
                    en | On January 7, 2022 he spoke; on December 30 he had been silent.     | 2022-01-07 2021-12-30?
                    en | On June 17, 2022 he called elections, to be held on November 20.    | 2022-06-17
                    en | On January 7, 2022 he spoke. In 2019 he left, on January 13.        | 2022-01-07 2019
                    en | On January 7, 2022 he spoke. In 2022 he left, on January 13.        | 2022-01-07 2022 2022-01-13?
                    en | On January 13 he spoke, and on January 14, 2022 he left.            | 2022-01-14
                    en | See https://example.org/2022-01-14/ and news.example.com/2022-01-15 | -
                    ru | Протесты начались 2 января 2022 года, 13 января войска ушли.        | 2022-01-02 2022-01-13?
                    de | Am 2. Januar 2022 begann es. Am 13. Januar zogen sie ab.            | 2022-01-02 2022-01-13?
                    fa | در ۱۲ دی ۱۴۰۰ آغاز شد و نیروها در ۱ بهمن رفتند.                       | 2022-01-02 2022-01-21?
                    """)
    void aYearComesFromADayNearbyOrTheDateIsLeftOut(String language, String text, String expected) {
        Article article =
                SampleArticle.called("a").language(language).paragraph(text).article();
        assertThat(said(annotated(article))).isEqualTo(expected);
    }

    @Test
    void aDayThatWasGivenInFullIsMeantAgainUnlessTheArticleIsOfItsAnniversary() {
        String text = "The letters of 2 November 2022 were not answered. The crane fell on 3 October 2023. "
                + "Who read the letters of 2 November?";
        Article undated = SampleArticle.called("a").paragraph(text).article();
        assertThat(said(annotated(undated))).isEqualTo("2022-11-02 2023-10-03 2022-11-02?");
        Article dated = SampleArticle.called("a")
                .published(LocalDate.of(2023, 11, 14))
                .paragraph(text)
                .article();
        assertThat(said(annotated(dated))).isEqualTo("2022-11-02 2023-10-03");
    }

    @Test
    void datesGoOnFromOneParagraphToTheNextAndKeepTheirPlaces() {
        Article article = SampleArticle.called("a")
                .prose(Role.DECK, "What happened in January 2022")
                .paragraph("On the eve of January 13, he left.")
                .prose(Role.EDITOR_NOTE, "Changed on 5 May 2024.")
                .article();
        List<DateMention> dates = annotated(article).dates();
        assertThat(dates).extracting(DateMention::text).containsExactly("January 2022", "January 13");
        assertThat(dates)
                .allSatisfy(date -> assertThat(date.place()
                                .span()
                                .of(article.block(date.place().block())
                                        .orElseThrow()
                                        .text()
                                        .text()))
                        .isEqualTo(date.text()));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    000_00157b883a15a09c | 1991 2022-01 2022-06-17 2022-09 2022-06-17 2022 2021 1991 | 2022-06-17
                    001_f0c6d622caf8458a | 2022-01-02 1991 2019 2022-01-07 2022-01-13? | 2022-01-13
                    002_34c01a5594dace7e | 2022-01 2022-01-11 1992 2019 2010 2024 1991 2014 2022-02 2020 2015 | 2022-01-11
                    003_447d33c9b4f716e3 | -                                     | -
                    004_73b8a04b9e5025b6 | 1980s 1990s 2019 2020 | -
                    """)
    void theSeedsSpeakOfWhatAReaderFinds(String seed, String dates, String notBefore) throws IOException {
        SampleArticle article = SampleArticle.called(seed);
        Files.readAllLines(Path.of("seeds", seed + ".txt")).forEach(article::paragraph);
        AnnotatedArticle annotated = annotated(article.article());
        assertThat(said(annotated)).isEqualTo(dates);
        assertThat(annotated.notBefore().map(days -> days.first().toString()).orElse("-"))
                .isEqualTo(notBefore);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    2022-01-14 | He resigned last week, on Thursday.              | 2022-01-03@ 2022-01-13@ |
                    2022-01-14 | On January 5 he fell; two days later he rose.    | 2022-01-05@ 2022-01-07> |
                    2022-01-14 | In September 2021 he won. On January 5 he fell.  | 2021-09 2022-01-05@     |
                    2022-01-14 | On August 1 he fell.                             |                         | August 1: YEAR
                               | He resigned last week.                           |                         | last week: ARTICLE_DATE
                               | In 2019 he fell and rose the following year.     | 2019 2020>              |
                               | In 2019 he fell and rose the next day.           | 2019                    | the next day: TIME_BEFORE
                               | He rose two days later.                          |                         | two days later: TIME_BEFORE
                    2022-01-14 | He fell a few days ago, and the next day he rose.|                         | a few days ago: NUMBER, the next day: TIME_BEFORE
                    """)
    void aTimeThatIsSaidFromAnotherIsReckonedOrSaidToLackWhatItNeeds(
            LocalDate published, String text, String placed, String unplaced) {
        SampleArticle sample = SampleArticle.called("a").paragraph(text);
        AnnotatedArticle annotated = annotated((published == null ? sample : sample.published(published)).article());
        String days = annotated.dates().stream()
                .map(date -> said(date.days())
                        + switch (date.grounds()) {
                            case WRITTEN -> "";
                            case NEARBY -> "?";
                            case ARTICLE -> "@";
                            case BEFORE -> ">";
                        })
                .collect(Collectors.joining(" "));
        assertThat(days).isEqualTo(placed == null ? "" : placed);
        assertThat(annotated.unplaced().stream()
                        .map(time -> time.text() + ": " + time.lack())
                        .collect(Collectors.joining(", ")))
                .isEqualTo(unplaced == null ? "" : unplaced);
    }

    private static AnnotatedArticle annotated(Article article) {
        return new ArticleAnnotator(SampleTerm.glossary()).annotate(article);
    }

    private static String said(AnnotatedArticle annotated) {
        String all = annotated.dates().stream()
                .map(date -> said(date.days()) + (date.grounds() == Grounds.NEARBY ? "?" : ""))
                .collect(Collectors.joining(" "));
        return all.isEmpty() ? "-" : all;
    }

    private static String said(DayRange days) {
        String first = days.first().toString();
        return switch (days.precision()) {
            case DAY, WEEK -> first;
            case MONTH -> days.isMonth() ? first.substring(0, 7) : first;
            case YEAR -> first.substring(0, 4);
            case DECADE -> first.substring(0, 4) + "s";
        };
    }
}
