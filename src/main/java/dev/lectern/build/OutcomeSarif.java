package dev.lectern.build;

import dev.lectern.model.diagnostic.Diagnostic;
import dev.lectern.model.diagnostic.Location;
import dev.lectern.model.diagnostic.Severity;
import dev.lectern.model.text.Fingerprint;
import dev.lectern.stage.render.data.Json;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/**
 * Writes what a command came to in the Static Analysis Results Interchange Format (SARIF 2.1.0, OASIS), which platforms show
 * beside the lines it speaks of. Messages that were put aside are left out, since not every reader heeds suppressions.
 *
 * @param root the folder from which paths are told, as a {@code file:} address that ends in a slash
 * @param archive the archive as seen from there: empty, or a path that ends in a slash
 * @param site the site's folder, told in the same way
 * @param version which Lectern this is; empty where it does not know
 */
public record OutcomeSarif(String root, String archive, String site, String version) {

    private static final String SCHEMA =
            "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";
    private static final String ROOT = "%SRCROOT%";
    private static final String CONFIG = "site-config.yaml";
    /** What a fault of Lectern's own is told of. */
    private static final String OWN = "lectern";

    private static final String UNRESERVED = "-._~/!$&'()*+,;=@";

    /** Returns the log, in JSON. */
    public String of(Outcome outcome) {
        List<String> codes = outcome.messages().stream()
                .map(Diagnostic::code)
                .distinct()
                .sorted()
                .toList();
        ProblemGuide guide = ProblemGuide.read();
        Map<String, Object> driver = new LinkedHashMap<>();
        driver.put("name", "Lectern");
        if (!version.isEmpty()) {
            driver.put("version", version);
        }
        driver.put("rules", codes.stream().map(code -> rule(code, guide)).toList());
        Map<String, Object> run = new LinkedHashMap<>();
        run.put("tool", Map.of("driver", driver));
        run.put("columnKind", "utf16CodeUnits");
        run.put("originalUriBaseIds", Map.of(ROOT, Map.of("uri", root)));
        run.put("invocations", List.of(invocation(outcome)));
        run.put("results", results(outcome.messages(), codes));
        Map<String, Object> log = new LinkedHashMap<>();
        log.put("$schema", SCHEMA);
        log.put("version", "2.1.0");
        log.put("runs", List.of(run));
        return Json.write(log);
    }

    private static Map<String, Object> invocation(Outcome outcome) {
        Map<String, Object> invocation = new LinkedHashMap<>();
        invocation.put("executionSuccessful", outcome.report().isPresent());
        invocation.put("exitCode", outcome.status());
        return invocation;
    }

    private static Map<String, Object> rule(String code, ProblemGuide guide) {
        String section = guide.section(code).orElse("");
        String plain = plain(section);
        Map<String, Object> help = new LinkedHashMap<>();
        help.put("text", plain.isEmpty() ? code : plain);
        if (!section.isEmpty()) {
            help.put("markdown", section);
        }
        Map<String, Object> rule = new LinkedHashMap<>();
        rule.put("id", code);
        rule.put("shortDescription", Map.of("text", plain.isEmpty() ? code : firstSentence(plain)));
        rule.put("help", help);
        rule.put("defaultConfiguration", Map.of("level", level(section)));
        return rule;
    }

    /** Returns the usual severity of a problem, by the word its section begins with. */
    private static String level(String section) {
        for (Severity severity : Severity.values()) {
            if (section.toUpperCase(Locale.ROOT).startsWith("*" + severity)) {
                return level(severity);
            }
        }
        return "warning";
    }

    private static String level(Severity severity) {
        return severity.name().toLowerCase(Locale.ROOT);
    }

    private static String plain(String section) {
        return section.replaceFirst("^\\*[^*]*\\*\\s*", "")
                .replaceAll("\\[([^\\]]*)\\]\\([^)]*\\)", "$1")
                .replace("`", "")
                .replaceAll("(?<!\n)\n(?!\n)", " ")
                .strip();
    }

    private static String firstSentence(String text) {
        int end = text.indexOf(". ");
        return end < 0 ? text : text.substring(0, end + 1);
    }

    private List<Object> results(List<Diagnostic> messages, List<String> codes) {
        Map<String, Integer> alike = new TreeMap<>();
        List<Object> results = new ArrayList<>();
        for (Diagnostic one : messages) {
            String identity = one.code() + "\n" + one.location().file() + "\n" + one.message();
            int nth = alike.merge(identity, 1, Integer::sum);
            Map<String, Object> result = new LinkedHashMap<>();
            result.put("ruleId", one.code());
            result.put("ruleIndex", codes.indexOf(one.code()));
            result.put("level", level(one.severity()));
            result.put("message", Map.of("text", one.message() + (one.hint().isEmpty() ? "" : "\n" + one.hint())));
            result.put("locations", List.of(location(one.location())));
            result.put("partialFingerprints", Map.of("message/v1", Fingerprint.of(identity + "\n" + nth)));
            results.add(result);
        }
        return results;
    }

    /**
     * What was said in the call or in a variable is shown at the configuration that it stands in for; what is said of Lectern
     * itself is in no file.
     */
    private Map<String, Object> location(Location place) {
        if (place.file().equals(OWN)) {
            return Map.of("logicalLocations", List.of(Map.of("name", OWN, "kind", "module")));
        }
        boolean wasGivenElsewhere =
                place.file().startsWith("--") || place.file().startsWith("LECTERN_");
        Map<String, Object> artifact = new LinkedHashMap<>();
        artifact(wasGivenElsewhere ? CONFIG : place.file(), artifact);
        Map<String, Object> region = new LinkedHashMap<>();
        region.put("startLine", Math.max(1, place.line()));
        if (place.column() > 0) {
            region.put("startColumn", place.column());
        }
        Map<String, Object> physical = new LinkedHashMap<>();
        physical.put("artifactLocation", artifact);
        physical.put("region", region);
        Map<String, Object> location = new LinkedHashMap<>();
        location.put("physicalLocation", physical);
        if (wasGivenElsewhere) {
            location.put("logicalLocations", List.of(Map.of("name", place.file())));
        }
        return location;
    }

    private void artifact(String file, Map<String, Object> artifact) {
        boolean isPage = file.endsWith(".html") && !file.startsWith("seeds/");
        if (Path.of(file).isAbsolute()) {
            artifact.put("uri", Path.of(file).toUri().toString());
        } else {
            artifact.put("uri", encoded((isPage ? site : archive) + file));
            artifact.put("uriBaseId", ROOT);
        }
    }

    /** Returns a path as part of an address (RFC 3986): what is not ASCII, and what means something there, as bytes. */
    private static String encoded(String path) {
        StringBuilder encoded = new StringBuilder(path.length());
        for (byte unit : path.getBytes(StandardCharsets.UTF_8)) {
            char letter = (char) (unit & 0xFF);
            boolean isPlain = letter < 0x80 && (Character.isLetterOrDigit(letter) || UNRESERVED.indexOf(letter) >= 0);
            if (isPlain) {
                encoded.append(letter);
            } else {
                encoded.append(String.format(Locale.ROOT, "%%%02X", (int) letter));
            }
        }
        return encoded.toString();
    }
}
