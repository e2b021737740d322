package dev.lectern.build;

import dev.lectern.model.config.ConfigKey;
import dev.lectern.model.config.SiteConfig;
import dev.lectern.stage.render.data.Json;

/** A configuration to begin with: the title is said, every other key is a comment that shows its default. */
final class ConfigDraft {

    private static final String HEAD = """
            # yaml-language-server: $schema=site-config.schema.json
            #
            # What this archive is called and how its site is made. Every key may be left out; a key that Lectern does not know is an
            # error. A key that is commented out here shows its default; `lectern config` shows what is in force.
            """;

    private ConfigDraft() {}

    /** Returns the file for an archive of that title. */
    static String of(String title) {
        StringBuilder text = new StringBuilder(HEAD);
        String section = "";
        for (ConfigKey key : ConfigKey.values()) {
            if (!key.section().equals(section)) {
                section = key.section();
                text.append("\n# ").append(section).append(":\n");
            } else if (section.isEmpty()) {
                text.append('\n');
            }
            String indent = section.isEmpty() ? "" : "  ";
            text.append(indent).append("# ").append(key.description()).append('\n');
            text.append(indent).append(key == ConfigKey.TITLE ? "title: " + Json.quote(title) : "# " + line(key));
            text.append('\n');
        }
        return text.toString();
    }

    private static String line(ConfigKey key) {
        Object otherwise = key.in(SiteConfig.DEFAULT);
        boolean isEmpty = otherwise.toString().isEmpty();
        return key.word() + ":" + (isEmpty ? "" : " " + otherwise);
    }
}
