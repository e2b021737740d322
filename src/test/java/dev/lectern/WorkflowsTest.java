package dev.lectern;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lectern.testing.Tree;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What runs elsewhere runs what was looked at, and may do no more than it must. */
class WorkflowsTest {

    private static final Path WORKFLOWS = Path.of(".github/workflows");

    static List<Path> workflows() {
        List<Path> workflows = Tree.files(WORKFLOWS);
        assertThat(workflows).isNotEmpty();
        return workflows;
    }

    @ParameterizedTest
    @MethodSource("workflows")
    void everyActionIsPinnedToACommitAndSaysItsVersion(Path workflow) throws IOException {
        assertThat(Files.readAllLines(workflow).stream().filter(line -> line.matches(".*\\buses:.*")))
                .isNotEmpty()
                .allMatch(line -> line.matches(".*uses: actions/[\\w-]+@[0-9a-f]{40} # v\\d+\\.\\d+\\.\\d+"));
    }

    @ParameterizedTest
    @MethodSource("workflows")
    void workflowMayOnlyRead(Path workflow) throws IOException {
        assertThat(Files.readString(workflow)).contains("\npermissions:\n  contents: read\n\n");
    }

    @ParameterizedTest
    @MethodSource("workflows")
    void checkoutLeavesNoCredentials(Path workflow) throws IOException {
        String text = Files.readString(workflow);
        assertThat(text.split("persist-credentials: false", -1)).hasSameSizeAs(text.split("actions/checkout@", -1));
    }

    @Test
    void onlyTheJobThatPublishesMayWrite() throws IOException {
        for (Path workflow : workflows()) {
            String text = Files.readString(workflow);
            int deploy = text.indexOf("\n  deploy:");
            String others = deploy < 0 ? text : text.substring(0, deploy);
            assertThat(others).as(workflow.toString()).doesNotContain(": write");
        }
        assertThat(Files.readAllLines(WORKFLOWS.resolve("pages.yml")).stream()
                        .map(String::strip)
                        .filter(line -> line.endsWith(": write")))
                .containsExactly("pages: write", "id-token: write");
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void ciRunsTheCommandOfTheReadmeAndCanBeStarted() throws IOException {
        Path run = Path.of(".ci/run");
        assertThat(Files.isExecutable(run)).isTrue();
        assertThat(Files.readString(run))
                .startsWith("#!/usr/bin/env bash\n")
                .contains("set -euo pipefail", "mvn -B verify");
        assertThat(Files.readString(Path.of("README.md"))).contains("mvn verify");
        assertThat(Files.readString(WORKFLOWS.resolve("verify.yml"))).contains("run: mvn -B verify");
    }
}
