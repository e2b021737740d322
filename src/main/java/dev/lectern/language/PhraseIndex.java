package dev.lectern.language;

import dev.lectern.model.text.Span;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The phrases of one section, found by a word that must be in the line, so that few are tried on any line. */
final class PhraseIndex {

    /** A phrase and what its gap covered. */
    record Found(Phrase phrase, Span gap) {}

    private final List<Phrase> phrases;
    private final Map<String, List<Phrase>> byFirstWord = new HashMap<>();
    private final Map<String, List<Phrase>> byAnyWord = new HashMap<>();

    PhraseIndex(List<Phrase> phrases) {
        this.phrases = List.copyOf(phrases);
        for (Phrase phrase : phrases) {
            Map<String, List<Phrase>> table = phrase.startsWithAnchor() ? byFirstWord : byAnyWord;
            phrase.anchors()
                    .forEach(word -> table.computeIfAbsent(word, unused -> new ArrayList<>())
                            .add(phrase));
        }
    }

    List<Phrase> phrases() {
        return phrases;
    }

    /** Returns a phrase that is the whole line, those that begin with a known word first. */
    Optional<Found> find(List<Token> tokens) {
        if (tokens.isEmpty()) {
            return Optional.empty();
        }
        Optional<Found> found = firstOf(byFirstWord.getOrDefault(tokens.get(0).key(), List.of()), tokens);
        if (byAnyWord.isEmpty()) {
            return found;
        }
        Set<String> tried = new HashSet<>();
        for (int index = 0; found.isEmpty() && index < tokens.size(); index++) {
            String word = tokens.get(index).key();
            List<Phrase> candidates = byAnyWord.getOrDefault(word, List.of());
            if (!candidates.isEmpty() && tried.add(word)) {
                found = firstOf(candidates, tokens);
            }
        }
        return found;
    }

    private static Optional<Found> firstOf(List<Phrase> candidates, List<Token> tokens) {
        for (Phrase phrase : candidates) {
            Optional<Found> found = phrase.run(tokens).map(gap -> new Found(phrase, gap));
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }
}
