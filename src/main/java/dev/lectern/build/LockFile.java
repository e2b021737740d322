package dev.lectern.build;

import dev.lectern.model.archive.Archive;
import dev.lectern.model.archive.ArchivedArticle;
import dev.lectern.model.diagnostic.Diagnostic;
import dev.lectern.model.diagnostic.Severity;
import dev.lectern.model.source.Setting;
import dev.lectern.model.text.Slug;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;

/** The contents of {@code seeds/lectern.lock}: the address of every article, so that a mended title moves no page. */
final class LockFile {

    static final String PATH = "seeds/lectern.lock";

    private LockFile() {}

    /**
     * Returns the lock file's text for an archive: sorted, so that a diff shows what changed. A file whose name holds a
     * control character is left out, as no setting may hold one; its address follows its title.
     *
     * @param locked the addresses of seeds that are there, which one keeps that could not be read today
     */
    static String text(Archive archive, Map<String, Slug> locked) {
        Map<String, Slug> slugs = new TreeMap<>(locked);
        for (ArchivedArticle article : archive.articles()) {
            if (article.id().codePoints().noneMatch(Character::isISOControl)) {
                slugs.put(article.id(), archive.permalinks().slug(article.id()));
            }
        }
        StringBuilder text = new StringBuilder("""
                # Written by Lectern; commit it. It keeps the address of an article when its title is mended.
                """);
        text.append(slugs.isEmpty() ? "articles: {}\n" : "articles:\n");
        slugs.forEach((id, slug) ->
                text.append("  ").append(quoted(id)).append(": ").append(slug).append('\n'));
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
