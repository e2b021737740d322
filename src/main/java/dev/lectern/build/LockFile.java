package dev.lectern.build;

import dev.lectern.model.annotation.RecordedAnchor;
import dev.lectern.model.archive.Archive;
import dev.lectern.model.archive.RecordedBlock;
import dev.lectern.model.diagnostic.Diagnostic;
import dev.lectern.model.diagnostic.Severity;
import dev.lectern.model.source.Setting;
import dev.lectern.model.text.Slug;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * The contents of {@code seeds/lectern.lock}: the address of every article, so that a mended title moves no page, its blocks,
 * so that a mended paragraph breaks no link, and where the editor's notes stood. A paragraph takes about 18 bytes, ten
 * thousand articles of twenty paragraphs 3.9 MB.
 */
final class LockFile {

    static final String PATH = "seeds/lectern.lock";

    private LockFile() {}

    /**
     * Returns the lock file's text for an archive: sorted, so that a diff shows what changed, an article's paragraphs on
     * one line. A file whose name holds a control character is left out, as no setting may hold one; its address follows
     * its title.
     *
     * @param locked what is kept of seeds that are there, which one keeps that could not be read today
     */
    static String text(Archive archive, Locked locked) {
        Map<String, Slug> slugs = new TreeMap<>(locked.slugs());
        archive.articles()
                .forEach(article -> slugs.put(article.id(), archive.permalinks().slug(article.id())));
        StringBuilder text = new StringBuilder("""
                # Written by Lectern; commit it. It keeps the address of an article when its title is mended, the anchors of its
                # paragraphs when their words are, and the places of your notes.
                """);
        section(text, "articles", slugs, slug -> " " + slug);
        section(text, "notes", filled(locked.notes()), LockFile::notes);
        section(text, "paragraphs", filled(locked.blocks()), LockFile::blocks);
        return text.toString();
    }

    private static <T> void section(StringBuilder text, String key, Map<String, T> entries, Function<T, String> line) {
        Map<String, T> named = new TreeMap<>(entries);
        named.keySet().removeIf(id -> id.codePoints().anyMatch(Character::isISOControl));
        text.append(key).append(named.isEmpty() ? ": {}\n" : ":\n");
        named.forEach((id, entry) -> text.append("  ")
                .append(quoted(id))
                .append(':')
                .append(line.apply(entry))
                .append('\n'));
    }

    private static <T> Map<String, T> filled(Map<String, T> all) {
        Map<String, T> filled = new TreeMap<>(all);
        filled.values().removeIf(entry -> entry.equals(List.of()) || entry.equals(Map.of()));
        return filled;
    }

    private static String notes(Map<Slug, RecordedAnchor> anchors) {
        StringBuilder text = new StringBuilder();
        new TreeMap<>(anchors)
                .forEach((id, anchor) -> text.append("\n    ")
                        .append(quoted(id.value()))
                        .append(": {block: ")
                        .append(anchor.block())
                        .append(", start: ")
                        .append(anchor.start())
                        .append(", before: ")
                        .append(quoted(anchor.before()))
                        .append(", after: ")
                        .append(quoted(anchor.after()))
                        .append(", exact: ")
                        .append(quoted(anchor.passage().exact()))
                        .append(", prefix: ")
                        .append(quoted(anchor.passage().prefix()))
                        .append(", suffix: ")
                        .append(quoted(anchor.passage().suffix()))
                        .append('}'));
        return text.toString();
    }

    private static String blocks(List<RecordedBlock> blocks) {
        StringBuilder text = new StringBuilder();
        for (RecordedBlock block : blocks) {
            text.append(' ')
                    .append(block.id())
                    .append('.')
                    .append(HexFormat.of().toHexDigits(block.sketch()));
            block.former().forEach(name -> text.append('<').append(name));
        }
        return text.toString();
    }

    /** Returns the addresses that a lock file keeps, by article; what is no address is told and left out. */
    static Map<String, Slug> slugs(Setting.Mapping locked, Consumer<Diagnostic> problems) {
        Map<String, Slug> slugs = new TreeMap<>();
        if (!(locked.values().get("articles") instanceof Setting.Mapping articles)) {
            return slugs;
        }
        articles.values().forEach((id, value) -> {
            if (value instanceof Setting.Scalar slug && Slug.isValid(slug.text())) {
                slugs.put(id, new Slug(slug.text()));
            } else {
                problems.accept(Diagnostic.warning(
                        "lock-address-bad",
                        value.location(),
                        "the address kept for \"" + id + "\" is not one",
                        "remove the line; the next build writes it anew"));
            }
        });
        return slugs;
    }

    /** Tells whether the lock file could be read; one that could not is left for a person to mend. */
    static boolean isSound(List<Diagnostic> diagnostics) {
        return diagnostics.stream()
                .noneMatch(found -> found.severity() == Severity.ERROR
                        && found.location().file().equals(PATH));
    }

    private static String quoted(String text) {
        StringBuilder quoted = new StringBuilder("\"");
        for (char unit : text.toCharArray()) {
            switch (Character.getType(unit)) {
                case Character.FORMAT, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR ->
                    quoted.append(String.format(Locale.ROOT, "\\u%04x", (int) unit));
                default ->
                    quoted.append(unit == '"' || unit == '\\' ? "\\" : "").append(unit);
            }
        }
        return quoted.append('"').toString();
    }
}
