package dev.lectern.stage.render;

import dev.lectern.model.annotation.Motivation;
import dev.lectern.model.archive.Archive;
import dev.lectern.model.document.Role;
import dev.lectern.model.glossary.Term;
import dev.lectern.model.glossary.TermKind;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/** The project's seeds with roles given by hand, so that the preview shows real text. */
final class SeedArchive {

    private static final Path FOLDER = Path.of("seeds");

    private SeedArchive() {}

    static Archive read() throws IOException {
        ArchiveDraft draft = new ArchiveDraft()
                .term(
                        TermKind.ORGANIZATION,
                        "Collective Security Treaty Organization",
                        "A military alliance led by Russia, with Armenia, Belarus, Kazakhstan, Kyrgyzstan and"
                                + " Tajikistan. Its charter of 2002 obliges members to help one another against"
                                + " aggression from outside.",
                        "CSTO")
                .term(
                        TermKind.ORGANIZATION,
                        "Shanghai Cooperation Organization",
                        "A Eurasian body for security and trade in which China and Russia lead.",
                        "SCO",
                        "Shanghai Cooperation Organisation")
                .term(
                        TermKind.PERSON,
                        "Nursultan Nazarbayev",
                        "First president of Kazakhstan, 1991 to 2019.",
                        "Nazarbayev")
                .term(
                        TermKind.PERSON,
                        "Kassym-Jomart Tokayev",
                        "President of Kazakhstan since 2019.",
                        "Tokayev",
                        "Kassym-jomart Tokayev")
                .term(TermKind.PERSON, "Vladimir Putin", "President of Russia.", "Putin")
                .term(
                        TermKind.PERSON,
                        "Karim Massimov",
                        "Head of the security service until January 2022.",
                        "Masimov",
                        "Karim Masimov")
                .term(TermKind.PLACE, "Almaty", "The largest city of Kazakhstan, its capital until 1997.")
                .term(TermKind.PLACE, "Nur-Sultan", "The capital of Kazakhstan, called so from 2019 to 2022.", "Astana")
                .term(TermKind.PLACE, "Xinjiang", "A region of north-western China.")
                .term(TermKind.PLACE, "Kazakhstan", Term.Linking.NEVER, "A country of Central Asia.")
                .term(
                        TermKind.CONCEPT,
                        "color revolution",
                        "A change of power by mass protest.",
                        "colour revolution",
                        "colored revolution")
                .term(
                        TermKind.CONCEPT,
                        "multi-vector foreign policy",
                        "Good relations with several powers at once.",
                        "multi-vector")
                .term(TermKind.ORGANIZATION, "NATO", "The North Atlantic alliance.")
                .term(TermKind.PLACE, "Kremlin", "The seat of the Russian presidency.")
                .term(
                        TermKind.CONCEPT,
                        "Belt and Road Initiative",
                        "China's programme of building along trade routes.",
                        "BRI");
        List<Path> files;
        try (var list = Files.list(FOLDER)) {
            files = list.filter(file -> file.toString().endsWith(".txt"))
                    .sorted()
                    .toList();
        }
        for (Path file : files) {
            draft.article(article(file));
        }
        String second = files.get(2).getFileName().toString();
        String last = files.get(4).getFileName().toString();
        return draft.related(second, last, "kassym-jomart-tokayev", "csto", "color-revolution", "sco")
                .related(second, files.get(3).getFileName().toString(), "csto", "bri")
                .note(
                        second,
                        NoteDraft.on("deaths", "leaving at least 227 people killed, according to official figures")
                                .saying("Another account gives 164 dead and nearly 10,000 arrested, a week earlier.")
                                .by("Lectern")
                                .on(LocalDate.of(2026, 11, 21))
                                .tagged("figures", "January 2022"))
                .note(
                        second,
                        NoteDraft.on("outside", "zero evidence of outside involvement")
                                .of(Motivation.QUESTIONING)
                                .saying("Others write of foreign forces. Nobody shows any.")
                                .tagged("outside forces"))
                .note(
                        second,
                        NoteDraft.lost("gone", "the airport was held for two days")
                                .saying("By whom?"))
                .backlink(second, last, "Nazarbayev", "its subject")
                .archive();
    }

    private static ArticleDraft article(Path file) throws IOException {
        String id = file.getFileName().toString();
        List<String> lines = Files.readAllLines(file);
        ArticleDraft draft = switch (id.substring(0, 3)) {
            case "002" ->
                ArticleDraft.titled(id, "The wider implications of the attempted coup in Kazakhstan")
                        .kicker("Featured")
                        .by("Stefan Hedlund")
                        .on("2022-02-08")
                        .in("GIS Reports", "https://www.gisreportsonline.com/r/kazakhstan-coup/");
            case "003" ->
                ArticleDraft.untitled(id, "Kazakhstan: a key player and a logistic hub")
                        .by("Florin Pasatoiu", "Cristian Nitoiu");
            case "001" ->
                ArticleDraft.titled(id, lines.get(0)).by("Vaishali Krishna").in("ILNA", "");
            default -> ArticleDraft.titled(id, lines.get(0).strip());
        };
        for (String raw : lines) {
            String line = raw.replace('\u00A0', ' ').strip();
            if (line.isEmpty()) {
                draft.blank();
            } else if (line.startsWith("•")) {
                draft.point(line.substring(1).strip());
            } else if (line.equals("In a nutshell")) {
                draft.prose(Role.KEY_POINTS_HEADING, line);
            } else if (Set.of(
                                    "Print",
                                    "Featured",
                                    "Share this article",
                                    "Rate this article",
                                    "asdasd",
                                    "1",
                                    "2",
                                    "Comments")
                            .contains(line)
                    || line.contains("votes)")) {
                draft.removed(Role.BOILERPLATE, "share-widget", line);
            } else if (line.startsWith("The crisis was like a volcanic eruption") && line.length() < 130
                    || line.equals("Russia has cemented its role as regional hegemon and kingmaker.")) {
                addPullQuote(draft, line, lines);
            } else if (line.startsWith("President Tokayev’s deadly suppression")) {
                draft.prose(Role.DECK, line);
            } else if (line.length() < 70 && !line.matches(".*[.:)”]$")) {
                if (!line.equals(draft.article().title())) {
                    draft.heading(2, line);
                }
            } else if (line.startsWith("PhD,")) {
                draft.prose(Role.BIO, line);
            } else if (!line.equals(draft.article().title())) {
                draft.paragraph(line);
            }
        }
        return draft;
    }

    private static void addPullQuote(ArticleDraft draft, String line, List<String> lines) {
        boolean said = draft.article().blocks().stream()
                .anyMatch(block -> block.text().text().contains(line.substring(0, line.length() - 1)));
        if (said) {
            draft.pullQuote(line.substring(0, line.length() - 1));
        } else {
            draft.removed(Role.DUPLICATE, "pull-quote", line);
        }
    }
}
