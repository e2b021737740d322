package dev.lectern;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lectern.testing.Jar;
import dev.lectern.testing.SampleCopy;
import dev.lectern.testing.Tree;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.SortedMap;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A text dropped into the folder is in the archive, everywhere it should be; taken out, it is nowhere. */
class GrowingArchiveIT {

    private static final String SLUG = "steppe-capital-after-the-storm";
    private static final String SIXTH = """
            Steppe capital after the storm

            By Mira Sandoval

            9 February 2022

            A month after the shooting stopped, Tokayev received the secretary general of the CSTO in Nur-Sultan and \
            thanked the alliance for leaving on time.

            Share this article

            Nobody in the room named Nursultan Nazarbayev. Masimov, who ran the security service for him, waits for his \
            trial. In Almaty the burnt city hall stands behind a fence, and the people of Zhanaozen ask again what \
            became of the promises made to them.

            The Collective Security Treaty Organization has never before been sent anywhere. That it went, and came \
            back, is what Tokayev will be remembered for in Moscow, whatever Kazakhstan makes of it.
            """;

    @Test
    void sixthTextJoinsTheArchiveAndLeavesItWithoutATrace(@TempDir Path folder) throws IOException {
        Path archive = SampleCopy.into(folder);
        Path site = archive.resolve("target/site");
        Jar.with().build(archive);
        SortedMap<String, String> siteBefore = Tree.hashes(site);
        SortedMap<String, String> seedsBefore = Tree.hashes(archive.resolve("seeds"));

        Files.writeString(archive.resolve("seeds/sixth.txt"), SIXTH);
        assertThat(Jar.with().build(archive)).contains("6 articles");
        isOnTheIndexAndHasItsPages(site);
        isInTheDossiers(site);
        isAmongTheRelatedArticles(site);

        Files.delete(archive.resolve("seeds/sixth.txt"));
        assertThat(Jar.with().build(archive)).contains("5 articles");
        assertThat(Tree.differences(Tree.hashes(site), siteBefore)).isEmpty();
        assertThat(Tree.differences(Tree.hashes(archive.resolve("seeds")), seedsBefore))
                .isEmpty();
    }

    private static void isOnTheIndexAndHasItsPages(Path site) throws IOException {
        Document index = page(site, "index.html");
        assertThat(index.select("a[href='articles/" + SLUG + ".html']").text())
                .contains("Steppe capital after the storm");
        Document article = page(site, "articles/" + SLUG + ".html");
        assertThat(article.select("h1").text()).isEqualTo("Steppe capital after the storm");
        assertThat(article.text()).contains("Mira Sandoval").doesNotContain("Share this article");
        assertThat(page(site, "source/" + SLUG + ".html").text()).contains("Share this article", "share-widget");
    }

    private static void isInTheDossiers(Path site) throws IOException {
        for (String term : new String[] {"tokayev", "csto", "masimov", "zhanaozen"}) {
            assertThat(page(site, "glossary/" + term + ".html").select("a[href*='" + SLUG + ".html#" + term + "-']"))
                    .as("mentions in the dossier of %s", term)
                    .isNotEmpty();
        }
    }

    private static void isAmongTheRelatedArticles(Path site) throws IOException {
        assertThat(page(site, "articles/" + SLUG + ".html").select(".related a"))
                .isNotEmpty();
        long pointing = Tree.files(site.resolve("articles")).stream()
                .filter(file -> !file.endsWith(SLUG + ".html"))
                .filter(file -> !parsed(file)
                        .select(".related a[href='" + SLUG + ".html']")
                        .isEmpty())
                .count();
        assertThat(pointing).as("articles that point to the sixth").isPositive();
    }

    private static Document page(Path site, String path) throws IOException {
        return Jsoup.parse(Files.readString(site.resolve(path)));
    }

    private static Document parsed(Path file) {
        try {
            return Jsoup.parse(Files.readString(file));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
