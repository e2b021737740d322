package dev.lectern.build;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Edits an archive at random, as its editor might in the course of years. */
final class ArchiveEdits {

    private static final List<String> SENTENCES = List.of(
            "The Lind Ferry Company has bought a second boat for 30,000 crowns.",
            "At least 40 people crossed the river on 2 May 2021, said Bram Oster.",
            "The bridge at Harrow is to close for a year, wrote Ada Quill in March 2021.",
            "Engineers found cracks in two of its five arches last autumn.",
            "The Harrow Bridge Office (HBO) has told nobody of the plan.",
            "Traders on the north bank fear for their living and for the LFC.",
            "Passengers wait every ten minutes while the old bridge is shut.",
            "Some 70 people crossed the river on Saturday, the Lind Ferry Company says.",
            "See [the ferry](ferry.txt) and the [[Lind Ferry Company]].");

    private static final List<String> NAMES = List.of("bridge.txt", "ferry.txt", "c.txt", "d.md", "e.txt", "f.md");

    private final Path archive;
    private final SplittableRandom random;
    private final List<Map<String, String>> past = new ArrayList<>();

    ArchiveEdits(Path archive, SplittableRandom random) {
        this.archive = archive;
        this.random = random;
        past.add(files());
    }

    /** Makes one edit and returns what it was. */
    String next() {
        String edit = one();
        past.add(files());
        return edit;
    }

    private String one() {
        String seed = "seeds/" + pick(NAMES);
        return switch (random.nextInt(12)) {
            case 0, 1 -> write(seed, article());
            case 2, 3 -> change(seed, text -> text + "\n" + pick(SENTENCES) + "\n");
            case 4 -> change(seed, text -> text.replaceFirst("(?m)^.*$", pick(SENTENCES)));
            case 5 -> swap(seed, "seeds/" + pick(NAMES));
            case 6 -> rename(seed, "seeds/" + pick(NAMES));
            case 7 -> delete(seed);
            case 8 -> revert();
            case 9 -> write("seeds/glossary/" + pick(List.of("ferry-company", "harrow")) + ".md", term());
            case 10 -> write("seeds/notes/" + pick(NAMES) + ".md", note());
            default -> beside();
        };
    }

    private String beside() {
        return switch (random.nextInt(5)) {
            case 0 ->
                write(
                        "site-config.yaml",
                        "title: " + pick(List.of("The Harrow papers", "Papers")) + "\n"
                                + "introduction: On [the ferry](ferry.txt).\n");
            case 1 -> write("templates/404.peb", "<!doctype html><title>" + random.nextInt(9) + "</title>\n");
            case 2 -> write("templates/assets/page.css", "/* " + random.nextInt(9) + " */\n");
            case 3 ->
                write(
                        "seeds/" + pick(NAMES) + ".meta.yaml",
                        "authors: [" + pick(List.of("Ada Quill", "Cy Reed")) + "]\npublish: "
                                + pick(List.of("full", "excerpt", "link")) + "\n");
            default -> write("seeds/ties.yaml", "silence:\n  - phrase: north bank\n");
        };
    }

    private String article() {
        StringBuilder text = new StringBuilder(pick(SENTENCES).replace(".", ""))
                .append("\n\nBy ")
                .append(pick(List.of("Ada Quill", "Bram Oster")))
                .append("\n\n")
                .append(1 + random.nextInt(28))
                .append(" May 2021\n");
        for (int paragraph = 0; paragraph < 3; paragraph++) {
            text.append('\n')
                    .append(pick(SENTENCES))
                    .append(' ')
                    .append(pick(SENTENCES))
                    .append('\n');
        }
        return text.toString();
    }

    private String term() {
        return "---\nterm: " + pick(List.of("Lind Ferry Company", "Harrow")) + " " + pick(List.of("", "Office"))
                + "\nkind: " + pick(List.of("organization", "place")) + "\n---\n" + pick(SENTENCES) + "\n";
    }

    private String note() {
        return "# note " + random.nextInt(3) + "\n\n> "
                + pick(List.of("every ten minutes", "the old bridge", "no words of it")) + "\n\nA note on "
                + pick(SENTENCES) + "\n";
    }

    private String revert() {
        Map<String, String> then = past.get(random.nextInt(past.size()));
        files().keySet().stream().filter(path -> !then.containsKey(path)).forEach(this::delete);
        then.forEach(this::write);
        return "revert";
    }

    private String swap(String one, String other) {
        Map<String, String> all = files();
        if (all.containsKey(one) && all.containsKey(other)) {
            rename(one, "seeds/.kept");
            rename(other, one);
            rename("seeds/.kept", other);
        }
        return "swap " + one + " and " + other;
    }

    private String rename(String from, String to) {
        try {
            if (Files.exists(archive.resolve(from)) && !Files.exists(archive.resolve(to))) {
                Files.move(archive.resolve(from), archive.resolve(to));
            }
            return "rename " + from + " to " + to;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private String change(String path, java.util.function.UnaryOperator<String> change) {
        String text = files().get(path);
        return text == null ? "leave " + path : write(path, change.apply(text));
    }

    private String write(String path, String text) {
        try {
            Files.createDirectories(archive.resolve(path).getParent());
            Files.writeString(archive.resolve(path), text);
            return "write " + path;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private String delete(String path) {
        try {
            Files.deleteIfExists(archive.resolve(path));
            return "delete " + path;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private Map<String, String> files() {
        Map<String, String> files = new TreeMap<>();
        try (Stream<Path> walk = Files.walk(archive)) {
            for (Path file : walk.filter(Files::isRegularFile).toList()) {
                if (!file.startsWith(archive.resolve("target"))) {
                    files.put(archive.relativize(file).toString(), Files.readString(file));
                }
            }
            return files;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private <T> T pick(List<T> from) {
        return from.get(random.nextInt(from.size()));
    }
}
