package dev.lectern.build;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lectern.build.ArticleRecogniser.Recognition;
import dev.lectern.model.config.Introduction;
import dev.lectern.model.glossary.Glossary;
import dev.lectern.model.source.Seeds;
import dev.lectern.stage.link.Linker;
import dev.lectern.stage.read.SeedReader;
import dev.lectern.stage.read.SeenFiles;
import dev.lectern.testing.SampleCopy;
import dev.lectern.testing.Tree;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ForkJoinPool;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** How many threads read an archive makes no difference to what is read. */
class ReadingThreadsTest {

    private static final int MANY = 8;

    @TempDir
    private Path folder;

    /** Articles in every form and many languages, one that is none, and one that stands there twice. */
    @BeforeEach
    void archive() throws IOException {
        SampleCopy.into(folder);
        for (String cases : List.of("recognise-gold", "recognise-html", "recognise-markdown")) {
            for (Path file : Tree.files(Path.of("src/test/resources", cases))) {
                String name = file.getFileName().toString();
                if (name.startsWith("input.")) {
                    Files.copy(
                            file,
                            folder.resolve("seeds/"
                                    + Path.of("src/test/resources", cases)
                                            .relativize(file)
                                            .getName(0) + "-" + name));
                }
            }
        }
        Files.writeString(folder.resolve("seeds/none.txt"), "12\n\n34\n");
        Files.copy(folder.resolve("seeds/none.txt"), folder.resolve("seeds/none-again.txt"));
    }

    @Test
    void oneThreadAndManyReadTheSame() {
        Reading alone = in(1, () -> Reading.of(folder, Introduction.NONE));
        Reading together = in(MANY, () -> Reading.of(folder, Introduction.NONE));

        assertThat(together.diagnostics()).isEqualTo(alone.diagnostics()).isNotEmpty();
        assertThat(together).isEqualTo(alone);
        assertThat(together.archive().articles()).hasSizeGreaterThan(100);
    }

    @Test
    void whatIsRememberedByManyThreadsIsWhatOneWouldFind() {
        ReadingMemory memory = new ReadingMemory();
        Reading.Means means = new Reading.Means(memory, new Linker()::link, Progress.UNWATCHED);

        Reading first = in(MANY, () -> Reading.of(folder, Introduction.NONE, means));
        Reading second = in(MANY, () -> Reading.of(folder, Introduction.NONE, means));

        assertThat(second).isEqualTo(first);
        assertThat(second.archive().articles())
                .as("nothing is made again")
                .allSatisfy(article -> assertThat(first.archive().articles())
                        .anyMatch(before -> before.annotated() == article.annotated()));
    }

    @Test
    void everyArticleIsCountedOnceAndItsFindingsStandAtItsPlace() {
        Seeds seeds = new SeedReader(new SeenFiles()).read(folder);
        Glossary glossary = Reading.glossary(seeds.glossary(), new ArrayList<>(), new Recollection());
        Map<Integer, Integer> told = new ConcurrentHashMap<>();

        List<Recognition> recognitions = in(
                MANY,
                () -> new ArticleRecogniser(glossary, new Recollection())
                        .recognise(seeds, (stage, done, total) -> told.merge(done, total, Integer::sum)));

        int total = seeds.articles().size();
        assertThat(recognitions).hasSize(total);
        assertThat(told)
                .hasSize(total + 1)
                .allSatisfy((done, sum) -> assertThat(sum).isEqualTo(total));
        for (int at = 0; at < total; at++) {
            String path = seeds.articles().get(at).file().path();
            assertThat(recognitions.get(at).diagnostics())
                    .allSatisfy(found -> assertThat(found.location().file()).isEqualTo(path));
            recognitions
                    .get(at)
                    .article()
                    .ifPresent(article -> assertThat(
                                    article.annotated().article().provenance().path())
                            .isEqualTo(path));
        }
    }

    private static <R> R in(int threads, Callable<R> work) {
        ForkJoinPool pool = new ForkJoinPool(threads);
        try {
            return pool.submit(work).join();
        } finally {
            pool.shutdown();
        }
    }
}
