package dev.lectern.bars;

import dev.lectern.model.archive.Archive;
import dev.lectern.model.archive.search.SearchIndex;
import dev.lectern.model.output.OutputFile;
import dev.lectern.stage.render.search.SearchFiles;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.stream.Collectors;

/** A page with the scripts of the search and nothing else, beside the pieces of an index. */
record SearchPage(Path site) {

    private static final List<String> SCRIPTS = List.of("pieces", "index", "words", "query", "ranking", "results");

    /** Writes the pieces of an index in the place of any that were there. */
    SearchPage write(Archive archive, SearchIndex index) throws IOException {
        BuiltSite.clear(site.resolve("search"));
        Files.createDirectories(site.resolve("assets"));
        for (String part : SCRIPTS) {
            Files.copy(
                    Path.of("templates").resolve(path(part)),
                    site.resolve(path(part)),
                    StandardCopyOption.REPLACE_EXISTING);
        }
        Files.writeString(
                site.resolve("search.html"),
                SCRIPTS.stream()
                        .map(part -> "<script src=\"" + path(part) + "\"></script>\n")
                        .collect(Collectors.joining(
                                "", "<!DOCTYPE html><meta charset=\"utf-8\"><title>Search</title>\n", "")));
        for (OutputFile file : SearchFiles.of(archive, index, "en").toList()) {
            Path target = site.resolve(file.path().value());
            Files.createDirectories(target.getParent());
            Files.write(target, file.content().bytes());
        }
        return this;
    }

    /** Returns its address on the disk. */
    URI onDisk() {
        return site.resolve("search.html").toUri();
    }

    private static String path(String part) {
        return "assets/search-" + part + ".js";
    }
}
