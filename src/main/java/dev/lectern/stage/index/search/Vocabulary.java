package dev.lectern.stage.index.search;

import dev.lectern.model.archive.search.Entry;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The word forms of an archive and the groups they belong to, which are numbered as they come. A form with a colon is no
 * word but a label: a name, a term, a year.
 */
final class Vocabulary {

    private final Map<String, Integer> groups = new HashMap<>();
    private final List<String> keys = new ArrayList<>();
    private final Map<String, List<Integer>> forms = new HashMap<>();

    /** Puts a form into the group of all that has this key in common, and returns the group. */
    int add(String form, String key) {
        Integer known = groups.putIfAbsent(key, keys.size());
        int group = known == null ? keys.size() : known;
        if (known == null) {
            keys.add(key);
        }
        List<Integer> all = forms.computeIfAbsent(form, any -> new ArrayList<>(1));
        if (!all.contains(group)) {
            all.add(group);
        }
        return group;
    }

    /** Tells whether a group is that of a label. */
    boolean isLabel(int group) {
        return isLabel(keys.get(group));
    }

    private static boolean isLabel(String key) {
        return key.indexOf(':') >= 0;
    }

    /** Returns what there is an entry for, sorted: every form, the stems that are no forms, and some more. */
    List<String> sorted(Set<String> more) {
        Set<String> all = new HashSet<>(forms.keySet());
        keys.stream().filter(key -> !isLabel(key)).forEach(all::add);
        all.addAll(more);
        return all.stream().sorted().toList();
    }

    /** Returns the groups in the order of such entries, those of one entry in the order of their keys. */
    List<Integer> inOrder(List<String> sorted) {
        Set<Integer> ordered = new LinkedHashSet<>();
        sorted.forEach(form -> ordered.addAll(of(form)));
        return List.copyOf(ordered);
    }

    /**
     * Returns the entries.
     *
     * @param numbers what each group is called in them
     * @param aliases names of terms by their first words
     */
    List<Entry> entries(List<String> sorted, Map<Integer, Integer> numbers, Map<String, List<Entry.Alias>> aliases) {
        return sorted.stream().map(form -> entry(form, numbers, aliases)).toList();
    }

    private Entry entry(String form, Map<Integer, Integer> numbers, Map<String, List<Entry.Alias>> aliases) {
        List<Integer> own = of(form).stream().map(numbers::get).toList();
        boolean stem = !own.isEmpty() && !forms.containsKey(form);
        return new Entry(form, stem, own, aliases.getOrDefault(form, List.of()));
    }

    /** The groups of a form; of a stem that is no form, its own group. */
    private List<Integer> of(String form) {
        List<Integer> known = forms.get(form);
        if (known == null) {
            return Stream.ofNullable(groups.get(form)).toList();
        }
        return known.size() == 1
                ? known
                : known.stream().sorted(Comparator.comparing(keys::get)).toList();
    }
}
