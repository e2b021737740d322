package dev.lectern.stage.extract.metadata;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lectern.language.Vocabularies;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NameReaderTest {

    @ParameterizedTest
    @CsvSource({
        "ar, خالد حسن وليد سعد, خالد حسن وليد سعد",
        "ar, أحمد علي وائل منصور, أحمد علي وائل منصور",
        "fa, علی رضا وحید کریمی, علی رضا وحید کریمی",
        "ar, أحمد منصور و وليد سعد, أحمد منصور; وليد سعد",
        "fa, رضا کریمی و وحید امینی, رضا کریمی; وحید امینی",
        "ar, سارة منصور علي ووليد سعد حسن, سارة منصور علي; وليد سعد حسن"
    })
    void aNameThatBeginsLikeTheWordForAndStaysWhole(String language, String line, String names) {
        assertThat(new NameReader(Vocabularies.of(language)).names(line)).isEqualTo(List.of(names.split("; ")));
    }
}
