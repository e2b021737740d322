package dev.lectern.stage.render;

import dev.lectern.model.output.OutputFile;
import dev.lectern.model.output.OutputPath;
import dev.lectern.stage.render.html.PageFaults;
import dev.lectern.stage.render.html.PagePlan;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The files of a site, to be made all together or one at a time, by any thread. */
public final class SitePlan {

    private final Supplier<PagePlan> pages;
    private final List<FileSet> sets;
    private final ConcurrentMap<String, Map<OutputPath, OutputFile>> made = new ConcurrentHashMap<>();

    SitePlan(Supplier<PagePlan> pages, List<FileSet> sets) {
        this.pages = pages;
        this.sets = sets;
    }

    /**
     * Returns the same with more files, which need long preparation before the first of them can be made.
     *
     * @param folder where all of them go and nothing else does, with a slash at its end
     */
    public SitePlan with(String folder, Supplier<Stream<OutputFile>> files) {
        return new SitePlan(
                pages,
                Stream.concat(Stream.of(FileSet.prepared(folder, files)), sets.stream())
                        .toList());
    }

    /** Returns all files; each is made when it is pulled. A page that cannot be made is missing, and the faults tell why. */
    public Stream<OutputFile> files(PageFaults faults) {
        return Stream.concat(
                pages.get().all(faults),
                sets.stream().map(set -> set.files().get()).reduce(Stream.empty(), Stream::concat));
    }

    /**
     * Returns the work that all files are, in pieces that any threads may do at once. What needs long preparation is begun
     * first, before the pages are even planned, so that nobody waits for it at the end.
     */
    public Stream<Supplier<Stream<OutputFile>>> pieces(PageFaults faults) {
        List<Supplier<Stream<Supplier<Stream<OutputFile>>>>> inTurn = List.of(
                () -> sets.stream().map(FileSet::begin),
                () -> pages.get().pieces(faults),
                () -> sets.stream().flatMap(set -> set.rest().get()));
        return inTurn.stream().flatMap(Supplier::get);
    }

    /** Tells whether the site has a file of that path, be it that it can be made or not. */
    public boolean has(OutputPath path) {
        return sets.stream()
                .filter(set -> set.has(path))
                .findFirst()
                .map(set -> made(set).containsKey(path))
                .orElseGet(() -> pages.get().has(path));
    }

    /** Returns one file; nothing where the site has none of that path, or where it cannot be made, which is told. */
    public Optional<OutputFile> file(OutputPath path, PageFaults faults) {
        return sets.stream()
                .filter(set -> set.has(path))
                .findFirst()
                .map(set -> Optional.ofNullable(made(set).get(path)))
                .orElseGet(() -> pages.get().page(path, faults));
    }

    private Map<OutputPath, OutputFile> made(FileSet set) {
        return made.computeIfAbsent(
                set.folder(),
                folder -> set.files().get().collect(Collectors.toMap(OutputFile::path, Function.identity())));
    }
}
