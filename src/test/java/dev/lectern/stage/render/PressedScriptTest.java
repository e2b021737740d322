package dev.lectern.stage.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class PressedScriptTest {

    /** The search must answer before a reader has lost patience; what is typed into the page needs all of its scripts but one. */
    private static final int LARGEST = 38 * 1024;

    @Test
    void leavesOutWhatOnlyWritersRead() {
        assertThat(pressed("""
                        /* Lectern: what it does,
                           over * two lines. */
                        (function () {

                          /* A comment. */
                          const text = "  /* no comment */  "; // another one
                            return text;
                        })();
                        """)).isEqualTo("(function(){const a=\"  /* no comment */  \";return a;})();\n");
    }

    @Test
    void leavesTextsPatternsAndTemplatesAsTheyAre() {
        assertThat(pressed("""
                        const said = "it is (so) : " + 'a = b' - -1 + one / two;
                        const pattern = / = [/] (.) /u;
                        const template = ` = ${one + `${"two}`"} ` } it's
                            lines`;
                        if (one) {
                          two() / 2 / /a b/g .test(four);
                        } else {
                          three({ four, five })
                          six
                        }
                        """)).isEqualTo("""
                        const said="it is (so) : "+'a = b'- -1+one/two;const pattern=/ = [/] (.) /u;\
                        const template=` = ${one + `${"two}`"} ` } it's
                            lines`;if(one){two()/2/ /a b/g.test(four);}else{three({four,five})
                        six}
                        """);
    }

    @Test
    void namesAreShorterWhereNobodyElseKnowsThem() {
        assertThat(pressed("""
                        (function (scope) {
                          const outer = scope.outer;
                          function tell(word, [first, ...others], { given }) {
                            const text = `${others}`;
                            return outer(word, first, others, given, text, (value) => value + length);
                          }
                          scope.tell = (length) => tell(length, given);
                          scope.mine = { tell, outer: word };
                        })(window);
                        """)).isEqualTo("""
                        (function(a){const outer=a.outer;function tell(word,[b,...others],{given}){const c=`${others}`;\
                        return outer(word,b,others,given,c,(d)=>d+length);}
                        a.tell=(length)=>tell(length,given);a.mine={tell,outer:word};})(window);
                        """);
    }

    @Test
    void scriptsThatCannotBeReadKeepTheirNames() {
        assertThat(pressed("(function () { const text = 1; class Any { text() {} } })();"))
                .contains("const text=1");
        assertThat(pressed("(function () { const text = (1; })();")).contains("const text=(1");
    }

    /** What goes out is what was written, but for spaces and for names that are others throughout. */
    @Test
    void builtInScriptsStayTheSameButForNames() {
        BuiltInTheme.read().assets().forEach((name, bytes) -> {
            if (PressedScript.isDue(name)) {
                List<ScriptToken> written = ScriptToken.of(new String(bytes, StandardCharsets.UTF_8));
                List<ScriptToken> pressed = ScriptToken.of(new String(PressedScript.of(bytes), StandardCharsets.UTF_8));
                assertThat(pressed).as(name).hasSameSizeAs(written);
                Map<String, String> names = new HashMap<>();
                Map<String, String> meant = new HashMap<>();
                for (int at = 0; at < written.size(); at++) {
                    ScriptToken one = written.get(at);
                    ScriptToken other = pressed.get(at);
                    assertThat(other.kind()).isEqualTo(one.kind());
                    assertThat(names.computeIfAbsent(one.text(), any -> other.text()))
                            .isEqualTo(other.text());
                    assertThat(meant.computeIfAbsent(other.text(), any -> one.text()))
                            .isEqualTo(one.text());
                    assertThat(one.isWord() || one.text().equals(other.text())).isTrue();
                }
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
