package dev.lectern.stage.render;

import dev.lectern.model.output.OutputFile;
import dev.lectern.model.output.OutputPath;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * Files that are made together, when the first of them is asked for.
 *
 * @param folder where all of them go and nothing else does, with a slash at its end
 * @param files makes them
 * @param begin the piece of work to be done before all others
 * @param rest the pieces that are left then
 */
record FileSet(
        String folder,
        Supplier<Stream<OutputFile>> files,
        Supplier<Stream<OutputFile>> begin,
        Supplier<Stream<Supplier<Stream<OutputFile>>>> rest) {

    /** Makes a set of which all files together are one piece of work. */
    FileSet(String folder, Supplier<Stream<OutputFile>> files) {
        this(folder, files, files, Stream::empty);
    }

    /** Returns a set that takes long to begin with, after which each file is a piece of work. */
    static FileSet prepared(String folder, Supplier<Stream<OutputFile>> files) {
        Supplier<List<OutputFile>> all = new Once<>(() -> files.get().toList());
        return new FileSet(
                folder,
                () -> all.get().stream(),
                () -> all.get().stream().limit(0),
                () -> all.get().stream().map(file -> () -> Stream.of(file)));
    }

    boolean has(OutputPath path) {
        return path.value().startsWith(folder);
    }
}
