package dev.lectern.stage.link.tie;

import dev.lectern.model.archive.tie.SpellingDifference;
import dev.lectern.model.archive.tie.SpellingDifference.Variant;
import dev.lectern.model.archive.tie.Tie.Kind;
import dev.lectern.stage.link.tie.Shelf.ShelvedWord;
import dev.lectern.stage.link.tie.Topic.Occurrence;
import dev.lectern.stage.link.tie.Topic.Strength;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Finds the passages that name one thing, which the glossary does not have, in different spellings. */
final class SharedSpellings {

    private final Shelf shelf;
    private final List<SpellingDifference> differences;

    SharedSpellings(Shelf shelf, List<SpellingDifference> differences) {
        this.shelf = shelf;
        this.differences = differences.stream()
                .filter(difference -> difference.term().isEmpty())
                .toList();
    }

    List<Topic> all() {
        Map<String, Integer> spellings = new HashMap<>();
        for (int at = 0; at < differences.size(); at++) {
            for (Variant variant : differences.get(at).variants()) {
                spellings.put(variant.spelling(), at);
            }
        }
        List<List<Occurrence>> found = new ArrayList<>();
        differences.forEach(difference -> found.add(new ArrayList<>()));
        if (!differences.isEmpty()) {
            for (int at = 0; at < shelf.passages().size(); at++) {
                String text = shelf.passage(at).block().text().text();
                for (ShelvedWord word : shelf.words(at)) {
                    Integer which = spellings.get(word.place().of(text));
                    if (which != null) {
                        found.get(which).add(new Occurrence(at, word.place()));
                    }
                }
            }
        }
        List<Topic> topics = new ArrayList<>();
        for (int at = 0; at < found.size(); at++) {
            topic(differences.get(at), found.get(at), topics);
        }
        return topics;
    }

    private void topic(SpellingDifference difference, List<Occurrence> occurrences, List<Topic> topics) {
        int paragraphs = shelf.paragraphs(occurrences.stream().mapToInt(Occurrence::passage));
        if (paragraphs <= shelf.mostParagraphs()) {
            String names = difference.variants().stream().map(Variant::spelling).collect(Collectors.joining(" or "));
            topics.add(new Topic(
                    Kind.NAME,
                    "spelling " + names,
                    names,
                    "one name in two spellings: " + names,
                    shelf.rarity(paragraphs),
                    Strength.FOOT,
                    occurrences));
        }
    }
}
