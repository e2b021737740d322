package dev.lectern.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** {@code lectern explain} knows every code. */
class ExplainCommandTest {

    @ParameterizedTest
    @ValueSource(strings = {"glossary-alias-shared", "[glossary-alias-shared]", "GLOSSARY-ALIAS-SHARED"})
    void aCodeIsExplained(String given) {
        assertThat(Run.of("explain", given).out())
                .startsWith("*Error; stops the run.* Two terms have one alias")
                .endsWith(".\n");
    }

    @Test
    void shortNameOfACheckIsExplainedToo() {
        assertThat(Run.of("explain", "t-001")).isEqualTo(Run.of("explain", "straight-quotes"));
        assertThat(Run.of("explain", "T-001").out()).startsWith("*Note.* `t-001`.");
    }

    @Test
    void withoutACodeAllAreListed() {
        assertThat(Run.of("explain").out().lines()).contains("seed-binary", "yaml-syntax", "disk-full");
    }

    @Test
    void aCodeThatIsNoneIsWrongUsage() {
        Run run = Run.of("explain", "seed-binry");
        assertThat(run.status()).isEqualTo(ExitStatus.USAGE);
        assertThat(run.err())
                .contains("there is no code \"seed-binry\"", "  hint: did you mean seed-binary? [wrong-usage]");
    }
}
