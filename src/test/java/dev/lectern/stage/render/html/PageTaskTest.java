package dev.lectern.stage.render.html;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.lectern.model.diagnostic.Diagnostic;
import dev.lectern.model.diagnostic.LecternException;
import dev.lectern.model.diagnostic.Location;
import dev.lectern.model.output.OutputFile;
import dev.lectern.model.output.OutputPath;
import java.util.Optional;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

class PageTaskTest {

    private static final OutputPath PATH = new OutputPath("a.html");

    private final PageFaults faults = new PageFaults();

    @Test
    void articleThatLecternFailsOnIsLostAlone() {
        run("a.txt", () -> {
            throw new IllegalStateException("no place");
        });
        run("b.txt", () -> {
            throw new StackOverflowError();
        });

        assertThat(faults.lostArticles()).containsExactly("a.txt", "b.txt");
        assertThat(faults.stopsTheSite()).isFalse();
        assertThat(faults.diagnostics())
                .extracting(fault -> fault.location() + " " + fault.code())
                .containsExactly("seeds/a.txt page-failed", "seeds/b.txt page-failed");
        assertThat(faults.diagnostics().get(0).message()).contains("no place");
    }

    @Test
    void pageOfTheArchiveItselfThatFailsStopsTheSite() {
        new PageTask(PATH, "site-config.yaml", Optional.empty(), () -> {
                    throw new IllegalStateException("no place");
                })
                .run(faults);

        assertThat(faults.stopsTheSite()).isTrue();
        assertThat(faults.lostArticles()).isEmpty();
        assertThat(faults.diagnostics()).hasSize(1);
    }

    @Test
    void faultOfATemplateLosesNoArticle() {
        run("a.txt", () -> {
            throw new TemplateFault("x.peb", Location.of("templates/x.peb", 3), "no", new IllegalStateException());
        });

        assertThat(faults.stopsTheSite()).isTrue();
        assertThat(faults.lostArticles()).isEmpty();
    }

    @Test
    void whatIsToStopTheBuildStopsIt() {
        LecternException full = LecternException.problem(Diagnostic.error("disk-full", Location.of("x"), "full", ""));

        assertThatThrownBy(() -> run("a.txt", () -> {
                    throw full;
                }))
                .isSameAs(full);
    }

    @Test
    void pageThatIsMadeIsNoFault() {
        OutputFile file = OutputFile.text(PATH, "a");

        assertThat(new PageTask(PATH, "seeds/a.txt", Optional.of("a.txt"), () -> file).run(faults))
                .contains(file);
        assertThat(faults.diagnostics()).isEmpty();
    }

    private void run(String article, Supplier<OutputFile> page) {
        assertThat(new PageTask(PATH, "seeds/" + article, Optional.of(article), page).run(faults))
                .isEmpty();
    }
}
