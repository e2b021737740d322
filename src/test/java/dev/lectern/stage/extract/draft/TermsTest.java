package dev.lectern.stage.extract.draft;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lectern.model.text.LineRange;
import org.junit.jupiter.api.Test;

class TermsTest {

    @Test
    void shortWordsOfAnAlphabetAreNone() {
        assertThat(Terms.of(passage("The River rose in the Night"), 5)).containsExactly("river", "night");
    }

    @Test
    void neighbouringChineseCharactersAreOneEachTwo() {
        assertThat(Terms.of(passage("河水上涨，桥"), 5)).containsExactly("河水", "水上", "上涨");
    }

    @Test
    void syllablesCountTwice() {
        assertThat(Terms.of(passage("カレンダー と 강물이 불"), 5)).containsExactly("カレンダー", "강물이");
    }

    private static Passage passage(String text) {
        return new Passage(0, LineRange.of(1), text, true, true);
    }
}
