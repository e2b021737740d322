package dev.lectern.stage.render.html;

import dev.lectern.model.output.OutputFile;
import dev.lectern.model.output.OutputPath;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** The pages of a site, to be made all together or one at a time; asking again makes a page anew. */
public final class PagePlan {

    private final List<Supplier<Stream<PageTask>>> tasks;

    PagePlan(List<Supplier<Stream<PageTask>>> tasks) {
        this.tasks = tasks;
    }

    /** Returns the pages; each is made when it is pulled, by any thread. One that fails is left out and told. */
    public Stream<OutputFile> all(PageFaults faults) {
        return tasks.stream()
                .map(Supplier::get)
                .reduce(Stream.empty(), Stream::concat)
                .flatMap(task -> task.run(faults).stream());
    }

    /** Returns what makes the pages, one each, in the same order; any threads may run it at once. */
    public Stream<Supplier<Stream<OutputFile>>> pieces(PageFaults faults) {
        return tasks.stream()
                .flatMap(Supplier::get)
                .map(task -> () -> task.run(faults).stream());
    }

    /** Tells whether the site has such a page, be it that it can be made or not. */
    public boolean has(OutputPath path) {
        return tasks.stream()
                .flatMap(Supplier::get)
                .anyMatch(task -> task.path().equals(path));
    }

    /** Returns one page, made by any thread; nothing where the site has no such page, or where it fails, which is told. */
    public Optional<OutputFile> page(OutputPath path, PageFaults faults) {
        return tasks.stream()
                .flatMap(Supplier::get)
                .filter(task -> task.path().equals(path))
                .findFirst()
                .flatMap(task -> task.run(faults));
    }
}
