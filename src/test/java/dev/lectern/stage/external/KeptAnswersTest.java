package dev.lectern.stage.external;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lectern.stage.external.Answer.Kind;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Answers are kept for a day. */
class KeptAnswersTest {

    private static final Instant NOON = Instant.parse("2026-03-04T12:00:00Z");
    private static final Answer GONE = new Answer(Kind.DEAD, "the server says 404");

    private static String kept() {
        KeptAnswers answers = new KeptAnswers("", NOON);
        answers.add(Map.of("https://example.org/a", GONE));
        return answers.text();
    }

    @Test
    void answerOfTheLastDayIsKnown() {
        KeptAnswers later = new KeptAnswers(kept(), NOON.plus(Duration.ofHours(23)));
        assertThat(later.of("https://example.org/a")).contains(GONE);
        assertThat(later.of("https://example.org/b")).isEmpty();
        assertThat(later.text()).isEqualTo(kept());
    }

    @Test
    void answerOfTheDayBeforeIsForgotten() {
        KeptAnswers later = new KeptAnswers(kept(), NOON.plus(Duration.ofHours(24)));
        assertThat(later.of("https://example.org/a")).isEmpty();
        assertThat(later.text()).doesNotContain("example.org");
    }

    @Test
    void answerOfALaterTimeIsNotBelieved() {
        assertThat(new KeptAnswers(kept(), NOON.minusSeconds(1)).of("https://example.org/a"))
                .isEmpty();
    }

    @Test
    void uncertainAnswerIsNotKept() {
        KeptAnswers answers = new KeptAnswers("", NOON);
        answers.add(Map.of("https://example.org/a", Answer.uncertain("no answer in 10 seconds")));
        assertThat(answers.of("https://example.org/a")).isEmpty();
    }

    @Test
    void linesThatSomebodyBrokeArePassedOver() {
        String broken =
                "2026-03-04T11:00:00Z\tSLEEPY\thttps://example.org/b\tx\nyesterday\tDEAD\thttps://example.org/c\tx\n\t\n"
                        + kept();
        KeptAnswers answers = new KeptAnswers(broken, NOON);
        assertThat(answers.text()).isEqualTo(kept());
    }
}
