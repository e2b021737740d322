package dev.lectern.build;

import dev.lectern.model.diagnostic.Diagnostic;
import dev.lectern.model.diagnostic.Severity;
import dev.lectern.stage.render.data.Json;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Writes what a command came to as JSON; the form is told in {@code src/docs/messages.md}. */
public final class OutcomeJson {

    private OutcomeJson() {}

    /** Returns the JSON. */
    public static String of(Outcome outcome) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("version", 1);
        json.put("command", outcome.command());
        json.put("status", outcome.status());
        json.put(
                "messages",
                outcome.messages().stream().map(OutcomeJson::message).toList());
        json.put(
                "ignored",
                outcome.report().map(BuildReport::ignored).orElse(List.of()).stream()
                        .map(OutcomeJson::ignored)
                        .toList());
        json.put("summary", outcome.report().map(report -> summary(report, outcome)));
        return Json.write(json);
    }

    private static Map<String, Object> message(Diagnostic diagnostic) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("severity", diagnostic.severity().name().toLowerCase(Locale.ROOT));
        json.put("code", diagnostic.code());
        json.put("file", diagnostic.location().file());
        json.put("line", known(diagnostic.location().line()));
        json.put("column", known(diagnostic.location().column()));
        json.put("message", diagnostic.message());
        json.put("hint", diagnostic.hint());
        return json;
    }

    private static Map<String, Object> ignored(Ignored ignored) {
        Map<String, Object> json = message(ignored.diagnostic());
        json.put("reason", ignored.reason());
        return json;
    }

    private static Optional<Integer> known(int position) {
        return position == 0 ? Optional.empty() : Optional.of(position);
    }

    private static Map<String, Object> summary(BuildReport report, Outcome outcome) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("articles", report.articles());
        json.put("terms", report.terms());
        json.put("mentions", report.mentions());
        json.put("ties", report.ties());
        json.put("brokenLinks", report.deadLinks());
        json.put("files", report.pages());
        json.put("errors", report.count(Severity.ERROR));
        json.put("warnings", report.count(Severity.WARNING));
        json.put("notes", report.count(Severity.NOTE));
        json.put("ignored", report.ignored().size());
        json.put("seconds", BigDecimal.valueOf(outcome.seconds()).setScale(3, RoundingMode.HALF_UP));
        json.put("site", outcome.site());
        return json;
    }
}
