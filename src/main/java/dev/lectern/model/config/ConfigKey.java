package dev.lectern.model.config;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;

/**
 * A key of {@code site-config.yaml}. Whatever speaks of the configuration is made from this list: what the reader allows,
 * what {@code lectern config} shows, the schema by which editors complete it, the environment variables.
 */
public enum ConfigKey {
    /** {@code title}. */
    TITLE("title", Kind.TEXT, "What the archive is called.", SiteConfig::title),
    /** {@code subtitle}. */
    SUBTITLE("subtitle", Kind.TEXT, "One line under the title.", SiteConfig::subtitle),
    /** {@code language}. */
    LANGUAGE(
            "language",
            Kind.LANGUAGE,
            "The language of the site's own headings and labels, as a BCP 47 tag. Each article keeps its own.",
            SiteConfig::language),
    /** {@code base-url}. */
    BASE_URL(
            "base-url",
            Kind.ADDRESS,
            "Where the site will be published; used where an absolute address is required.",
            config -> config.baseUrl().orElse("")),
    /** {@code editor}. */
    EDITOR(
            "editor",
            Kind.TEXT,
            "Who keeps the archive; shown below its title on the front page.",
            config -> config.editor().orElse("")),
    /** {@code introduction}. */
    INTRODUCTION(
            "introduction",
            Kind.MARKDOWN,
            "The editor's introduction in Markdown, or {file: …} for a file of the archive that holds it.",
            config -> config.introduction().markdown()),
    /** {@code checks}. */
    CHECKS(
            "checks",
            Kind.VERDICTS,
            "How bad each problem is held to be, by its code: error, warning, note or ignore.",
            config -> config.severities().words()),
    /** {@code pages.indexing}. */
    INDEXING(
            "pages.indexing",
            Kind.FLAG,
            "Whether search engines may index the copies of articles.",
            SiteConfig::indexing),
    /** {@code pages.search}. */
    SEARCH(
            "pages.search",
            Kind.FLAG,
            "Whether the archive can be searched: the page for it, a box on every page, and the index they look in.",
            SiteConfig::search),
    /** {@code pages.typography}. */
    TYPOGRAPHY(
            "pages.typography",
            Kind.FLAG,
            "Whether quotation marks, dashes, ellipses and spaces are set as each text's language has them.",
            SiteConfig::typography);

    /** What sort of value a key has. */
    public enum Kind {
        /** One line. */
        TEXT,
        /** A language tag. */
        LANGUAGE,
        /** An absolute address. */
        ADDRESS,
        /** Markdown, or a section that names a file of it. */
        MARKDOWN,
        /** True or false. */
        FLAG,
        /** A section of verdicts, each under the code of a problem or a pattern of codes. */
        VERDICTS
    }

    private final String path;
    private final Kind kind;
    private final String description;
    private final Function<SiteConfig, Object> value;

    ConfigKey(String path, Kind kind, String description, Function<SiteConfig, Object> value) {
        this.path = path;
        this.kind = kind;
        this.description = description;
        this.value = value;
    }

    /** Returns the key with the sections it stands in, parted by full stops. */
    public String path() {
        return path;
    }

    /** Returns the name of the section it stands in; empty at the top. */
    public String section() {
        return path.substring(0, Math.max(0, path.indexOf('.')));
    }

    /** Returns its own name within its section. */
    public String word() {
        return path.substring(path.indexOf('.') + 1);
    }

    /** Returns the sort of its value. */
    public Kind kind() {
        return kind;
    }

    /** Returns what it is for, in a sentence. */
    public String description() {
        return description;
    }

    /** Returns what a configuration has for it: a text, a flag, or a map of texts. */
    public Object in(SiteConfig config) {
        return value.apply(config);
    }

    /** Returns the environment variable that sets it, such as {@code LECTERN_PAGES_INDEXING}. */
    public String variable() {
        return "LECTERN_" + path.toUpperCase(Locale.ROOT).replace('.', '_').replace('-', '_');
    }

    /** Returns the names a section may have, keys and sections in it; the section of the top is empty. */
    public static List<String> namesIn(String section) {
        return Arrays.stream(values())
                .filter(key -> section.isEmpty() || key.section().equals(section))
                .map(key -> section.isEmpty() && !key.section().isEmpty() ? key.section() : key.word())
                .distinct()
                .toList();
    }
}
