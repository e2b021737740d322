package dev.lectern.stage.extract.draft;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TermsTest {

    @Test
    void shortWordsOfAnAlphabetAreNone() {
        assertThat(Terms.of("The River rose in the Night", 5)).containsExactly("river", "night");
    }

    @Test
    void neighbouringChineseCharactersAreOneEachTwo() {
        assertThat(Terms.of("河水上涨，桥", 5)).containsExactly("河水", "水上", "上涨");
    }

    @Test
    void syllablesCountTwice() {
        assertThat(Terms.of("カレンダー と 강물이 불", 5)).containsExactly("カレンダー", "강물이");
    }
}
