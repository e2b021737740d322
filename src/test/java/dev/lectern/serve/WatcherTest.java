package dev.lectern.serve;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lectern.build.ArchiveSnapshot;
import dev.lectern.build.BuildRequest;
import dev.lectern.model.source.Snapshot;
import dev.lectern.testing.SmallArchive;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** A watcher tells what has changed, whichever way it was saved. */
@Timeout(60)
class WatcherTest {

    @TempDir
    private Path folder;

    private SmallArchive archive;
    private ArchiveSnapshot snapshot;

    @BeforeEach
    void make() {
        archive = SmallArchive.in(folder).with("docs/about.md", "About.\n");
        snapshot = new ArchiveSnapshot(
                new BuildRequest(folder, Optional.empty(), folder.resolve("target/site"), List.of(), true));
    }

    @Test
    void changedNewAndRemovedFilesAreTold() throws Exception {
        try (Watcher watcher = new Watcher(this::look)) {
            archive.with("seeds/bridge.txt", "The bridge is open\n\nIt is.\n");
            assertThat(watcher.await()).containsExactly("seeds/bridge.txt");
            archive.with("seeds/new.txt", "A new article\n\nIt says little.\n");
            assertThat(watcher.await()).containsExactly("seeds/new.txt");
            Files.delete(folder.resolve("seeds/new.txt"));
            assertThat(watcher.await()).containsExactly("seeds/new.txt");
        }
    }

    @Test
    void fileThatIsPutInThePlaceOfAnotherIsAChange() throws Exception {
        try (Watcher watcher = new Watcher(this::look)) {
            archive.with("seeds/.bridge.txt.swp", "The bridge is open\n\nIt is.\n");
            Files.move(
                    folder.resolve("seeds/.bridge.txt.swp"),
                    folder.resolve("seeds/bridge.txt"),
                    StandardCopyOption.REPLACE_EXISTING);
            assertThat(watcher.await()).containsExactly("seeds/bridge.txt");
        }
    }

    @Test
    void newFolderIsWatchedToo() throws Exception {
        try (Watcher watcher = new Watcher(this::look)) {
            archive.with("templates/partials/footer.peb", "<footer></footer>\n");
            assertThat(watcher.await()).containsExactly("templates/partials/footer.peb");
            archive.with("templates/partials/footer.peb", "<footer>Harrow</footer>\n");
            assertThat(watcher.await()).containsExactly("templates/partials/footer.peb");
        }
    }

    @Test
    void everythingASiteIsMadeOfIsWatched() throws Exception {
        archive.with("site-config.yaml", "introduction:\n  file: docs/about.md\n");
        for (String path : List.of("seeds/notes/bridge.txt.md", "site-config.yaml", "docs/about.md")) {
            Snapshot before = look();
            archive.with(path, archive.text("site-config.yaml") + "\n");
            assertThat(look().changedSince(before)).containsExactly(path);
        }
    }

    @Test
    void fileBesideTheSeedsThatTheSiteDoesNotUseIsNoChange() throws Exception {
        try (Watcher watcher = new Watcher(this::look)) {
            archive.with("serve.log", "http://127.0.0.1:4040/\n").with("README.md", "Read me.\n");
            archive.with("docs/other.md", "Another.\n").with("seeds/ferry.txt", "The ferry\n\nIt swims.\n");
            assertThat(watcher.await()).containsExactly("seeds/ferry.txt");
        }
    }

    @Test
    void introductionThatWasMissingIsAChangeWhenItIsThere() {
        archive.with("site-config.yaml", "introduction:\n  file: opening.md\n");
        Snapshot before = look();
        archive.with("opening.md", "Welcome.\n");
        assertThat(look().changedSince(before)).containsExactly("opening.md");
        before = look();
        archive.with("opening.md", "Welcome to Harrow.\n");
        assertThat(look().changedSince(before)).containsExactly("opening.md");
    }

    @Test
    void linkedFolderThatLeadsBackIsNotGoneInto() throws Exception {
        archive.with("templates/partials/footer.peb", "<footer></footer>\n");
        Files.createSymbolicLink(folder.resolve("templates/partials/again"), folder.resolve("templates"));
        assertThat(look().marks().keySet())
                .contains("templates/partials/footer.peb")
                .noneMatch(path -> path.contains("again"));
    }

    @Test
    void ownWritingIsNoChange() throws Exception {
        try (Watcher watcher = new Watcher(this::look)) {
            archive.with("seeds/lectern.lock", "articles: {}\n");
            watcher.pass("seeds/lectern.lock");
            archive.with("seeds/ferry.txt", "The ferry\n\nIt swims.\n");
            assertThat(watcher.await()).containsExactly("seeds/ferry.txt");
        }
    }

    @Test
    void whereTheSystemSaysNothingOneLooks() throws Exception {
        try (Watcher watcher = new Watcher(this::look, Optional.empty())) {
            archive.with("seeds/bridge.txt", "The bridge is open\n\nIt is.\n");
            assertThat(watcher.await()).containsExactly("seeds/bridge.txt");
        }
    }

    @Test
    void severalChangesInAMomentAreOne() throws Exception {
        AtomicInteger told = new AtomicInteger();
        try (Watcher watcher = new Watcher(this::look)) {
            Stream.of("a", "b", "c").forEach(name -> archive.with("seeds/" + name + ".txt", name + "\n\nText.\n"));
            int files = 0;
            while (files < 3) {
                files += watcher.await().size();
                told.incrementAndGet();
            }
            assertThat(told).hasValueLessThanOrEqualTo(3);
            assertThat(files).isEqualTo(3);
        }
    }

    private Snapshot look() {
        return snapshot.take();
    }
}
