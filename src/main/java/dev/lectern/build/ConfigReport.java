package dev.lectern.build;

import dev.lectern.model.config.ConfigKey;
import dev.lectern.model.config.ConfigOverride;
import dev.lectern.model.config.EffectiveConfig;
import dev.lectern.model.config.SiteConfig;
import dev.lectern.model.diagnostic.Verdict;
import dev.lectern.stage.read.ConfigReader;
import dev.lectern.stage.render.data.Json;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Shows the configuration: what is in force, and what may be said. */
public final class ConfigReport {

    private static final int WIDEST = 100;

    /**
     * Returns the configuration in force as YAML that may be written to {@code site-config.yaml}.
     *
     * @throws dev.lectern.model.diagnostic.LecternException if it has a fault
     */
    public String yaml(Path archive, Optional<Path> config, List<ConfigOverride> overrides) {
        EffectiveConfig effective = new ConfigReader(ProblemGuide::known).read(archive, config, overrides);
        StringBuilder yaml = new StringBuilder();
        String section = "";
        for (ConfigKey key : ConfigKey.values()) {
            if (!key.section().equals(section)) {
                section = key.section();
                yaml.append(section).append(":\n");
            }
            String indent = section.isEmpty() ? "" : "  ";
            yaml.append(indent).append("# ").append(key.description()).append('\n');
            yaml.append(indent)
                    .append("# ")
                    .append(effective.origin(key).map(place -> "from " + place).orElse("by default"))
                    .append('\n');
            yaml.append(indent)
                    .append(key.word())
                    .append(":")
                    .append(value(key.in(effective.config())))
                    .append('\n');
        }
        return yaml.toString();
    }

    /** Returns the same as JSON: for each key its value and where that was said, null for a default. */
    public String json(Path archive, Optional<Path> config, List<ConfigOverride> overrides) {
        EffectiveConfig effective = new ConfigReader(ProblemGuide::known).read(archive, config, overrides);
        Map<String, Object> keys = new LinkedHashMap<>();
        for (ConfigKey key : ConfigKey.values()) {
            Map<String, Object> said = new LinkedHashMap<>();
            said.put("value", key.in(effective.config()));
            said.put("origin", effective.origin(key).map(Object::toString));
            keys.put(key.path(), said);
        }
        return Json.write(keys);
    }

    /** Returns the JSON Schema (draft 2020-12) of {@code site-config.yaml}. */
    public String schema() {
        Map<String, Object> top = new LinkedHashMap<>();
        Map<String, Map<String, Object>> sections = new LinkedHashMap<>();
        for (ConfigKey key : ConfigKey.values()) {
            Map<String, Object> names = key.section().isEmpty()
                    ? top
                    : sections.computeIfAbsent(key.section(), name -> {
                        Map<String, Object> members = new LinkedHashMap<>();
                        top.put(name, object(members));
                        return members;
                    });
            names.put(key.word(), property(key));
        }
        Map<String, Object> schema = new LinkedHashMap<>();
        schema.put("$schema", "https://json-schema.org/draft/2020-12/schema");
        schema.put("title", "site-config.yaml of a Lectern archive");
        schema.putAll(object(top));
        return Json.write(schema);
    }

    private static Map<String, Object> object(Map<String, Object> members) {
        Map<String, Object> object = new LinkedHashMap<>();
        object.put("type", "object");
        object.put("additionalProperties", false);
        object.put("properties", members);
        return object;
    }

    private static Map<String, Object> property(ConfigKey key) {
        Map<String, Object> property = new LinkedHashMap<>();
        property.put("description", key.description());
        switch (key.kind()) {
            case FLAG -> property.put("type", "boolean");
            case MARKDOWN -> {
                Map<String, Object> file = new LinkedHashMap<>(object(Map.of("file", Map.of("type", "string"))));
                file.put("required", List.of("file"));
                property.put("anyOf", List.of(Map.of("type", "string"), file));
            }
            case ADDRESS -> {
                property.put("type", "string");
                property.put("pattern", "^https?://");
            }
            case VERDICTS -> property.putAll(verdicts());
            case TEXT, LANGUAGE -> property.put("type", "string");
        }
        Object otherwise = key.in(SiteConfig.DEFAULT);
        if (!otherwise.equals("") && !otherwise.equals(Map.of())) {
            property.put("default", otherwise);
        }
        return property;
    }

    private static Map<String, Object> verdicts() {
        List<Object> names = new ArrayList<>(ProblemGuide.known().all());
        Map<String, Object> section = new LinkedHashMap<>();
        section.put("type", "object");
        section.put("propertyNames", Map.of("anyOf", List.of(Map.of("enum", names), Map.of("pattern", "[*]"))));
        section.put(
                "additionalProperties",
                Map.of(
                        "enum",
                        Arrays.stream(Verdict.values()).map(Verdict::word).toList()));
        return section;
    }

    /** A text of several lines is a block, and what JSON calls a string is one in YAML too. */
    private static String value(Object value) {
        if (value instanceof Map<?, ?> section) {
            return section.entrySet().stream()
                    .map(member -> "\n  " + member.getKey() + ": " + member.getValue())
                    .collect(Collectors.joining());
        }
        if (!(value instanceof String text)) {
            return " " + value;
        }
        if (text.isEmpty()) {
            return "";
        }
        boolean isBlock = text.length() > WIDEST && text.indexOf('\n') >= 0 && !Character.isWhitespace(text.charAt(0));
        return isBlock
                ? " |\n"
                        + text.stripTrailing()
                                .lines()
                                .map(line -> line.isEmpty() ? line : "  " + line)
                                .collect(Collectors.joining("\n"))
                : " " + Json.quote(text);
    }
}
