package dev.lectern.stage.render;

import dev.lectern.model.output.OutputFile;
import dev.lectern.model.output.OutputPath;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * Files that are made together, when the first of them is asked for.
 *
 * @param folder where all of them go and nothing else does, with a slash at its end
 */
record FileSet(String folder, Supplier<Stream<OutputFile>> files) {

    boolean has(OutputPath path) {
        return path.value().startsWith(folder);
    }
}
