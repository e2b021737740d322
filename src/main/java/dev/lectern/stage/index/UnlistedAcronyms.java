package dev.lectern.stage.index;

import dev.lectern.model.archive.UnlistedAcronym;
import dev.lectern.model.archive.UnlistedAcronym.Occurrence;
import dev.lectern.model.glossary.Glossary;
import dev.lectern.model.text.SearchForm;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * Collects the acronyms that articles use and the glossary does not know, less what the archive has only once without saying
 * what it stands for.
 */
final class UnlistedAcronyms {

    private final Set<String> known = new HashSet<>();
    private final Map<String, String> longForms = new HashMap<>();
    private final Map<String, List<Occurrence>> occurrences = new TreeMap<>();

    UnlistedAcronyms(Glossary glossary) {
        glossary.terms()
                .forEach(term -> term.names()
                        .forEach(name -> known.add(SearchForm.of(name.text()).key())));
    }

    /** Takes an article in; articles come in the archive's order. */
    void add(Acronyms article) {
        article.explained().forEach(longForms::putIfAbsent);
        article.used().forEach((letters, occurrence) -> {
            if (!known.contains(SearchForm.of(letters).key())) {
                occurrences.computeIfAbsent(letters, any -> new ArrayList<>()).add(occurrence);
            }
        });
    }

    /** Returns what was found, the most frequent first. */
    List<UnlistedAcronym> all() {
        List<UnlistedAcronym> all = new ArrayList<>();
        occurrences.forEach((letters, places) -> {
            int count = places.stream().mapToInt(Occurrence::count).sum();
            Optional<String> longForm = Optional.ofNullable(longForms.get(letters));
            if (count > 1 || longForm.isPresent()) {
                all.add(new UnlistedAcronym(letters, longForm, count, places));
            }
        });
        all.sort(Comparator.comparingInt(UnlistedAcronym::count).reversed().thenComparing(UnlistedAcronym::letters));
        return all;
    }
}
