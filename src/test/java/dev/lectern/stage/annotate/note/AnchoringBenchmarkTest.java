package dev.lectern.stage.annotate.note;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lectern.model.annotation.AnchoredNote;
import dev.lectern.model.document.Article;
import dev.lectern.model.document.Block;
import dev.lectern.model.document.Role;
import dev.lectern.model.source.Editorial;
import dev.lectern.model.text.Words;
import dev.lectern.stage.annotate.note.Edition.Change;
import dev.lectern.stage.extract.ArticleExtractor;
import dev.lectern.stage.read.SeedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;

/**
 * How often notes are found again when their sources change: 150 random quotations of each length from the five seeds,
 * with seven changes. Quotations from sentences that an author wrote twice are counted apart, as a copy of the sentence is
 * no wrong place to every reader.
 */
class AnchoringBenchmarkTest {

    private static final long SEED = 20261122;
    private static final int DRAWN = 150;
    private static final int TOLERATED = 5;

    /** A band of lengths in words, and the most wrong places and lost notes for each change, in their order. */
    private enum Band {
        FEW(1, 3, "0/0 0/0 0/6 10/133 10/0 11/0 0/13"),
        SOME(4, 9, "0/0 0/0 0/7 7/35 8/0 6/0 0/6"),
        MANY(10, 25, "0/0 0/0 0/6 8/16 8/0 8/0 0/7");

        private final int least;
        private final int most;
        private final String[] bounds;

        Band(int least, int most, String bounds) {
            this.least = least;
            this.most = most;
            this.bounds = bounds.split(" ");
        }

        int wrong(Change change) {
            return Integer.parseInt(bounds[change.ordinal()].split("/")[0]);
        }

        int lost(Change change) {
            return Integer.parseInt(bounds[change.ordinal()].split("/")[1]);
        }
    }

    /** Notes of one band after one change: where they should be, where they should not, nowhere although they should. */
    private record Tally(int right, int wrong, int lost) {

        Tally plus(Tally other) {
            return new Tally(right + other.right, wrong + other.wrong, lost + other.lost);
        }

        @Override
        public String toString() {
            return right + "/" + wrong + "/" + lost;
        }
    }

    @Test
    void notesAreFoundAgainOrSaidToBeLost() throws IOException {
        List<Draws> draws = draws(articles());
        SoftAssertions bounds = new SoftAssertions();
        List<String> table = new ArrayList<>();
        for (Change change : Change.values()) {
            StringBuilder row = new StringBuilder("| ").append(change.label()).append(" |");
            for (Draws drawn : draws) {
                Band band = drawn.band();
                Tally once = tally(drawn.once(), drawn, change);
                Tally twice = tally(drawn.twice(), drawn, change);
                row.append(' ').append(once).append(" | ").append(twice).append(" |");
                bounds.assertThat(once.wrong())
                        .as("wrong places, %s, %s: %s", band, change, once)
                        .isLessThanOrEqualTo(band.wrong(change));
                bounds.assertThat(once.lost())
                        .as("lost notes, %s, %s: %s", band, change, once)
                        .isLessThanOrEqualTo(band.lost(change) + TOLERATED);
            }
            table.add(row.toString());
        }
        bounds.assertAll();
        String measured = String.join("\n", table);
        assertThat(Files.readString(Path.of("src/docs/notes.md")))
                .as("the table of src/docs/notes.md is the one measured here:%n%s", measured)
                .contains(measured);
    }

    /** Quotations of one band: those of sentences said once, and what was drawn on the way of those said twice. */
    private record Draws(Band band, List<Quoted> once, List<Quoted> twice, List<Article> articles) {}

    private static List<Draws> draws(List<Article> articles) {
        List<ArticleText> texts = articles.stream().map(ArticleText::of).toList();
        List<Draws> all = new ArrayList<>();
        for (Band band : Band.values()) {
            SplittableRandom random = new SplittableRandom(SEED + band.ordinal());
            Draws draws = new Draws(band, new ArrayList<>(), new ArrayList<>(), articles);
            while (draws.once().size() < DRAWN) {
                Quoted quoted = quoted(articles, texts, band, random);
                (quoted.isSaidTwice() ? draws.twice() : draws.once()).add(quoted);
            }
            all.add(draws);
        }
        return all;
    }

    private static Tally tally(List<Quoted> quotations, Draws draws, Change change) {
        SplittableRandom random = new SplittableRandom(SEED + change.ordinal());
        Tally tally = new Tally(0, 0, 0);
        for (Quoted quoted : quotations) {
            int at = draws.articles().indexOf(quoted.article());
            Article other = draws.articles().get((at + 1) % draws.articles().size());
            Edition edition = Edition.of(change, quoted, other, random.split());
            tally = tally.plus(outcome(quoted, edition, draws.band()));
        }
        return tally;
    }

    private static Tally outcome(Quoted quoted, Edition edition, Band band) {
        AnchoredNote note = quoted.anchored(edition.article(), band == Band.FEW);
        if (!note.anchoring().state().isPlaced()) {
            return edition.expected().isEmpty() ? new Tally(1, 0, 0) : new Tally(0, 0, 1);
        }
        boolean isRight = edition.expected()
                .filter(expected ->
                        Quoted.isRight(note.anchoring().places(), quoted.block().id(), expected))
                .isPresent();
        return isRight ? new Tally(1, 0, 0) : new Tally(0, 1, 0);
    }

    /** Draws words of a paragraph, each word of an article as likely as any other. */
    private static Quoted quoted(List<Article> articles, List<ArticleText> texts, Band band, SplittableRandom random) {
        int drawn = random.nextInt(articles.size());
        Article article = articles.get(drawn);
        List<Block> paragraphs = article.blocks(Role.PARAGRAPH);
        while (true) {
            Block block = paragraphs.get(random.nextInt(paragraphs.size()));
            int words = Words.count(block.text().text());
            int count = random.nextInt(band.least, band.most + 1);
            if (words >= count && random.nextInt(400) < words) {
                return new Quoted(texts.get(drawn), article, block, random.nextInt(words - count + 1), count);
            }
        }
    }

    private static List<Article> articles() {
        ArticleExtractor extractor = new ArticleExtractor();
        return new SeedReader()
                .read(Path.of("")).articles().stream()
                        .map(document ->
                                extractor.extract(document, Editorial.SILENT).article())
                        .toList();
    }
}
