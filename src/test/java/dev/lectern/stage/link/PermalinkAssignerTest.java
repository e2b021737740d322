package dev.lectern.stage.link;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lectern.model.archive.Permalinks;
import dev.lectern.model.document.Article;
import dev.lectern.model.text.Slug;
import dev.lectern.samples.SampleArticle;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class PermalinkAssignerTest {

    @Test
    void makesTheAddressOfTheTitle() {
        assertThat(assign(Map.of(), article("a.txt", "The Crisis in Kazakhstan"))
                        .slug("a.txt"))
                .hasToString("the-crisis-in-kazakhstan");
    }

    @Test
    void keepsALockedAddressWhenTheTitleIsMended() {
        Permalinks permalinks = assign(Map.of("a.txt", new Slug("the-crysis")), article("a.txt", "The Crisis"));
        assertThat(permalinks.slug("a.txt")).hasToString("the-crysis");
    }

    @Test
    void numbersArticlesOfOneTitleInTheOrderOfTheirIds() {
        Permalinks permalinks =
                assign(Map.of(), article("c.txt", "Crisis"), article("a.txt", "Crisis"), article("b.txt", "CRISIS!"));
        assertThat(permalinks.slug("a.txt")).hasToString("crisis");
        assertThat(permalinks.slug("b.txt")).hasToString("crisis-2");
        assertThat(permalinks.slug("c.txt")).hasToString("crisis-3");
    }

    @Test
    void leavesALockedAddressToItsOwner() {
        Permalinks permalinks =
                assign(Map.of("b.txt", new Slug("crisis")), article("a.txt", "Crisis"), article("b.txt", "Other"));
        assertThat(permalinks.slug("b.txt")).hasToString("crisis");
        assertThat(permalinks.slug("a.txt")).hasToString("crisis-2");
    }

    @Test
    void leavesAnAddressToTheArticleWhoseTitleItIs() {
        Permalinks permalinks =
                assign(Map.of(), article("a.txt", "Crisis"), article("b.txt", "Crisis"), article("c.txt", "Crisis 2"));
        assertThat(permalinks.slug("c.txt")).hasToString("crisis-2");
        assertThat(permalinks.slug("b.txt")).hasToString("crisis-3");
    }

    @Test
    void keepsAnAddressForAnArticleThatCouldNotBeReadToday() {
        assertThat(assign(Map.of("ill.txt", new Slug("crisis")), article("a.txt", "Crisis"))
                        .slug("a.txt"))
                .hasToString("crisis-2");
    }

    @Test
    void mendsALockThatGivesOneAddressTwice() {
        Map<String, Slug> locked = Map.of("a.txt", new Slug("same"), "b.txt", new Slug("same"));
        Permalinks permalinks = assign(locked, article("a.txt", "One"), article("b.txt", "Two"));
        assertThat(permalinks.slug("a.txt")).hasToString("same");
        assertThat(permalinks.slug("b.txt")).hasToString("two");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Index", "CON", "nul", "COM1", "Lpt9", "aux"})
    void keepsOffNamesThatAreTaken(String title) {
        assertThat(assign(Map.of(), article("a.txt", title)).slug("a.txt"))
                .hasToString(title.toLowerCase(Locale.ROOT) + "-2");
    }

    @Test
    void takesTheFileNameWhereThereIsNoTitle() {
        assertThat(assign(Map.of(), article("004_letter.txt", " ")).slug("004_letter.txt"))
                .hasToString("004-letter-txt");
    }

    static List<Long> seeds() {
        return java.util.stream.LongStream.range(0, 100).boxed().toList();
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void noTwoAreAlikeAndTheOrderOfTheArticlesMakesNoDifference(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        List<Article> articles = new ArrayList<>();
        Map<String, Slug> locked = new HashMap<>();
        for (int at = 0; at < 40; at++) {
            articles.add(article("s" + at, "Title" + (random.nextBoolean() ? "" : " " + random.nextInt(1, 5))));
            if (random.nextInt(4) == 0) {
                locked.put("s" + at, new Slug("title-" + random.nextInt(2, 8)));
            }
        }
        Permalinks first = new PermalinkAssigner().assign(articles, locked);
        Collections.shuffle(articles, new Random(seed));
        assertThat(new PermalinkAssigner().assign(articles, locked)).isEqualTo(first);
        Set<Slug> distinct = new HashSet<>(first.slugs().values());
        assertThat(distinct).as("seed %d", seed).hasSize(40);
        assertThat(new PermalinkAssigner().assign(articles, first.slugs()))
                .as("a locked build changes nothing")
                .isEqualTo(first);
    }

    private static Permalinks assign(Map<String, Slug> locked, Article... articles) {
        return new PermalinkAssigner().assign(List.of(articles), locked);
    }

    private static Article article(String id, String title) {
        return SampleArticle.called(id).title(title).article();
    }
}
