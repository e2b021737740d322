package dev.lectern.stage.index.search;

import dev.lectern.model.archive.search.Entry;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;

/** The word forms of an archive and the groups they belong to. */
final class Vocabulary {

    private final Map<String, Group> groups = new HashMap<>();
    private final Map<String, List<Group>> forms = new HashMap<>();

    /** Returns the group of all that has this in common. */
    Group group(String key) {
        return groups.computeIfAbsent(key, Group::new);
    }

    /** Puts a form into a group and returns the group. */
    Group add(String form, String key) {
        Group group = group(key);
        List<Group> all = forms.computeIfAbsent(form, any -> new ArrayList<>(1));
        if (!all.contains(group)) {
            all.add(group);
        }
        return group;
    }

    /** Returns the groups in the order of their numbers: that of the first of their entries, then of their keys. */
    List<Group> groups() {
        Set<Group> ordered = new LinkedHashSet<>();
        withStems().forEach(form -> ordered.addAll(of(form)));
        return List.copyOf(ordered);
    }

    /** Returns the entries, sorted: every form, the stems that are no forms, and the first words of names of terms. */
    List<Entry> entries(Map<Group, Integer> numbers, Map<String, List<Entry.Alias>> aliases) {
        SortedSet<String> all = withStems();
        all.addAll(aliases.keySet());
        return all.stream().map(form -> entry(form, numbers, aliases)).toList();
    }

    private SortedSet<String> withStems() {
        SortedSet<String> all = new TreeSet<>(forms.keySet());
        groups.values().stream().filter(group -> !group.isLabel()).forEach(group -> all.add(group.key()));
        return all;
    }

    private Entry entry(String form, Map<Group, Integer> numbers, Map<String, List<Entry.Alias>> aliases) {
        List<Integer> own =
                of(form).stream().map(group -> numbers.getOrDefault(group, 0)).toList();
        boolean stem = !own.isEmpty() && !forms.containsKey(form);
        return new Entry(form, stem, own, aliases.getOrDefault(form, List.of()));
    }

    /** The groups of a form; of a stem that is no form, its own group. */
    private List<Group> of(String form) {
        List<Group> known = forms.get(form);
        if (known == null) {
            return Stream.ofNullable(groups.get(form)).toList();
        }
        return known.stream().sorted(Comparator.comparing(Group::key)).toList();
    }
}
