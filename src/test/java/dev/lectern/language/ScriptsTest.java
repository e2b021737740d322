package dev.lectern.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.Character.UnicodeScript;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ScriptsTest {

    @Test
    void theScriptOfEveryLetterIsThatOfTheTables() {
        for (int code = 0; code <= Character.MAX_CODE_POINT; code++) {
            UnicodeScript script = Character.isLetter(code) ? UnicodeScript.of(code) : UnicodeScript.COMMON;
            boolean isOfAll = script == UnicodeScript.COMMON
                    || script == UnicodeScript.INHERITED
                    || script == UnicodeScript.UNKNOWN;
            assertThat(Scripts.of(code).isEmpty()).isEqualTo(isOfAll);
            assertThat(Scripts.of(code).orElse(script)).isEqualTo(script);
        }
    }

    @Test
    void lettersAreCountedByScript() {
        assertThat(Scripts.letters("Łódź, \u00B5m: Жақсы!"))
                .isEqualTo(Map.of(UnicodeScript.LATIN, 5, UnicodeScript.CYRILLIC, 5));
    }
}
