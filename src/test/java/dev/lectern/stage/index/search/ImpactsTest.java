package dev.lectern.stage.index.search;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lectern.model.archive.search.PassageKind;
import dev.lectern.model.archive.search.SearchIndex;
import java.util.List;
import org.junit.jupiter.api.Test;

class ImpactsTest {

    private static final int BODY = PassageKind.PARAGRAPH.weight();

    @Test
    void eachFurtherTimeCountsLessAndNoneTooMuch() {
        Impacts impacts = new Impacts(List.of(1000, 1000));
        int once = impacts.impact(0, BODY);
        int twice = impacts.impact(0, 2 * BODY);
        int thrice = impacts.impact(0, 3 * BODY);
        assertThat(once).isPositive().isLessThan(twice);
        assertThat(thrice - twice).isPositive().isLessThan(twice - once);
        assertThat(impacts.impact(0, 1_000_000)).isLessThanOrEqualTo(SearchIndex.GREATEST_IMPACT);
    }

    @Test
    void aWordOfAShortArticleTellsMoreThanOneOfALong() {
        Impacts impacts = new Impacts(List.of(100, 5000));
        assertThat(impacts.impact(0, BODY)).isGreaterThan(impacts.impact(1, BODY));
        assertThat(impacts.impact(0, PassageKind.TITLE.weight())).isGreaterThan(impacts.impact(0, BODY));
    }

    @Test
    void onlyWhatIsInMostOfALargeArchiveIsTooCommon() {
        assertThat(Impacts.isCommon(100, 119)).isFalse();
        assertThat(Impacts.isCommon(20_001, 277_000)).isFalse();
        assertThat(Impacts.isCommon(80_000, 277_000)).isTrue();
    }
}
