package dev.lectern.stage.extract.html;

import dev.lectern.model.document.Author;
import dev.lectern.model.document.Block;
import dev.lectern.model.document.Extraction;
import dev.lectern.model.document.Mark;
import dev.lectern.model.document.Metadata;
import java.util.stream.Collectors;

/** Says in a few lines what was made of a page: what is known of it, its blocks with their marks, and what was taken out. */
final class HtmlOutline {

    private static final int LONGEST = 70;

    private HtmlOutline() {}

    static String of(Extraction extraction) {
        StringBuilder outline = new StringBuilder();
        Metadata known = extraction.article().metadata();
        outline.append("title     ").append(known.title().text());
        outline.append(known.title().supplied() ? " (supplied)\n" : "\n");
        String authors = known.authors().stream().map(Author::name).collect(Collectors.joining(", "));
        outline.append("authors   ").append(authors.isEmpty() ? "-" : authors);
        outline.append("\npublished ")
                .append(known.published().map(Object::toString).orElse("-"));
        outline.append("\nsource    ")
                .append(known.credit()
                        .map(credit -> credit.name()
                                + credit.url().map(url -> " " + url).orElse(""))
                        .orElse("-"));
        outline.append("\nlanguage  ").append(known.language()).append('\n');
        extraction.article().blocks().forEach(block -> outline.append(line(block)));
        extraction
                .ledger()
                .removals()
                .forEach(removal -> outline.append("- ")
                        .append(removal.rule())
                        .append(" (")
                        .append(removal.role().label())
                        .append(") ")
                        .append(shortened(removal.text()))
                        .append('\n'));
        return outline.toString();
    }

    private static String line(Block block) {
        return "+ " + kind(block) + " " + shortened(block.text().text())
                + block.text().marks().stream()
                        .map(mark -> mark(mark, block.text().text()))
                        .collect(Collectors.joining())
                + "\n";
    }

    private static String kind(Block block) {
        if (block instanceof Block.Heading heading) {
            return "heading " + heading.level();
        }
        if (block instanceof Block.ListItem item) {
            return (item.ordered() ? "numbered" : "bulleted") + " " + item.depth();
        }
        return block instanceof Block.TableRow row && row.header()
                ? "table-head"
                : block.role().label();
    }

    private static String mark(Mark mark, String text) {
        String name = mark.getClass().getSimpleName().toLowerCase(java.util.Locale.ROOT);
        String target = mark instanceof Mark.Hyperlink link
                ? " → " + link.target()
                : mark instanceof Mark.PassageLink link
                        ? " → " + link.passage()
                        : mark instanceof Mark.Language language ? " " + language.tag() : "";
        return "\n    " + name + " “" + shortened(mark.span().of(text)) + "”" + target;
    }

    private static String shortened(String text) {
        String line = text.replace("\n", "⏎").replace("\t", "⇥");
        return line.length() <= LONGEST ? line : line.substring(0, LONGEST) + "…";
    }
}
