package dev.lectern.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import dev.lectern.build.ProblemGuide;
import dev.lectern.testing.SmallArchive;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What {@code build} and {@code check} found is there for programs too, alone on the standard output. */
class MessagesForMachinesTest {

    @TempDir
    Path folder;

    private SmallArchive archive;

    @BeforeEach
    void writeArchiveWithProblems() {
        archive = SmallArchive.in(folder)
                .with("seeds/tunnel.txt.meta.yaml", "title: No such seed\n")
                .with("seeds/notes/bridge.txt.md", "\n> cracks in all seven arches\nFive, in fact.\n")
                .withBinary("seeds/a b#ü.txt");
    }

    @Test
    void jsonHasEveryMessageAndTheFactsOfTheClosingLine() {
        Run run = Run.on(archive, "build", "--format", "json");
        JsonObject json = json(run);

        assertThat(run.status()).isEqualTo(ExitStatus.PROBLEMS);
        assertThat(json.get("version").getAsInt()).isEqualTo(1);
        assertThat(json.get("command").getAsString()).isEqualTo("build");
        assertThat(json.get("status").getAsInt()).isEqualTo(ExitStatus.PROBLEMS);
        assertThat(strings(json.getAsJsonArray("messages"), "code"))
                .containsExactly("seed-binary", "note-orphaned", "meta-orphan");
        JsonObject note = json.getAsJsonArray("messages").get(1).getAsJsonObject();
        assertThat(note.get("severity").getAsString()).isEqualTo("warning");
        assertThat(note.get("file").getAsString()).isEqualTo("seeds/notes/bridge.txt.md");
        assertThat(note.get("line").getAsInt()).isEqualTo(2);
        assertThat(note.get("hint").getAsString()).isNotEmpty();
        JsonObject binary = json.getAsJsonArray("messages").get(0).getAsJsonObject();
        assertThat(binary.get("line").isJsonNull()).isTrue();
        JsonObject summary = json.getAsJsonObject("summary");
        assertThat(summary.get("articles").getAsInt()).isEqualTo(2);
        assertThat(summary.get("errors").getAsInt()).isEqualTo(1);
        assertThat(summary.get("warnings").getAsInt()).isEqualTo(2);
        assertThat(summary.get("seconds").getAsDouble()).isNotNegative();
        assertThat(summary.get("site").getAsString()).endsWith("index.html");
    }

    @Test
    void jsonOfACheckNamesNoSiteAndKeepsTheReasonsOfWhatIsIgnored() {
        archive.with(
                "seeds/ignored.yaml", "ignore: [{code: meta-orphan, file: 'tunnel*', reason: it comes next week}]\n");
        JsonObject json = json(Run.on(archive, "check", "--format=json", "-q"));

        assertThat(json.getAsJsonObject("summary").get("site").isJsonNull()).isTrue();
        assertThat(strings(json.getAsJsonArray("ignored"), "reason")).containsExactly("it comes next week");
        assertThat(strings(json.getAsJsonArray("messages"), "code")).doesNotContain("meta-orphan");
    }

    @ParameterizedTest
    @ValueSource(strings = {"json", "sarif"})
    void whatStopsTheRunIsToldInTheSameForm(String format) {
        archive.with("site-config.yaml", "titel: x\n");
        Run run = Run.on(archive, "check", "--format", format);
        JsonObject json = json(run);

        assertThat(run.status()).isEqualTo(ExitStatus.PROBLEMS);
        if (format.equals("json")) {
            assertThat(strings(json.getAsJsonArray("messages"), "code")).containsExactly("setting-unknown");
            assertThat(json.get("summary").isJsonNull()).isTrue();
        } else {
            assertThat(strings(results(json), "ruleId")).containsExactly("setting-unknown");
            assertThat(json.toString()).contains("\"executionSuccessful\":false", "\"exitCode\":1");
        }
    }

