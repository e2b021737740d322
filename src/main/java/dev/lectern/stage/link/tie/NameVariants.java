package dev.lectern.stage.link.tie;

import dev.lectern.language.NameFolding;
import dev.lectern.model.archive.tie.SpellingDifference;
import dev.lectern.model.archive.tie.SpellingDifference.Variant;
import dev.lectern.model.text.EditDistance;
import dev.lectern.model.text.Slug;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Finds names that articles spell in different ways.
 *
 * <p>A name is a word of five letters or more with a capital that does not begin a sentence; forms that grammar alone makes
 * are one spelling, and a language that writes every noun with a capital is passed over unless the glossary has the name.
 * Two spellings are <i>shown</i> as a difference if both stand in mentions of one term of the glossary, or if they differ
 * only in how a sound is written and the names beside them do not contradict.
 */
final class NameVariants {

    private static final int SHORTEST_SLIP = 6;

    private final List<SpellingDifference> shown = new ArrayList<>();

    /** Reads the names of an archive. */
    NameVariants(Shelf shelf) {
        Collection<CapitalWord> words = CapitalWord.in(shelf);
        Map<String, List<CapitalWord>> bySound = new TreeMap<>();
        words.forEach(word -> bySound.computeIfAbsent(NameFolding.key(word.stem()), key -> new ArrayList<>())
                .add(word));
        bySound.values().forEach(this::sameSound);
        slips(words);
        Comparator<SpellingDifference> order = Comparator.comparing((SpellingDifference difference) ->
                        -difference.variants().stream().mapToInt(Variant::count).sum())
                .thenComparing(difference -> difference.variants().get(0).spelling());
        shown.sort(order);
    }

    /** Returns the differences that are certain, those of the most frequent names first. */
    List<SpellingDifference> shown() {
        return List.copyOf(shown);
    }

    private void sameSound(List<CapitalWord> words) {
        List<CapitalWord> left = new ArrayList<>(words);
        while (left.size() > 1) {
            CapitalWord one = left.remove(0);
            List<CapitalWord> same = new ArrayList<>(List.of(one));
            left.stream().filter(one::mayBe).forEach(same::add);
            left.removeAll(same);
            if (same.size() > 1) {
                shown.add(difference(same));
            }
        }
    }

    /** Finds words one slip apart through what is left when a letter is taken out, so that no pair is tried in vain. */
    private void slips(Collection<CapitalWord> words) {
        Map<String, List<CapitalWord>> byRest = new HashMap<>();
        for (CapitalWord word : words) {
            if (word.stem().length() >= SHORTEST_SLIP) {
                for (String rest : rests(word.stem())) {
                    byRest.computeIfAbsent(rest, key -> new ArrayList<>()).add(word);
                }
            }
        }
        Map<String, SpellingDifference> found = new TreeMap<>();
        byRest.values().stream().filter(same -> same.size() > 1).forEach(same -> {
            for (CapitalWord one : same) {
                for (CapitalWord other : same) {
                    boolean isPair = one.stem().compareTo(other.stem()) < 0 && one.stands(other);
                    if (isPair && EditDistance.between(one.stem(), other.stem()) == 1) {
                        boolean isSound = NameFolding.key(one.stem()).equals(NameFolding.key(other.stem()));
                        boolean isTerm = one.term().isPresent() && one.term().equals(other.term());
                        if (!isSound && isTerm) {
                            found.put(one.stem() + " " + other.stem(), difference(List.of(one, other)));
                        }
                    }
                }
            }
        });
        shown.addAll(found.values());
    }

    private static TreeSet<String> rests(String word) {
        TreeSet<String> rests = new TreeSet<>(List.of(word));
        for (int at = 0; at < word.length(); at++) {
            rests.add(word.substring(0, at) + word.substring(at + 1));
        }
        return rests;
    }

    private static SpellingDifference difference(List<CapitalWord> words) {
        Optional<Slug> term =
                words.stream().map(CapitalWord::term).flatMap(Optional::stream).findFirst();
        List<Variant> variants = words.stream()
                .map(word -> new Variant(word.spelling(), new LinkedHashMap<>(word.counts())))
                .sorted(Comparator.comparing((Variant variant) -> -variant.count())
                        .thenComparing(Variant::spelling))
                .toList();
        return new SpellingDifference(term, variants);
    }
}
