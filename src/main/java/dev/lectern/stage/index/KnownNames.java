package dev.lectern.stage.index;

import dev.lectern.model.glossary.Alias;
import dev.lectern.model.glossary.Glossary;
import dev.lectern.model.glossary.Term;
import dev.lectern.model.text.EditDistance;
import dev.lectern.model.text.Slug;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The names a glossary knows, and which other names are spellings of them.
 *
 * <p>A spelling differs from a name in one word of six letters or more and by one slip of the pen, and shares another word
 * with it: "Karim Massimov" is a spelling of "Karim Masimov", while "Nur-Sultan" is none of "Nursultan".
 */
final class KnownNames {

    private static final int SHORTEST = 6;

    private final List<Known> names = new ArrayList<>();
    private final Set<String> keys = new HashSet<>();

    /** A name in words, in the form in which names are compared. */
    private record Known(Slug term, List<String> words) {}

    KnownNames(Glossary glossary) {
        for (Term term : glossary.terms()) {
            for (Alias name : term.names()) {
                List<String> words = words(name.text());
                keys.add(String.join(" ", words));
                keys.addAll(words);
                if (words.size() > 1) {
                    names.add(new Known(term.id(), words));
                }
            }
        }
    }

    /** Tells whether it is a known name or a word of one. */
    boolean isPart(String name) {
        return keys.contains(String.join(" ", words(name)));
    }

    /** Returns the term of which a name is another spelling. */
    Optional<Slug> spelling(String name, Set<String> neighbours) {
        if (isPart(name)) {
            return Optional.empty();
        }
        List<String> words = words(name);
        return names.stream()
                .filter(known -> isSpelling(words, neighbours, known.words()))
                .map(Known::term)
                .findFirst();
    }

    private static boolean isSpelling(List<String> words, Set<String> neighbours, List<String> known) {
        Set<String> company = new HashSet<>(words);
        neighbours.forEach(neighbour -> company.addAll(words(neighbour)));
        boolean shared = known.stream().anyMatch(company::contains);
        return shared
                && words.stream()
                        .filter(word -> !known.contains(word) && word.length() >= SHORTEST)
                        .anyMatch(word -> known.stream()
                                .filter(other -> other.length() >= SHORTEST && !words.contains(other))
                                .filter(other -> Math.abs(other.length() - word.length()) <= 1)
                                .anyMatch(other -> EditDistance.between(word, other) == 1));
    }

    private static List<String> words(String name) {
        return List.of(RecurringNames.key(name).split("[\\s-]+"));
    }
}
