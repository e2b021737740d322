package dev.lectern.guides;

import dev.lectern.testing.Tree;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The commands of a document: those in its blocks of {@code console}, each after a dollar sign, with the answer below. A
 * comment before a block says what is to be done with it, {@code <!-- not run: why -->} or {@code <!-- left running -->}.
 */
final class Guide {

    /** Where the tutorial is. */
    static final Path TUTORIAL = Path.of("src/docs/tutorial.md");

    /** Where the first page is. */
    static final Path README = Path.of("README.md");

    private static final Path PAGES = Path.of("src/docs/guides");
    private static final Pattern NOT_RUN = Pattern.compile("<!-- not run: (.+) -->");
    private static final Pattern HERE = Pattern.compile(".*<<'?(\\w+)'?.*");

    private final Path document;
    private final List<String> lines;
    private final List<Step> steps = new ArrayList<>();
    private Step.Manner manner = Step.Manner.RUN;
    private String reason = "";

    private Guide(Path document) {
        this.document = document;
        try {
            this.lines = Files.readAllLines(document);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** Returns every document that has its reader type something. */
    static List<Path> documents() {
        return Stream.concat(Stream.of(README, TUTORIAL), Tree.files(PAGES).stream())
                .filter(file -> file.toString().endsWith(".md"))
                .toList();
    }

    /** Returns the commands of a document, in their order. */
    static List<Step> steps(Path document) {
        Guide guide = new Guide(document);
        guide.read();
        return List.copyOf(guide.steps);
    }

    private void read() {
        for (int at = 0; at < lines.size(); at++) {
            String line = lines.get(at);
            Matcher notRun = NOT_RUN.matcher(line);
            if (notRun.matches()) {
                manner = Step.Manner.NOT_RUN;
                reason = notRun.group(1);
            } else if (line.equals("<!-- left running -->")) {
                manner = Step.Manner.LEFT_RUNNING;
            } else if (line.equals("```console")) {
                at = block(at + 1);
                manner = Step.Manner.RUN;
                reason = "";
            }
        }
    }

    private int block(int first) {
        int at = first;
        while (!lines.get(at).equals("```")) {
            at = command(at);
        }
        return at;
    }

    private int command(int first) {
        String begun = lines.get(first);
        if (!begun.startsWith("$ ")) {
            throw new IllegalStateException(document + ":" + (first + 1) + ": a command begins with a dollar sign");
        }
        List<String> typed = new ArrayList<>(List.of(begun.substring(2)));
        int at = first + 1;
        while (typed.get(typed.size() - 1).endsWith("\\")) {
            typed.add(lines.get(at++));
        }
        Matcher here = HERE.matcher(begun);
        if (here.matches()) {
            do {
                typed.add(lines.get(at));
            } while (!lines.get(at++).equals(here.group(1)));
        }
        List<String> answer = new ArrayList<>();
        while (!lines.get(at).startsWith("$ ") && !lines.get(at).equals("```")) {
            answer.add(lines.get(at++));
        }
        String place = document + ":" + (first + 1);
        steps.add(new Step(place, String.join("\n", typed), List.copyOf(answer), manner, reason));
        return at;
    }
}
