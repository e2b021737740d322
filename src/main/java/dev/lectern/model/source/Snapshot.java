package dev.lectern.model.source;

import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * The files that an archive is made of, at one moment.
 *
 * @param marks by path from the archive folder, with forward slashes, by what a changed file is told
 * @param folders those in which they stand, and in which new ones may appear
 */
public record Snapshot(Map<String, String> marks, List<Path> folders) {

    /** Copies the collections, in order. */
    public Snapshot {
        marks = Collections.unmodifiableMap(new TreeMap<>(marks));
        folders = List.copyOf(folders);
    }

    /** Returns the paths that are not as they were, sorted: of changed files, of new ones and of those that are gone. */
    public List<String> changedSince(Snapshot earlier) {
        TreeSet<String> paths = new TreeSet<>(marks.keySet());
        paths.addAll(earlier.marks.keySet());
        paths.removeIf(path -> Objects.equals(marks.get(path), earlier.marks.get(path)));
        return List.copyOf(paths);
    }

    /** Returns the same, in which one file is as it is in a later snapshot. */
    public Snapshot with(String path, Snapshot later) {
        Map<String, String> all = new TreeMap<>(marks);
        all.remove(path);
        String mark = later.marks.get(path);
        if (mark != null) {
            all.put(path, mark);
        }
        return new Snapshot(all, folders);
    }
}
