package dev.lectern.stage.render.data;

import dev.lectern.model.annotation.AnnotatedArticle;
import dev.lectern.model.document.Article;
import dev.lectern.model.document.Author;
import dev.lectern.model.document.Block;
import dev.lectern.model.document.Confidence;
import dev.lectern.model.document.Extraction;
import dev.lectern.model.document.Ledger;
import dev.lectern.model.document.LedgerLine;
import dev.lectern.model.document.Mark;
import dev.lectern.model.document.Removal;
import dev.lectern.model.document.Role;
import dev.lectern.model.text.LineRange;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Says in plain words what Lectern made of one seed. */
public final class InspectionText {

    private static final int WIDTH = 72;

    private InspectionText() {}

    /**
     * Returns the title and what else is known, then each line of the source, or each passage where
     * it has no lines, with what it was taken for and why; then what was taken out of lines.
     */
    public static String of(Extraction extraction, AnnotatedArticle annotated) {
        Article article = extraction.article();
        StringBuilder text = new StringBuilder();
        boolean supplied = article.metadata().title().supplied();
        row(text, "title", supplied ? "[" + article.title() + "] (supplied)" : article.title());
        row(
                text,
                "authors",
                article.metadata().authors().stream().map(Author::name).collect(Collectors.joining(", ")));
        row(
                text,
                "published",
                article.metadata().published().map(Object::toString).orElse(""));
        row(
                text,
                "source",
                article.metadata().credit().map(credit -> credit.name()).orElse(""));
        row(text, "language", article.metadata().language());
        Confidence confidence = extraction.confidence();
        if (!confidence.reasons().isEmpty()) {
            row(text, "certainty", confidence.value() + " (" + String.join("; ", confidence.reasons()) + ")");
        }
        row(text, "charset", article.provenance().charset());
        row(text, "blocks", counts(article));
        row(text, "mentions", mentions(annotated));
        String languages = languages(article);
        if (!languages.isEmpty()) {
            row(text, "passages", languages);
        }
        text.append('\n');
        if (extraction.ledger().lines().isEmpty()) {
            passages(text, article);
        } else {
            lines(text, extraction.ledger());
        }
        removals(text, extraction.ledger());
        return text.toString();
    }

    /** What a source without lines of its own became. */
    private static void passages(StringBuilder text, Article article) {
        for (Block block : article.blocks()) {
            text.append(row("", block.role().label(), "", block.text().text()));
        }
    }

    private static void lines(StringBuilder text, Ledger ledger) {
        for (LedgerLine line : ledger.lines()) {
            if (!line.isBlank()) {
                String number = Integer.toString(line.number());
                String role = line.role().map(Role::label).orElse("");
                text.append(row(number, role, line.rule().orElse(""), line.text()));
            }
        }
    }

    /** What was taken out and is not told line by line: all of it where there are no lines, else what stood inside one. */
    private static void removals(StringBuilder text, Ledger ledger) {
        List<Removal> untold = ledger.removals().stream()
                .filter(removal -> !isTold(removal, ledger))
                .toList();
        if (!untold.isEmpty()) {
            text.append("\nremoved\n");
        }
        for (Removal removal : untold) {
            String number = removal.lines()
                    .map(LineRange::first)
                    .map(first -> Integer.toString(first))
                    .orElse("");
            text.append(row(number, removal.role().label(), removal.rule(), removal.text()));
        }
    }

    private static boolean isTold(Removal removal, Ledger ledger) {
        return removal.lines()
                .filter(range -> ledger.lines().stream()
                        .filter(line -> range.first() <= line.number() && line.number() <= range.last())
                        .anyMatch(line -> line.rule().equals(Optional.of(removal.rule()))))
                .isPresent();
    }

    private static void row(StringBuilder text, String label, String value) {
        text.append(pad(label, 10, false)).append(value.isEmpty() ? "-" : value).append('\n');
    }

    private static String row(String number, String role, String rule, String words) {
        return pad(number, 5, true) + "  " + pad(role, 18, false) + "  " + pad(rule, 20, false) + "  "
                + shorten(words.strip().replace('\n', ' ')) + "\n";
    }

    private static String counts(Article article) {
        Map<String, Integer> counts = new TreeMap<>();
        for (Block block : article.blocks()) {
            counts.merge(block.role().label(), 1, Integer::sum);
        }
        return list(counts);
    }

    private static String mentions(AnnotatedArticle annotated) {
        Map<String, Integer> counts = new TreeMap<>();
        annotated.mentions().forEach(mention -> counts.merge(mention.term().value(), 1, Integer::sum));
        return list(counts);
    }

    /** The passages in other languages, counted. */
    private static String languages(Article article) {
        Map<String, Integer> counts = new TreeMap<>();
        article.blocks().stream()
                .flatMap(block -> block.text().marks().stream())
                .filter(Mark.Language.class::isInstance)
                .forEach(mark -> counts.merge(((Mark.Language) mark).tag(), 1, Integer::sum));
        return list(counts);
    }

    private static String list(Map<String, Integer> counts) {
        return counts.entrySet().stream()
                .map(count -> count.getKey() + " " + count.getValue())
                .collect(Collectors.joining(", "));
    }

    private static String pad(String text, int width, boolean right) {
        String space = " ".repeat(Math.max(0, width - text.length()));
        return right ? space + text : text + space;
    }

    private static String shorten(String text) {
        return text.length() <= WIDTH ? text : text.substring(0, WIDTH - 1) + "…";
    }
}
