package dev.lectern.stage.extract.draft;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BulletsTest {

    @ParameterizedTest
    @ValueSource(
            strings = {"1. flour", "(a) flour", "б) мука", "α) αλεύρι", "ب) دقيق", "٢. دقيق", "一、面粉", "２．小麦粉", "（3）面粉"})
    void aNumberOrLetterOfAnyScriptNumbersAnItem(String item) {
        assertThat(Bullets.isNumbered(item)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"1.5 kilos", "flour", "e.g. flour", "1908 was dry"})
    void aNumberInsideTheTextDoesNot(String text) {
        assertThat(Bullets.isNumbered(text)).isFalse();
    }

    @Test
    void theFigureIsReadInAnyDigits() {
        assertThat(Bullets.number("٢. دقيق")).hasValue(2);
        assertThat(Bullets.number("２．小麦粉")).hasValue(2);
        assertThat(Bullets.number("b) flour")).isEmpty();
    }

    @Test
    void aJapaneseBulletNeedsNoSpace() {
        assertThat(Bullets.isItem("・小麦粉")).isTrue();
        assertThat(Bullets.markLength("・小麦粉")).isEqualTo(1);
    }
}
