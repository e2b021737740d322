package dev.lectern.build;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lectern.model.archive.ArchivedArticle;
import dev.lectern.model.archive.Dossier;
import dev.lectern.model.config.Introduction;
import dev.lectern.model.diagnostic.Diagnostic;
import dev.lectern.model.diagnostic.Location;
import dev.lectern.testing.SmallArchive;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReadingTest {

    @Test
    void archiveThatLosesAnArticleKnowsNothingOfItButItsAddress(@TempDir Path folder) {
        SmallArchive.in(folder);
        Reading whole = Reading.of(folder, Introduction.NONE);
        Diagnostic reason = Diagnostic.error("page-failed", Location.of("seeds/bridge.txt"), "it failed", "");

        Reading less = whole.without(Set.of("bridge.txt"), List.of(reason));

        assertThat(less.archive().articles()).extracting(ArchivedArticle::id).containsExactly("ferry.txt");
        assertThat(less.archive().permalinks().slugs()).containsOnlyKeys("ferry.txt");
        assertThat(less.archive().permalinks().slug("ferry.txt"))
                .isEqualTo(whole.archive().permalinks().slug("ferry.txt"));
        assertThat(less.archive().links().relatedTo("ferry.txt")).isEmpty();
        assertThat(less.archive().dossiers())
                .hasSameSizeAs(whole.archive().dossiers())
                .flatExtracting(
                        (Dossier dossier) -> List.copyOf(dossier.counts().keySet()))
                .containsOnly("ferry.txt");
        assertThat(less.locked().slugs()).containsKey("bridge.txt");
        assertThat(less.diagnostics()).contains(reason).containsAll(whole.diagnostics());
    }
}