    @Test
    void sarifHasARuleForEachCodeWithWhatTheGuideSaysOfIt() {
        JsonObject run = sarif("build");
        JsonArray rules = run.getAsJsonObject("tool").getAsJsonObject("driver").getAsJsonArray("rules");

        assertThat(strings(rules, "id")).containsExactly("meta-orphan", "note-orphaned", "seed-binary");
        for (JsonElement one : rules) {
            JsonObject rule = one.getAsJsonObject();
            JsonObject help = rule.getAsJsonObject("help");
            assertThat(ProblemGuide.read().section(rule.get("id").getAsString()))
                    .contains(help.get("markdown").getAsString());
            assertThat(help.get("text").getAsString()).doesNotContain("*", "`").hasSizeGreaterThan(20);
            assertThat(help.get("text").getAsString())
                    .startsWith(
                            rule.getAsJsonObject("shortDescription").get("text").getAsString());
        }
        assertThat(rules.get(2).getAsJsonObject().getAsJsonObject("defaultConfiguration"))
                .hasToString("{\"level\":\"error\"}");
        for (JsonElement one : run.getAsJsonArray("results")) {
            JsonObject result = one.getAsJsonObject();
            assertThat(strings(rules, "id").get(result.get("ruleIndex").getAsInt()))
                    .isEqualTo(result.get("ruleId").getAsString());
            assertThat(result.get("level").getAsString()).isIn("error", "warning", "note");
            assertThat(result.getAsJsonObject("message").get("text").getAsString())
                    .isNotEmpty();
        }
    }

    @Test
    void sarifLeadsToTheFilesFromTheRootItNames() {
        JsonObject run = sarif("build");
        URI root = URI.create(run.getAsJsonObject("originalUriBaseIds")
                .getAsJsonObject("%SRCROOT%")
                .get("uri")
                .getAsString());

        assertThat(root.toString()).endsWith("/");
        assertThat(run.get("columnKind").getAsString()).isEqualTo("utf16CodeUnits");
        for (JsonElement result : run.getAsJsonArray("results")) {
            JsonObject place = physical(result);
            JsonObject artifact = place.getAsJsonObject("artifactLocation");
            assertThat(artifact.get("uriBaseId").getAsString()).isEqualTo("%SRCROOT%");
            assertThat(Files.exists(Path.of(root.resolve(artifact.get("uri").getAsString()))))
                    .isTrue();
            assertThat(place.getAsJsonObject("region").get("startLine").getAsInt())
                    .isPositive();
        }
        assertThat(physical(run.getAsJsonArray("results").get(0)).toString()).contains("seeds/a%20b%23%C3%BC.txt");
    }

    @Test
    void sarifPutsPagesIntoTheSiteAndOptionsAtTheConfiguration() {
        archive.with("templates/404.peb", "<p><a href=\"nowhere.html\">x</a></p>");
        JsonObject page = sarif("check").getAsJsonArray("results").get(0).getAsJsonObject();
        assertThat(page.get("ruleId").getAsString()).isNotEmpty();
        assertThat(physical(page).toString()).contains("\"uri\":\"target/site/404.html\"");

        JsonObject option = json(Run.on(archive, "check", "--format", "sarif", "--set", "pages.indexing=maybe"));
        assertThat(results(option).get(0).toString())
                .contains("\"uri\":\"site-config.yaml\"", "\"name\":\"--set pages.indexing\"");
    }

    @Test
    void fingerprintOfAMessageStaysWhenItsLineMoves() {
        List<String> before = fingerprints();
        archive.with("seeds/notes/bridge.txt.md", "\n\n\n> cracks in all seven arches\nFive, in fact.\n");
        assertThat(fingerprints()).isEqualTo(before).doesNotHaveDuplicates();
    }

    private List<String> fingerprints() {
        List<String> all = new ArrayList<>();
        for (JsonElement result : sarif("check").getAsJsonArray("results")) {
            for (Map.Entry<String, JsonElement> one : result.getAsJsonObject()
                    .getAsJsonObject("partialFingerprints")
                    .entrySet()) {
                all.add(one.getKey() + " " + one.getValue().getAsString());
            }
        }
        return all;
    }

    private JsonObject sarif(String command) {
        JsonObject log = json(Run.on(archive, command, "--format", "sarif"));
        assertThat(log.get("version").getAsString()).isEqualTo("2.1.0");
        assertThat(log.get("$schema").getAsString()).endsWith("sarif-schema-2.1.0.json");
        return log.getAsJsonArray("runs").get(0).getAsJsonObject();
    }

    private static JsonArray results(JsonObject log) {
        return log.getAsJsonArray("runs").get(0).getAsJsonObject().getAsJsonArray("results");
    }

    private static JsonObject physical(JsonElement result) {
        return result.getAsJsonObject()
                .getAsJsonArray("locations")
                .get(0)
                .getAsJsonObject()
                .getAsJsonObject("physicalLocation");
    }

    /** Nothing but the JSON is on the standard output, and nothing at all beside it. */
    private static JsonObject json(Run run) {
        assertThat(run.err()).isEmpty();
        return JsonParser.parseString(run.out()).getAsJsonObject();
    }

    private static List<String> strings(JsonArray array, String member) {
        List<String> strings = new ArrayList<>();
        array.forEach(one -> strings.add(one.getAsJsonObject().get(member).getAsString()));
        return strings;
    }
}
