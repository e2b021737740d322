package dev.lectern.stage.render.html;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lectern.model.document.Article;
import dev.lectern.samples.SampleArticle;
import org.junit.jupiter.api.Test;

/** A note stands near its words or not at all in the margin. */
class MarginRoomTest {

    private final Article article = SampleArticle.saying(
            "word ".repeat(300).strip(), "word ".repeat(300).strip());

    @Test
    void notesStandBelowOneAnotherAsLongAsTheyAreNear() {
        MarginRoom room = new MarginRoom(article);

        assertThat(room.take(article.blocks().get(0).id(), 0, 300)).isTrue();
        assertThat(room.take(article.blocks().get(0).id(), 80, 300)).isTrue();
        assertThat(room.take(article.blocks().get(0).id(), 90, 300)).isFalse();
        assertThat(room.take(article.blocks().get(1).id(), 0, 300)).isTrue();
    }

    @Test
    void aNoteThatWouldPushAnotherAwayIsRefused() {
        MarginRoom room = new MarginRoom(article);

        assertThat(room.take(article.blocks().get(0).id(), 500, 300)).isTrue();
        assertThat(room.take(article.blocks().get(0).id(), 430, 900)).isFalse();
        assertThat(room.take(article.blocks().get(0).id(), 0, 300)).isTrue();
    }
}
