package dev.lectern.guides;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import dev.lectern.testing.SmallArchive;
import dev.lectern.testing.Tool;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What README, the tutorial and the guides have their readers type is typed here, one command after the other, with the
 * launcher that was packaged, and is answered as they show. The guides begin in a small archive, the others in an empty folder.
 */
@DisabledOnOs(OS.WINDOWS)
@Execution(ExecutionMode.CONCURRENT)
class GuidesIT {

    private static final Pattern ADDRESS = Pattern.compile("http://\\S+");

    @TempDir
    Path room;

    static List<Path> documents() {
        return Guide.documents();
    }

    @ParameterizedTest
    @MethodSource("documents")
    void everyCommandIsAnsweredAsShown(Path document) throws IOException, InterruptedException {
        assumeThat(Tool.named("bash")).as("bash is not on the path").isPresent();
        List<Step> steps = Guide.steps(document);
        Path start = Files.createDirectories(room.resolve("start"));
        if (document.toString().contains("guides")) {
            SmallArchive.in(start);
        }
        Downloads.in(Files.createDirectories(room.resolve("home/Downloads")));
        try (Shell shell = new Shell(room, start)) {
            for (int at = 0; at < steps.size(); at++) {
                boolean isStatusShown =
                        at + 1 < steps.size() && steps.get(at + 1).showsStatus();
                take(steps.get(at), shell, isStatusShown);
            }
        }
    }

    private static void take(Step step, Shell shell, boolean isStatusShown) throws IOException, InterruptedException {
        if (step.manner() == Step.Manner.NOT_RUN) {
            return;
        }
        boolean isLeft = step.manner() == Step.Manner.LEFT_RUNNING;
        String said = isLeft ? shell.leaveRunning(step) : shell.run(step);
        assertThat(step.isAnsweredBy(said))
                .as(
                        "%s%n$ %s%nshown:%n%s%nsaid:%n%s",
                        step.document(), step.command(), String.join("\n", step.answer()), said)
                .isTrue();
        if (isLeft) {
            askForAPage(said);
        } else if (!isStatusShown) {
            assertThat(shell.status())
                    .as("%s: status of %s", step.document(), step.command())
                    .isZero();
        }
    }

    private static void askForAPage(String said) throws IOException, InterruptedException {
        Matcher address = ADDRESS.matcher(said);
        assertThat(address.find()).as(said).isTrue();
        HttpResponse<String> page = HttpClient.newHttpClient()
                .send(
                        HttpRequest.newBuilder(URI.create(address.group())).build(),
                        HttpResponse.BodyHandlers.ofString());
        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.body()).contains("<title>");
    }
}
