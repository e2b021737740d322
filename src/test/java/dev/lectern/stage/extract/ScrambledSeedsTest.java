package dev.lectern.stage.extract;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lectern.language.Vocabularies;
import dev.lectern.language.Vocabulary;
import dev.lectern.model.document.Author;
import dev.lectern.model.document.Extraction;
import dev.lectern.model.document.LedgerLine;
import dev.lectern.model.source.Editorial;
import dev.lectern.testing.Sources;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The archive's own seeds with other furniture and other people in them: what was recognised must rest on the kind of a
 * line, not on the words of these five pages.
 */
class ScrambledSeedsTest {

    private static final int ROUNDS = 10;
    private static final Set<String> SECTIONS = Set.of(
            "share-widget",
            "vote-widget",
            "print-widget",
            "kicker",
            "read-more",
            "key-points-heading",
            "comments-heading",
            "comment-widget",
            "navigation");
    private static final List<String> FIRST_NAMES = List.of("Hedda", "Tomasz", "Ilse", "Renaud", "Zoltan", "Marisol");
    private static final List<String> LAST_NAMES =
            List.of("Vinterberg", "Okonjo", "Pellegrin", "Szymczak", "Quistorp", "Abernathy");
    private static final Pattern GROUP = Pattern.compile("\\(([^()]*)\\)");

    static List<Path> seeds() throws IOException {
        return RecognitionTest.seeds();
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void otherFurnitureAndOtherNamesGetTheSameLabels(Path seed) throws IOException {
        Extraction plain =
                recognise(seed, String.join("\n", Sources.text(seed).file().lines()));
        for (int round = 0; round < ROUNDS; round++) {
            Map<String, String> names = names(plain, new SplittableRandom(round));
            String text = scrambled(plain, names, new SplittableRandom(round));
            Extraction made = recognise(seed, text);
            assertThat(differences(plain, made))
                    .as("seed %s, round %d", seed, round)
                    .isEmpty();
            assertThat(made.article().metadata().authors())
                    .as("authors, round %d", round)
                    .isEqualTo(plain.article().metadata().authors().stream()
                            .map(author -> new Author(renamed(author.name(), names)))
                            .toList());
        }
    }

    private static Extraction recognise(Path seed, String text) {
        return new ArticleExtractor().extract(Sources.text(seed, text), Editorial.SILENT);
    }

    private static List<String> differences(Extraction plain, Extraction made) {
        List<String> differences = new ArrayList<>();
        for (int at = 0; at < plain.ledger().lines().size(); at++) {
            LedgerLine right = plain.ledger().lines().get(at);
            LedgerLine line = made.ledger().lines().get(at);
            if (!line.role().equals(right.role())) {
                differences.add(line.number() + " is " + line.role() + ", not " + right.role() + ": " + line.text());
            }
        }
        return differences;
    }

    private static Map<String, String> names(Extraction plain, SplittableRandom random) {
        Map<String, String> names = new TreeMap<>();
        int at = random.nextInt(FIRST_NAMES.size());
        for (Author author : plain.article().metadata().authors()) {
            String[] words = author.name().split(" ");
            for (int word = 0; word < words.length; word++) {
                boolean last = word == words.length - 1;
                names.putIfAbsent(words[word], (last ? LAST_NAMES : FIRST_NAMES).get((at + word) % FIRST_NAMES.size()));
            }
            at++;
        }
        return names;
    }

    private static String renamed(String text, Map<String, String> names) {
        String renamed = text;
        for (Map.Entry<String, String> name : names.entrySet()) {
            renamed = renamed.replaceAll(
                    "(?<![\\p{L}])" + Pattern.quote(name.getKey()) + "(?![\\p{L}])",
                    Matcher.quoteReplacement(name.getValue()));
        }
        return renamed;
    }

    private static String scrambled(Extraction plain, Map<String, String> names, SplittableRandom random) {
        return plain.ledger().lines().stream()
                .map(line -> otherPhrase(line, random).orElseGet(() -> renamed(line.text(), names)))
                .collect(Collectors.joining("\n"));
    }

    /** Another phrase of the section the line was recognised by, which belongs to no other section. */
    private static Optional<String> otherPhrase(LedgerLine line, SplittableRandom random) {
        Vocabulary vocabulary = Vocabularies.of("en");
        Optional<String> section = line.rule().filter(SECTIONS::contains);
        if (section.isEmpty() || !vocabulary.matches(section.get(), line.text())) {
            return Optional.empty();
        }
        List<String> phrases = new ArrayList<>();
        for (String pattern : vocabulary.entries(section.get())) {
            String phrase = said(pattern, random);
            if (phrase.length() > 2 && vocabulary.sections(phrase).equals(Set.of(section.get()))) {
                phrases.add(phrase);
            }
        }
        String phrase = phrases.get(random.nextInt(phrases.size()));
        return Optional.of(phrase.substring(0, 1).toUpperCase(Locale.ROOT) + phrase.substring(1));
    }

    /** One of the lines a pattern stands for; nothing for one with an open part, which may be anything. */
    private static String said(String pattern, SplittableRandom random) {
        if (pattern.contains("…") || pattern.contains("~")) {
            return "";
        }
        String said = GROUP.matcher(pattern).replaceAll(group -> {
            String[] choices = group.group(1).split("\\|", -1);
            return Matcher.quoteReplacement(choices[random.nextInt(choices.length)]);
        });
        return said.replace("#", Integer.toString(2 + random.nextInt(90)))
                .replaceAll(" +", " ")
                .strip();
    }
}
