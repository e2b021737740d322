package dev.lectern.stage.render.data;

import dev.lectern.model.document.Article;
import dev.lectern.model.document.Author;
import dev.lectern.model.document.Block;
import dev.lectern.model.document.Confidence;
import dev.lectern.model.document.Credit;
import dev.lectern.model.document.Extraction;
import dev.lectern.model.document.Metadata;
import dev.lectern.model.text.Slug;
import dev.lectern.model.text.Words;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Lists articles, one line each: for a person, and for a program. */
public final class ArticleListing {

    private ArticleListing() {}

    /** An article as it was recognised, and its address. */
    public record Row(Extraction extraction, Slug slug) {

        private Article article() {
            return extraction.article();
        }

        private Metadata metadata() {
            return article().metadata();
        }

        private int words() {
            return article().body().stream()
                    .map(Block::text)
                    .mapToInt(text -> Words.count(text.text()))
                    .sum();
        }

        private String published() {
            return metadata().published().map(Object::toString).orElse("");
        }
    }

    /** Returns a line for each: day, words, confidence, language, file, address, publisher, title. */
    public static String text(List<Row> rows) {
        int digits = rows.stream()
                .mapToInt(row -> String.valueOf(row.words()).length())
                .max()
                .orElse(1);
        return Columns.of(rows.stream()
                .map(row -> List.of(
                        row.published(),
                        String.format(Locale.ROOT, "%" + digits + "d", row.words()),
                        confidence(row.extraction().confidence()),
                        row.metadata().language(),
                        row.article().id(),
                        row.slug().value(),
                        row.metadata().credit().map(Credit::name).orElse(""),
                        title(row.article())))
                .toList());
    }

    /** Returns the same as JSON. */
    public static String json(List<Row> rows) {
        return Json.write(
                Map.of("articles", rows.stream().map(ArticleListing::object).toList()));
    }

    /** Returns in one line what was recognised of an article: title, authors, day, publisher, language, and how sure that is. */
    public static String brief(Extraction extraction) {
        Metadata metadata = extraction.article().metadata();
        List<String> parts = new ArrayList<>();
        parts.add(
                metadata.title().supplied()
                        ? "no title, so " + title(extraction.article())
                        : "“" + title(extraction.article()) + "”");
        parts.add(
                metadata.authors().isEmpty()
                        ? "no author"
                        : metadata.authors().stream().map(Author::name).collect(Collectors.joining(", ")));
        parts.add(metadata.published().map(Object::toString).orElse("no date"));
        metadata.credit().map(Credit::name).ifPresent(parts::add);
        parts.add(metadata.language());
        Confidence confidence = extraction.confidence();
        Optional<String> doubt = confidence.reasons().stream().findFirst();
        parts.add("confidence " + confidence(confidence)
                + doubt.map(reason -> " (" + reason + ")").orElse(""));
        return String.join(" · ", parts);
    }

    private static Map<String, Object> object(Row row) {
        Map<String, Object> object = new LinkedHashMap<>();
        object.put("id", row.article().id());
        object.put("file", row.article().provenance().path());
        object.put("slug", row.slug().value());
        object.put("title", row.article().title());
        object.put("supplied", row.metadata().title().supplied());
        object.put(
                "authors", row.metadata().authors().stream().map(Author::name).toList());
        object.put("published", row.metadata().published().map(Object::toString));
        object.put("publisher", row.metadata().credit().map(Credit::name));
        object.put("url", row.metadata().credit().flatMap(Credit::url));
        object.put("lang", row.metadata().language());
        object.put("words", row.words());
        object.put("confidence", row.extraction().confidence().value());
        object.put("doubts", row.extraction().confidence().reasons());
        return object;
    }

    private static String title(Article article) {
        return article.metadata().title().supplied() ? "[" + article.title() + "]" : article.title();
    }

    private static String confidence(Confidence confidence) {
        return String.format(Locale.ROOT, "%.2f", confidence.value());
    }
}
