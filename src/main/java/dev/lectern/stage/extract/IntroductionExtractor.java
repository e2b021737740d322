package dev.lectern.stage.extract;

import dev.lectern.model.diagnostic.Diagnostic;
import dev.lectern.model.diagnostic.Location;
import dev.lectern.model.document.Block;
import dev.lectern.stage.extract.markdown.MarkdownBlocks;
import java.util.List;
import java.util.function.Consumer;

/** Makes blocks of the editor's introduction, by the same Markdown as definitions. */
public final class IntroductionExtractor {

    /** Returns the blocks, named {@code introduction-1} and so on; what is to be said of them is reported. */
    public List<Block> extract(String markdown, Location location, Consumer<Diagnostic> problems) {
        MarkdownBlocks read = MarkdownBlocks.of(markdown, "introduction");
        if (read.plain()) {
            problems.accept(Diagnostic.warning(
                    "introduction-plain",
                    location,
                    "the Markdown is too long or too deeply nested and is shown as it is written",
                    "keep the introduction below 64 KiB and its lists and quotations flat"));
        }
        return read.blocks();
    }
}
