package dev.lectern.stage.render.html.picture;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lectern.model.archive.Archive;
import dev.lectern.model.archive.Permalinks;
import dev.lectern.model.document.Article;
import dev.lectern.model.glossary.TermKind;
import dev.lectern.stage.render.ArchiveDraft;
import dev.lectern.stage.render.ArticleDraft;
import dev.lectern.stage.render.html.body.FirstMentions;
import dev.lectern.stage.render.html.view.LinkView;
import dev.lectern.stage.render.html.view.MatrixView;
import dev.lectern.stage.render.html.view.MatrixView.CellView;
import dev.lectern.stage.render.html.view.StripsView;
import dev.lectern.stage.render.html.view.StripsView.PlaceView;
import dev.lectern.stage.render.html.view.StripsView.StripView;
import dev.lectern.stage.render.html.view.StripsView.TickView;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.SplittableRandom;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class PicturesTest {

    private static final int TERMS = 40;

    static Stream<Long> seeds() {
        return LongStream.range(0, 20).boxed();
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void drawsTheSameMatrixInWhateverOrderTheArticlesCome(long seed) {
        List<ArticleDraft> drafts = drafts(12, new SplittableRandom(seed));
        MatrixView matrix = matrix(archive(drafts));
        List<ArticleDraft> shuffled = new ArrayList<>(drafts);
        Collections.shuffle(shuffled, new Random(seed));

        assertThat(matrix(archive(shuffled))).as("seed %d", seed).isEqualTo(matrix);
    }

    @Test
    void boundsTheMatrixAndSaysHowMuchThereWouldBe() {
        MatrixView matrix = matrix(archive(drafts(80, new SplittableRandom(1))));

        assertThat(matrix.rows()).hasSize(Incidence.MOST_ARTICLES);
        assertThat(matrix.columns()).hasSize(Incidence.MOST_TERMS);
        assertThat(matrix.articles()).isEqualTo(80);
        assertThat(matrix.terms()).isEqualTo(TERMS);
        assertThat(matrix.rows()).allMatch(row -> row.cells().size() == Incidence.MOST_TERMS);
    }

    @Test
    void keepsEverySquareInsideItsCellAndItsAreaTrueToTheCount() {
        MatrixView matrix = matrix(archive(drafts(30, new SplittableRandom(2))));
        List<CellView> cells = matrix.rows().stream()
                .flatMap(row -> row.cells().stream())
                .filter(cell -> cell.count() > 0)
                .toList();
        double most = cells.stream().mapToInt(CellView::count).max().orElseThrow();

        for (CellView cell : cells) {
            double side = Double.parseDouble(cell.side());
            assertThat(2 * Double.parseDouble(cell.inset()) + side).isBetween(23.7, 24.2);
            if (side > 5) {
                assertThat(side * side / 400).isCloseTo(cell.count() / most, org.assertj.core.data.Offset.offset(0.02));
            }
        }
    }

    @Test
    void callsATermWhatTheArchiveMostlyCallsIt() {
        Archive archive = new ArchiveDraft()
                .term(TermKind.ORGANIZATION, "Collective Security Treaty Organization", "", "CSTO")
                .term(TermKind.PLACE, "Almaty", "")
                .article(ArticleDraft.titled("a.txt", "First").paragraph("The CSTO, the CSTO, Almaty."))
                .article(ArticleDraft.titled("b.txt", "Second").paragraph("The CSTO, Almaty, Almaty."))
                .archive();

        assertThat(matrix(archive).columns())
                .extracting(MatrixView.ColumnView::name)
                .containsExactlyInAnyOrder("CSTO", "Almaty");
    }

    @Test
    void drawsNoMatrixOfOneArticle() {
        assertThat(matrix(archive(drafts(1, new SplittableRandom(3))))).isEqualTo(MatrixView.NONE);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void placesEveryMentionOnItsStripInReadingOrder(long seed) {
        Archive archive = archive(drafts(1, new SplittableRandom(seed)));
        StripsView strips = pictures(archive).ofArticle(archive.articles().get(0));
        int mentions = 0;
        for (StripView strip : strips.rows()) {
            double before = -1;
            for (TickView tick : strip.ticks()) {
                double x = Double.parseDouble(tick.x());
                assertThat(x).as("seed %d", seed).isGreaterThan(before).isBetween(0.0, 99.0);
                before = x;
            }
            assertThat(strip.ticks().stream().mapToInt(TickView::count).sum()).isEqualTo(strip.count());
            assertThat(strip.places().stream().mapToInt(PlaceView::count).sum()).isEqualTo(strip.count());
            mentions += strip.count();
        }
        assertThat(strips.rows()).hasSizeLessThanOrEqualTo(24);
        assertThat(strips.rows().size() + strips.left())
                .isEqualTo(archive.articles().get(0).annotated().mentions().stream()
                        .map(mention -> mention.term())
                        .distinct()
                        .count());
        assertThat(mentions).isPositive();
    }

    @Test
    void measuresPlacesInWords() {
        String filler = "word ".repeat(49).strip();
        Archive archive = new ArchiveDraft()
                .term(TermKind.PLACE, "Almaty", "")
                .article(ArticleDraft.titled("a.txt", "Almaty")
                        .paragraph(filler + " Almaty.")
                        .heading(2, "Heading")
                        .paragraph(filler + " Almaty. " + filler))
                .archive();
        StripsView strips = pictures(archive).ofArticle(archive.articles().get(0));

        assertThat(strips.rows().get(0).ticks())
                .containsExactly(
                        new TickView("0", 1, "#almaty-1", "title"),
                        new TickView("33", 1, "#almaty-2", "¶1"),
                        new TickView("66", 1, "#almaty-3", "¶2"));
        assertThat(strips.sections()).extracting(StripsView.SectionView::x).containsExactly("33.8");
    }

    @Test
    void drawsNoStripsOfAShortText() {
        Archive archive = new ArchiveDraft()
                .term(TermKind.PLACE, "Almaty", "")
                .article(ArticleDraft.titled("a.txt", "Almaty").paragraph("Almaty, Almaty and Almaty."))
                .archive();

        assertThat(pictures(archive).ofArticle(archive.articles().get(0))).isEqualTo(StripsView.NONE);
    }

    private static List<ArticleDraft> drafts(int count, SplittableRandom random) {
        List<ArticleDraft> drafts = new ArrayList<>();
        for (int number = 0; number < count; number++) {
            ArticleDraft draft = ArticleDraft.titled("a" + number + ".txt", "Report number " + number);
            for (int paragraph = 0; paragraph < 6; paragraph++) {
                StringBuilder text = new StringBuilder();
                for (int word = 0; word < 40; word++) {
                    int near = Math.floorMod(number + (int) (random.nextDouble() * 8), TERMS);
                    text.append(random.nextInt(8) == 0 ? "Term" + near + "x" : "word")
                            .append(' ');
                }
                draft.paragraph(text + ".");
            }
            drafts.add(draft);
        }
        return drafts;
    }

    private static Archive archive(List<ArticleDraft> drafts) {
        ArchiveDraft archive = new ArchiveDraft();
        for (int number = 0; number < TERMS; number++) {
            archive.term(TermKind.CONCEPT, "Term" + number + "x", "");
        }
        drafts.forEach(archive::article);
        return archive.archive();
    }

    private static MatrixView matrix(Archive archive) {
        return pictures(archive).ofArchive(Permalinks.INDEX).matrix();
    }

    private static Pictures pictures(Archive archive) {
        return new Pictures(
                archive,
                new FirstMentions(archive),
                (page, article) -> new LinkView(article.title(), href(archive, article), "en", "ltr"));
    }

    private static String href(Archive archive, Article article) {
        return archive.permalinks().article(article.id()).value();
    }
}
