package dev.lectern.stage.link.tie;

import dev.lectern.language.Stems;
import dev.lectern.model.archive.tie.SpellingDifference;
import dev.lectern.model.archive.tie.SpellingDifference.Variant;
import dev.lectern.model.archive.tie.Tie.Kind;
import dev.lectern.stage.link.tie.Shelf.ShelvedWord;
import dev.lectern.stage.link.tie.Topic.Occurrence;
import dev.lectern.stage.link.tie.Topic.Strength;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
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
            shelf.passagesWith(stems(spellings.keySet())).forEach(passage -> {
                String text = shelf.passage(passage).block().text().text();
                for (ShelvedWord word : shelf.words(passage)) {
                    Integer which = spellings.get(word.place().of(text));
                    if (which != null) {
                        found.get(which).add(new Occurrence(passage, word.place()));
                    }
                }
            });
        }
        List<Topic> topics = new ArrayList<>();
        for (int at = 0; at < found.size(); at++) {
            topic(differences.get(at), found.get(at), topics);
        }
        return topics;
    }

    /** Returns the numbers of the stems that these words have in any language of the archive. */
    private BitSet stems(Set<String> words) {
        Set<String> texts = shelf.passages().stream()
                .map(Passage::language)
                .distinct()
                .map(Stems::of)
                .flatMap(forms -> words.stream().map(forms::stem))
                .collect(Collectors.toSet());
        BitSet stems = new BitSet();
        for (int number = 0; number < shelf.stems().size(); number++) {
            stems.set(number, texts.contains(shelf.stems().text(number)));
        }
        return stems;
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
