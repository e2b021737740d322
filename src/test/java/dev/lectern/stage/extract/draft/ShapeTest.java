package dev.lectern.stage.extract.draft;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ShapeTest {

    @ParameterizedTest
    @CsvSource({
        "The river rose, 3",
        "河水在夜里上涨, 4",
        "川の水が増した, 4",
        "カレンダ, 2",
        "แม่น้ำ, 3",
        "Rose 2024 上涨, 3",
        "강물이 불었다, 2",
        "'', 0"
    })
    void twoCharactersWrittenWithoutSpacesAreAWord(String text, int words) {
        assertThat(Shape.of(text).words()).isEqualTo(words);
    }
}
