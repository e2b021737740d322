package dev.lectern.stage.index.search;

import dev.lectern.model.archive.Dossier;
import dev.lectern.model.archive.search.Entry;
import dev.lectern.model.archive.search.FoundTerm;
import dev.lectern.model.glossary.Alias;
import dev.lectern.model.text.QueryWords;
import dev.lectern.model.text.Slug;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The terms of the glossary: groups of their mentions, and all the names by which a reader may ask for them. */
final class TermNames {

    private final List<Dossier> dossiers;
    private final Vocabulary vocabulary;
    private final Map<Slug, Integer> groups = new HashMap<>();

    TermNames(List<Dossier> dossiers, Vocabulary vocabulary) {
        this.dossiers = dossiers;
        this.vocabulary = vocabulary;
    }

    /** Returns the group of a term's mentions. */
    int group(Slug term) {
        return groups.computeIfAbsent(term, id -> vocabulary.add("term:" + id, "term:" + id));
    }

    /** Returns the terms in the order of their numbers. */
    List<FoundTerm> terms(Map<Integer, Integer> numbers) {
        return dossiers.stream()
                .map(dossier -> new FoundTerm(dossier, number(dossier, numbers), names(dossier)))
                .toList();
    }

    private int number(Dossier dossier, Map<Integer, Integer> numbers) {
        return Optional.ofNullable(groups.get(dossier.term().id()))
                .map(numbers::get)
                .orElse(-1);
    }

    /** Returns the names of all terms by their first words. */
    Map<String, List<Entry.Alias>> aliases() {
        Map<String, Set<Entry.Alias>> byFirst = new LinkedHashMap<>();
        for (int number = 0; number < dossiers.size(); number++) {
            for (String name : names(dossiers.get(number))) {
                List<String> words = QueryWords.of(name);
                if (!words.isEmpty()) {
                    String rest = String.join(" ", words.subList(1, words.size()));
                    byFirst.computeIfAbsent(words.get(0), first -> new LinkedHashSet<>())
                            .add(new Entry.Alias(rest, number, false));
                }
            }
        }
        Map<String, List<Entry.Alias>> aliases = new HashMap<>();
        byFirst.forEach((first, all) -> aliases.put(
                first,
                all.stream()
                        .sorted(Comparator.comparing(Entry.Alias::rest).thenComparing(Entry.Alias::term))
                        .toList()));
        return aliases;
    }

    private static List<String> names(Dossier dossier) {
        Set<String> names = new LinkedHashSet<>(dossier.spellings().keySet());
        dossier.term().names().stream().map(Alias::text).forEach(names::add);
        return new ArrayList<>(names);
    }
}
