package dev.lectern.stage.write;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lectern.model.output.OutputFile;
import dev.lectern.model.output.OutputPath;
import dev.lectern.testing.Tree;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A draft that was closed is over, whoever still works for it. */
class DraftTest {

    @Test
    void fileThatComesAfterTheCloseIsNotWritten(@TempDir Path archive) {
        Draft draft = new SiteWriter().begin(Path.of("target/site"), archive);
        draft.put(OutputFile.text(new OutputPath("early.html"), "<p>early"));
        draft.close();
        assertThat(Tree.hashes(archive)).doesNotContainKey("target/site/early.html");
        var after = Tree.hashes(archive);
        draft.put(OutputFile.text(new OutputPath("late.html"), "<p>late"));
        assertThat(Tree.differences(Tree.hashes(archive), after)).isEmpty();
    }
}
