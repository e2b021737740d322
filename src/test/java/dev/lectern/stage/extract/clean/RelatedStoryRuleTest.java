package dev.lectern.stage.extract.clean;

import static dev.lectern.stage.extract.draft.Drafts.ruled;
import static org.assertj.core.api.Assertions.assertThat;

import dev.lectern.stage.extract.draft.Drafts;
import org.junit.jupiter.api.Test;

class RelatedStoryRuleTest {

    private static final String TEXT = """
            The river rose in the night, and by the morning the lower street could be crossed only by boat.

            Nobody was hurt, the mayor said, though the baker lost his flour and the school its piano.

            """;

    @Test
    void aHeadlineThatStandsTwiceInARowIsAnotherStory() {
        String page = TEXT + "Bridge closed until the summer\nBridge closed until the summer\nRead more\n\n" + TEXT;
        assertThat(ruled(Drafts.of(page), new RelatedStoryRule()))
                .containsExactly(
                        "related-card: Bridge closed until the summer",
                        "related-card: Bridge closed until the summer",
                        "related-card: Read more");
    }

    @Test
    void headlinesUnderTheHeadingOfAListAreOtherStories() {
        String page = TEXT + "Related articles\nBridge closed until the summer\nA piano from the county\n\n" + TEXT;
        assertThat(ruled(Drafts.of(page), new RelatedStoryRule()))
                .containsExactly(
                        "related-heading: Related articles",
                        "related-heading: Bridge closed until the summer",
                        "related-heading: A piano from the county");
    }

    @Test
    void aSecondHeadingGoesOnWithTheList() {
        String page = TEXT + "Related articles\nBridge closed until the summer\nRelated articles\nA new piano";
        assertThat(ruled(Drafts.of(page), new RelatedStoryRule())).hasSize(4);
    }

    @Test
    void aHeadingThatListsNothingStays() {
        assertThat(ruled(Drafts.of(TEXT + "Related articles\n\n" + TEXT), new RelatedStoryRule()))
                .isEmpty();
    }

    @Test
    void aMomentAndAHeadlineBetweenParagraphsAreAnotherStory() {
        String page = TEXT + "3 hours ago\nBridge closed until the summer\n\n" + TEXT;
        assertThat(ruled(Drafts.of(page), new RelatedStoryRule()))
                .containsExactly("related-dated: 3 hours ago", "related-dated: Bridge closed until the summer");
    }

    @Test
    void aHeadlineAboveTheTextIsThePagesOwn() {
        String page = "The night of the river\nThe night of the river\n\n" + TEXT;
        assertThat(ruled(Drafts.of(page), new RelatedStoryRule())).isEmpty();
    }
}
