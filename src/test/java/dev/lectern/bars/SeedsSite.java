package dev.lectern.bars;

import dev.lectern.testing.Jar;
import dev.lectern.testing.SampleCopy;
import dev.lectern.testing.browser.Tab;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/** The site of the project's own five seeds and nothing else, made by the packaged jar once a run, to be searched. */
final class SeedsSite {

    private static final String FOUND = "!document.querySelector('#search-results[aria-busy]')"
            + " && document.getElementById('search-status').textContent !== ''";

    private SeedsSite() {}

    /** Returns its folder. */
    static Path folder() {
        return Holder.FOLDER;
    }

    /** Returns the address of one of its files on the disk. */
    static URI onDisk(String path) {
        return folder().resolve(path).toUri();
    }

    /** Opens the page to search from, with a query in its address, and returns when the answer is there. */
    static void ask(Tab tab, URI site, String query) {
        String words = URLEncoder.encode(query, StandardCharsets.UTF_8).replace("+", "%20");
        tab.go(URI.create("about:blank")).go(site.resolve("search.html#q=" + words));
        waitForAnswer(tab);
    }

    /** Returns when an answer is there. */
    static void waitForAnswer(Tab tab) {
        Cards.waitFor(tab, FOUND);
    }

    /** Returns when an expression has become true on whatever page the tab goes to, and fails if that takes long. */
    static void waitThrough(Tab tab, String expression) {
        for (int left = 200; left > 0; left--) {
            try {
                if (tab.ask("new Promise(done => setTimeout(() => done(!!(" + expression + ")), 50))")
                        .getAsBoolean()) {
                    return;
                }
            } catch (IllegalStateException gone) {
                // The page that was asked has made room for the next one.
            }
        }
        throw new AssertionError("never: " + expression);
    }

    private static final class Holder {

        static final Path FOLDER = build();

        private static Path build() {
            try {
                Path archive = Path.of("target/bars/seeds").toAbsolutePath();
                BuiltSite.clear(archive);
                SampleCopy.into(archive);
                Jar.with().build(archive);
                return archive.resolve("target/site");
            } catch (IOException failure) {
                throw new UncheckedIOException(failure);
            }
        }
    }
}
