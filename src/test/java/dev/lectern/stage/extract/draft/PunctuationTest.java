package dev.lectern.stage.extract.draft;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PunctuationTest {

    @ParameterizedTest
    @ValueSource(strings = {"Who was it?", "谁来过？", "من كان؟", "Ποιος ήταν\u037E", "Ποιος ήταν;"})
    void aQuestionIsKnownInEveryScript(String question) {
        assertThat(Punctuation.asks(question)).isTrue();
        assertThat(Punctuation.endsSentence(question)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"int river = 1;", "first the flour;", "сначала мука;", ";", ""})
    void aSemicolonAsksOnlyInGreek(String text) {
        assertThat(Punctuation.asks(text)).isFalse();
        assertThat(Punctuation.endsSentence(text)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"The river rose and …", "The river rose [...]", "河水上涨……", "«Река поднялась…»"})
    void whatBreaksOffIsCutOff(String text) {
        assertThat(Punctuation.isCutOff(text)).isTrue();
    }

    @Test
    void marksOfFullWidthSayWhatTheOthersSay() {
        assertThat(Punctuation.endsWithColon("配料：")).isTrue();
        assertThat(Punctuation.endsWithComma("首先，")).isTrue();
        assertThat(Punctuation.endsWithStop("完。")).isTrue();
        assertThat(Punctuation.endsPausing("أولا؛")).isTrue();
        assertThat(Punctuation.opensQuotation("「はい」")).isTrue();
        assertThat(Punctuation.closesQuotation("「はい」")).isTrue();
    }
}
