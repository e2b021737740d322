package dev.lectern.stage.render.html;

import dev.lectern.model.diagnostic.LecternException;
import dev.lectern.model.output.OutputFile;
import dev.lectern.model.output.OutputPath;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * A page that is to be made.
 *
 * @param path where it goes
 * @param subject the file it is about, for messages
 * @param article the id of the article it is a page of, if it is one's
 */
record PageTask(OutputPath path, String subject, Optional<String> article, Supplier<OutputFile> page) {

    /** Makes the page; nothing where that fails, which is told. */
    Optional<OutputFile> run(PageFaults faults) {
        try {
            return Optional.of(page.get());
        } catch (TemplateFault fault) {
            faults.add(fault, shown());
        } catch (LecternException refused) {
            throw refused;
        } catch (RuntimeException | StackOverflowError failure) {
            article.ifPresentOrElse(
                    id -> faults.addToArticle(id, subject, failure), () -> faults.add(subject, failure));
        }
        return Optional.empty();
    }

    /** Returns what names the page to an editor: the file it is about, or its own name where it is about them all. */
    private String shown() {
        return subject.startsWith("seeds/") ? "the page of \"" + subject + "\"" : "\"" + path.value() + "\"";
    }
}
