package dev.lectern.stage.render;

import dev.lectern.model.output.OutputFile;
import dev.lectern.model.output.OutputPath;
import dev.lectern.stage.render.html.PageFaults;
import dev.lectern.stage.render.html.PagePlan;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** The files of a site, to be made all together or one at a time, by any thread. */
public final class SitePlan {

    private final PagePlan pages;
    private final List<Supplier<Stream<OutputFile>>> others;

    SitePlan(PagePlan pages, List<Supplier<Stream<OutputFile>>> others) {
        this.pages = pages;
        this.others = others;
    }

    /** Returns all files; each is made when it is pulled. A page that cannot be made is missing, and the faults tell why. */
    public Stream<OutputFile> files(PageFaults faults) {
        return Stream.concat(
                pages.all(faults), others.stream().map(Supplier::get).reduce(Stream.empty(), Stream::concat));
    }

    /** Returns one file; nothing where the site has none of that path, or where it cannot be made, which is told. */
    public Optional<OutputFile> file(OutputPath path, PageFaults faults) {
        return path.value().endsWith(".html")
                ? pages.page(path, faults)
                : others.stream()
                        .flatMap(Supplier::get)
                        .filter(file -> file.path().equals(path))
                        .findFirst();
    }
}
