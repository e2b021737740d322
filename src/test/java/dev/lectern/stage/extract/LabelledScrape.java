package dev.lectern.stage.extract;

import dev.lectern.model.document.Author;
import dev.lectern.model.document.Extraction;
import dev.lectern.model.document.LedgerLine;
import dev.lectern.model.document.Metadata;
import dev.lectern.model.document.Role;
import dev.lectern.model.text.Words;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What a person says of a scrape: beside {@code input.txt} stands {@code labels.txt} with a row for each line that shows
 * something ("7 deck/paragraph": either label is right), rows "join: 5 8" for lines of one paragraph, and what is known
 * of the article ("authors: A; B"), a dash for what the page does not say.
 */
record LabelledScrape(Map<String, String> known, List<int[]> joins, Map<Integer, List<String>> labels) {

    static LabelledScrape of(Path folder) throws IOException {
        Map<String, String> known = new TreeMap<>();
        List<int[]> joins = new ArrayList<>();
        Map<Integer, List<String>> labels = new TreeMap<>();
        for (String row : Files.readAllLines(folder.resolve("labels.txt"))) {
            if (row.startsWith("join: ")) {
                String[] ends = row.substring("join: ".length()).split(" ");
                joins.add(new int[] {Integer.parseInt(ends[0]), Integer.parseInt(ends[1])});
            } else if (Character.isDigit(row.charAt(0))) {
                String[] cells = row.split(" ", 2);
                labels.put(Integer.parseInt(cells[0]), List.of(cells[1].split("/")));
            } else {
                String[] cells = row.split(": ", 2);
                known.put(cells[0], cells[1].strip());
            }
        }
        return new LabelledScrape(known, joins, labels);
    }

    /** Returns everything in which an extraction differs from what the person says, a line each. */
    List<String> differences(Extraction made) {
        List<String> differences = new ArrayList<>();
        for (LedgerLine line : made.ledger().lines()) {
            String label = line.role().map(Role::label).orElse("blank");
            List<String> right = labels.getOrDefault(line.number(), List.of("blank"));
            if (!right.contains(label)) {
                differences.add("line %d is %s (%s), not %s: %s"
                        .formatted(line.number(), label, line.rule().orElse(""), right, line.text()));
            }
        }
        for (int[] join : joins) {
            boolean joined = made.article().blocks().stream()
                    .flatMap(block -> block.lines().stream())
                    .anyMatch(lines -> lines.first() <= join[0] && join[1] <= lines.last());
            if (!joined) {
                differences.add("lines %d to %d are not one block".formatted(join[0], join[1]));
            }
        }
        compareKnown(made.article().metadata(), differences);
        return differences;
    }

    private void compareKnown(Metadata metadata, List<String> differences) {
        String authors =
                String.join("; ", metadata.authors().stream().map(Author::name).toList());
        compare(
                differences,
                "title",
                metadata.title().supplied() ? "-" : metadata.title().text());
        compare(differences, "authors", authors);
        compare(
                differences,
                "published",
                metadata.published().map(Object::toString).orElse("-"));
        compare(
                differences,
                "source",
                metadata.credit().map(credit -> credit.name()).orElse("-"));
        compare(differences, "language", metadata.language());
    }

    private void compare(List<String> differences, String what, String made) {
        String right = known.getOrDefault(what, "-");
        if (!Words.folded(right).equals(Words.folded(made))) {
            differences.add("%s is \"%s\", not \"%s\"".formatted(what, made, right));
        }
    }
}
