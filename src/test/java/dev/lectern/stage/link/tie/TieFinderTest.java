package dev.lectern.stage.link.tie;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lectern.model.annotation.AnnotatedArticle;
import dev.lectern.model.archive.tie.Account;
import dev.lectern.model.archive.tie.Rulings;
import dev.lectern.model.archive.tie.Tie;
import dev.lectern.model.archive.tie.Ties;
import dev.lectern.model.glossary.Glossary;
import dev.lectern.samples.SampleArticle;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

class TieFinderTest {

    private static final Glossary GLOSSARY = new Glossary(List.of());
    private static final List<AnnotatedArticle> ARTICLES = List.of(
            article(
                    "a.txt",
                    "en",
                    "The flood in Harrow near Lindale killed at least 30 people.",
                    "Nobody spoke of cobalt smelting."),
            article(
                    "b.txt",
                    "en",
                    "After the flood at Harrow, close to Lindale, 12 people were dead.",
                    "The owners of cobalt smelting fled."),
            article(
                    "c.txt",
                    "en",
                    "A fair was held in Dunmore and 4,000 visitors came.",
                    "It was dull.",
                    "The weather held.",
                    "Bread was cheap.",
                    "Two bands played."),
            article("d.txt", "de", "Bei der Flut in Harrow bei Lindale starben 30 Menschen.", "Es regnete."));

    @Test
    void figuresOfOneEventMakeAnAccountAcrossLanguages() {
        assertThat(find(Rulings.NONE).accounts()).singleElement().satisfies(account -> {
            assertThat(account.subject()).isEqualTo("people killed");
            assertThat(account.shared()).contains("Harrow", "Lindale");
            assertThat(account.statements())
                    .extracting(statement -> statement.witness().article())
                    .containsExactlyInAnyOrder("a.txt", "b.txt", "d.txt");
        });
    }

    @Test
    void aPhraseOfTwoArticlesTiesTheSentencesThatHaveIt() {
        assertThat(find(Rulings.NONE).all()).anySatisfy(tie -> {
            assertThat(tie.kind()).isEqualTo(Tie.Kind.PHRASE);
            assertThat(tie.grounds().get(0).reason()).isEqualTo("same phrase: cobalt smelting");
            assertThat(tie.in("a.txt").text()).isEqualTo("Nobody spoke of cobalt smelting.");
            assertThat(tie.facing("a.txt").text()).isEqualTo("The owners of cobalt smelting fled.");
        });
    }

    @Test
    void theOrderOfArticlesMakesNoDifference() {
        Ties ties = find(Rulings.NONE);
        for (int seed = 0; seed < 10; seed++) {
            List<AnnotatedArticle> shuffled = new ArrayList<>(ARTICLES);
            Collections.shuffle(shuffled, new Random(seed));
            assertThat(new TieFinder().find(shuffled, GLOSSARY, Rulings.NONE))
                    .as("seed " + seed)
                    .isEqualTo(ties);
        }
    }

    @Test
    void idsStayWhenAnArticleIsAdded() {
        List<AnnotatedArticle> fewer = ARTICLES.subList(0, 3);
        List<String> before = new TieFinder()
                .find(fewer, GLOSSARY, Rulings.NONE).all().stream().map(Tie::id).toList();
        assertThat(find(Rulings.NONE).all()).extracting(Tie::id).containsAll(before);
    }

    @Test
    void silencedTiesAndPhrasesAndAccountsVanish() {
        for (Tie tie : find(Rulings.NONE).all()) {
            Rulings rulings = new Rulings(Set.of(), Set.of(tie.id()), Set.of(), Map.of());
            assertThat(find(rulings).all()).extracting(Tie::id).doesNotContain(tie.id());
            assertThat(find(rulings).unknown()).isEmpty();
        }
        Rulings phrase = new Rulings(Set.of(), Set.of(), Set.of("Cobalt Smelting"), Map.of());
        assertThat(find(phrase).all())
                .flatExtracting(Tie::grounds)
                .extracting(Tie.Ground::subject)
                .doesNotContain("cobalt smelting");
        String account = find(Rulings.NONE).accounts().get(0).id();
        Ties silenced = find(new Rulings(Set.of(), Set.of(account), Set.of(), Map.of()));
        assertThat(silenced.accounts()).isEmpty();
        assertThat(silenced.all()).extracting(Tie::kind).doesNotContain(Tie.Kind.FIGURE);
    }

    @Test
    void anAccountIsCalledWhatTheEditorCallsItAndAnIdOfNothingIsTold() {
        String account = find(Rulings.NONE).accounts().get(0).id();
        Ties ties = find(new Rulings(Set.of("t-none"), Set.of(), Set.of(), Map.of(account, "the flood's dead")));
        assertThat(ties.accounts()).extracting(Account::subject).containsExactly("the flood's dead");
        assertThat(ties.unknown()).containsExactly("t-none");
    }

    private static Ties find(Rulings rulings) {
        return new TieFinder().find(ARTICLES, GLOSSARY, rulings);
    }

    private static AnnotatedArticle article(String id, String language, String... paragraphs) {
        SampleArticle sample = SampleArticle.called(id).language(language);
        for (String paragraph : paragraphs) {
            sample.paragraph(paragraph);
        }
        return new AnnotatedArticle(sample.article(), List.of(), List.of(), List.of());
    }
}
