package dev.lectern.stage.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class PressedScriptTest {

    /** The search must answer before a reader has lost patience; what is typed into the page needs all of its scripts but one. */
    private static final int LARGEST = 43 * 1024;

    @Test
    void leavesOutWhatOnlyWritersRead() {
        assertThat(pressed("""
                        /* Lectern: what it does,
                           over * two lines. */
                        (function () {

                          /* A comment. */
                          const text = "  /* no comment */  ";
                            return text;
                        })();
                        """)).isEqualTo("(function(){const text = \"  /* no comment */  \";return text;})();\n");
    }

    @Test
    void leavesTextsAndPatternsAsTheyAre() {
        assertThat(pressed("""
                        const said = "it is (so) : " + 'a = b' - -1 + one;
                        const pattern = / = (.) /u;
                        const template = ` = ${one + two} `;
                        if (one) {
                          two();
                        } else {
                          three({ four, five });
                        }
                        """)).isEqualTo("""
                        const said="it is (so) : "+'a = b' - -1+one;const pattern = / = (.) /u;\
                        const template = ` = ${one + two} `;if(one){two();}else{three({four,five});}
                        """);
    }

    @Test
    void noTextOfTheBuiltInScriptsRunsOverALine() {
        BuiltInTheme.read().assets().forEach((name, bytes) -> {
            if (PressedScript.isDue(name)) {
                assertThat(new String(bytes, StandardCharsets.UTF_8).lines())
                        .as(name)
                        .allMatch(
                                line -> line.chars().filter(sign -> sign == '`').count() % 2 == 0);
            }
        });
    }

    @Test
    void theScriptsOfTheSearchAreSmall() {
        Set<String> parts = new TreeSet<>();
        int size = 0;
        for (String name : BuiltInTheme.read().assets().keySet()) {
            if (PressedScript.isDue(name)) {
                parts.add(name);
                boolean box = name.equals("search-box.js");
                size += box ? 0 : PressedScript.of(BuiltInTheme.read().assets().get(name)).length;
            }
        }
        assertThat(parts).hasSize(8);
        assertThat(size).isLessThanOrEqualTo(LARGEST);
    }

    private static String pressed(String script) {
        return new String(PressedScript.of(script.getBytes(StandardCharsets.UTF_8)), StandardCharsets.UTF_8);
    }
}
