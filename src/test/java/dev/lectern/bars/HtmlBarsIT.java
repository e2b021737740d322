package dev.lectern.bars;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Every page is HTML as the standard has it, as far as the Nu checker can tell. */
@Bars
class HtmlBarsIT {

    private static final String CHECKER = "nu.validator.client.SimpleCommandLineValidator";

    @Test
    void checkerHasNoErrorAndNoWarningForAnyPage() throws Exception {
        List<SitePage> pages = BuiltSite.get().pages();
        List<String> said = new ArrayList<>();
        for (JsonElement message : check(pages)) {
            JsonObject fields = message.getAsJsonObject();
            if (isRemark(fields)) {
                continue;
            }
            said.add("%s, line %s: %s: %s"
                    .formatted(
                            Path.of(java.net.URI.create(fields.get("url").getAsString())),
                            fields.has("lastLine") ? fields.get("lastLine") : "?",
                            fields.get("type").getAsString(),
                            fields.get("message").getAsString()));
        }
        Figures.faults("messages of the Nu checker, " + pages.size() + " pages", said.size(), "");
        assertThat(said).isEmpty();
    }

    /**
     * Returns whether it is neither error nor warning, or guesses at what the policy shuts out: to the checker a file has no
     * origin, and data in a script element is a script. Browsers write what they shut out to the console, and that is tested.
     */
    private static boolean isRemark(JsonObject message) {
        return message.get("type").getAsString().equals("info")
                && (!message.has("subType")
                        || message.get("message").getAsString().contains("violates Content Security Policy"));
    }

    /** Runs the checker in a process of its own, which is how it comes: what it says of all pages is one object. */
    private static Iterable<JsonElement> check(List<SitePage> pages) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-Xss2m",
                CHECKER,
                "--format",
                "json",
                "--exit-zero-always"));
        pages.forEach(page -> command.add(page.file().toString()));
        ProcessBuilder builder = new ProcessBuilder(command);
        builder.environment().put("CLASSPATH", System.getProperty("java.class.path"));
        builder.redirectErrorStream(true);
        Process process = builder.start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(said).isZero();
        return JsonParser.parseString(said.substring(said.indexOf('{')))
                .getAsJsonObject()
                .getAsJsonArray("messages");
    }
}
