package dev.lectern.stage.link;

import static dev.lectern.samples.SampleTerm.called;
import static dev.lectern.samples.SampleTerm.glossary;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.lectern.model.annotation.AnnotatedArticle;
import dev.lectern.model.annotation.Annotation.TermMention;
import dev.lectern.model.annotation.Place;
import dev.lectern.model.archive.Backlink;
import dev.lectern.model.archive.Links;
import dev.lectern.model.archive.RelatedArticle;
import dev.lectern.model.archive.tie.Rulings;
import dev.lectern.model.document.Article;
import dev.lectern.model.document.BlockId;
import dev.lectern.model.document.Mark;
import dev.lectern.model.document.Role;
import dev.lectern.model.glossary.Glossary;
import dev.lectern.model.glossary.Term;
import dev.lectern.model.text.Slug;
import dev.lectern.model.text.Span;
import dev.lectern.samples.SampleArticle;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class LinkerTest {

    private static final Glossary GLOSSARY = glossary(
            called("common", "Common"),
            called("rare", "Rare"),
            called("other", "Other"),
            called("barred", "Barred").linking(Term.Linking.NEVER));

    @Test
    void putsTheArticleThatSharesTheRarerTermFirst() {
        Links links = link(
                mentioning("a", "common", "rare"),
                mentioning("b", "common"),
                mentioning("c", "rare"),
                mentioning("d", "common"));
        assertThat(links.relatedTo("a")).extracting(RelatedArticle::article).containsExactly("c", "b", "d");
    }

    @Test
    void stillCountsATermThatEveryArticleMentions() {
        Links links = link(mentioning("a", "common"), mentioning("b", "common"));
        assertThat(links.relatedTo("a").get(0).score()).isCloseTo(Math.log(1.5), within(1e-9));
    }

    @Test
    void namesTheSharedTermsTheWeightiestFirst() {
        Links links =
                link(mentioning("a", "common", "rare"), mentioning("b", "common", "rare"), mentioning("c", "common"));
        assertThat(links.relatedTo("a").get(0).shared()).containsExactly(new Slug("rare"), new Slug("common"));
    }

    @Test
    void dampsRepetition() {
        String[] often = new String[50];
        Arrays.fill(often, "common");
        Links links = link(
                mentioning("a", "common", "common", "rare"),
                mentioning("b", often),
                mentioning("c", "rare"),
                mentioning("d", "other"),
                mentioning("e", "common"));
        double oftenCommon = score(links, "a", "b");
        double onceCommon = score(links, "a", "e");
        assertThat(oftenCommon).isBetween(onceCommon, 3 * onceCommon);
    }

    @Test
    void countsTheDeckForMoreThanTheBody() {
        AnnotatedArticle inDeck = new AnnotatedArticle(
                SampleArticle.called("b").prose(Role.DECK, "Rare").article(),
                List.of(mention("rare", 1)),
                List.of(),
                List.of());
        Links links = link(mentioning("a", "rare"), inDeck, mentioning("c", "rare"));
        assertThat(links.relatedTo("a")).extracting(RelatedArticle::article).containsExactly("b", "c");
    }

    @Test
    void breaksTiesByIdAndNamesAtMostFive() {
        AnnotatedArticle[] articles = new AnnotatedArticle[9];
        Arrays.setAll(articles, at -> mentioning("s" + (8 - at), "common"));
        assertThat(link(articles).relatedTo("s3"))
                .extracting(RelatedArticle::article)
                .containsExactly("s0", "s1", "s2", "s4", "s5");
    }

    @Test
    void relatesNothingByTermsThatAreNeverLinkedOrNotInTheGlossary() {
        Links links = link(mentioning("a", "barred", "unknown"), mentioning("b", "barred", "unknown"));
        assertThat(links.related()).isEmpty();
    }

    @Test
    void relatesBothWaysAlike() {
        Links links = link(mentioning("a", "common", "rare", "rare"), mentioning("b", "rare", "common"));
        assertThat(score(links, "a", "b")).isCloseTo(score(links, "b", "a"), within(1e-12));
    }

    @Test
    void findsWhatIsRelatedAlsoWhereATermHasMoreArticlesThanItsListHolds() {
        List<AnnotatedArticle> articles = new ArrayList<>();
        for (int at = 0; at < 300; at++) {
            articles.add(mentioning("s%03d".formatted(at), "common"));
        }
        articles.add(mentioning("z1", "common", "rare"));
        articles.add(mentioning("z2", "common", "rare"));
        Links links = new Linker().link(articles, GLOSSARY, Rulings.NONE);
        RelatedArticle first = links.relatedTo("z1").get(0);
        assertThat(first.article()).isEqualTo("z2");
        assertThat(first.shared()).containsExactly(new Slug("rare"), new Slug("common"));
        assertThat(links.relatedTo("s299")).hasSize(5);
    }

    @Test
    void theOrderOfTheArticlesMakesNoDifference() {
        List<AnnotatedArticle> articles = new ArrayList<>();
        for (int at = 0; at < 30; at++) {
            articles.add(plain(SampleArticle.called("s" + at)
                    .author("Author Number" + at % 7)
                    .published(2000 + at % 5)
                    .paragraph("As Author Number" + (at + 1) % 7 + " wrote. More.")));
        }
        Links first = new Linker().link(articles, GLOSSARY, Rulings.NONE);
        Collections.shuffle(articles, new Random(7));
        assertThat(new Linker().link(articles, GLOSSARY, Rulings.NONE)).isEqualTo(first);
        assertThat(first.backlinks()).isNotEmpty();
    }

    @Test
    void tiesASentenceToTheArticleWhoseAuthorItNames() {
        Links links = link(
                plain(SampleArticle.called("a").author("Alexander Baunov")),
                plain(SampleArticle.called("b").paragraph("Nothing yet. As Alexander Baunov’s essay says, no. More.")));
        assertThat(links.backlinksTo("a"))
                .containsExactly(new Backlink(
                        "b",
                        new Place(new BlockId("p-1"), new Span(16, 32)),
                        "As Alexander Baunov’s essay says, no.",
                        "names its author"));
    }

    @Test
    void knowsTitlesPublishersAndAddresses() {
        Article cited = SampleArticle.called("a")
                .title("The wider implications")
                .author("Stefan Hedlund")
                .credit("GIS Reports", "https://www.gisreportsonline.com/r/kazakhstan/")
                .article();
        String text = "See The Wider Implications. GIS Reports has more. Click here.";
        int here = text.indexOf("here");
        Article citing = SampleArticle.called("b")
                .paragraph(
                        text,
                        new Mark.Hyperlink(
                                new Span(here, here + 4), "http://GISreportsonline.com/r/kazakhstan?utm_source=x#top"))
                .article();
        assertThat(link(plain(cited), plain(citing)).backlinksTo("a"))
                .extracting(link -> link.reason() + ": " + link.sentence())
                .containsExactlyInAnyOrder(
                        "names its title: See The Wider Implications.",
                        "names its publisher: GIS Reports has more.",
                        "links to it: Click here.");
    }

    @Test
    void tellsTheClosestReasonOfASentenceOnce() {
        Links links = link(
                plain(SampleArticle.called("a").title("The wider implications").author("Stefan Hedlund")),
                plain(SampleArticle.called("b").paragraph("Stefan Hedlund wrote The wider implications.")));
        assertThat(links.backlinksTo("a")).extracting(Backlink::reason).containsExactly("names its title");
    }

    @Test
    void saysNothingOfAnArticleNamingItselfItsOwnAuthorOrItsOwnPublisher() {
        SampleArticle one = SampleArticle.called("a").author("Ann Lee").credit("The Post", "");
        SampleArticle two = SampleArticle.called("b").author("Ann Lee").credit("The Post", "");
        Links links = link(plain(one.paragraph("By Ann Lee for The Post.")), plain(two.paragraph("By Ann Lee.")));
        assertThat(links.backlinks()).isEmpty();
    }

    @Test
    void takesNoWordForANameThatMayBeOneByChance() {
        Links links = link(
                plain(SampleArticle.called("a")
                        .title("Kazakhstan")
                        .author("Plato")
                        .credit("Time", "https://time.com/")),
                plain(SampleArticle.called("b").suppliedTitle("a made up title")),
                plain(SampleArticle.called("c")
                        .paragraph("Time passes. Plato saw Kazakhstan with a made up title. All the time.")));
        assertThat(links.backlinks()).isEmpty();
        assertThat(link(
                                plain(SampleArticle.called("a").credit("ILNA", "")),
                                plain(SampleArticle.called("b").paragraph("Krishna tells ILNA.")))
                        .backlinksTo("a"))
                .hasSize(1);
    }

    @Test
    void takesTheLongestName() {
        Links links = link(
                plain(SampleArticle.called("a").credit("Carnegie Center", "")),
                plain(SampleArticle.called("b").credit("Carnegie Center Moscow", "")),
                plain(SampleArticle.called("c").paragraph("It was the Carnegie Center Moscow.")));
        assertThat(links.backlinks()).containsOnlyKeys("b");
    }

    @Test
    void passesOverANameThatHalfTheArchiveShares() {
        List<AnnotatedArticle> articles = new ArrayList<>();
        for (int at = 0; at < 40; at++) {
            articles.add(plain(SampleArticle.called("s" + at).author("Ann Lee")));
        }
        articles.add(plain(SampleArticle.called("z").paragraph("So says Ann Lee.")));
        assertThat(new Linker().link(articles, GLOSSARY, Rulings.NONE).backlinks())
                .isEmpty();
    }

    @Test
    void listsBacklinksInTheOrderOfTheArchive() {
        Links links = link(
                plain(SampleArticle.called("a").author("Ann Lee")),
                plain(SampleArticle.called("b").paragraph("Ann Lee.")),
                plain(SampleArticle.called("d").published(2022).paragraph("Ann Lee.")),
                plain(SampleArticle.called("c").published(2021).paragraph("Ann Lee.")));
        assertThat(links.backlinksTo("a")).extracting(Backlink::from).containsExactly("c", "d", "b");
    }

    @Test
    void listsTheFirstBacklinksOfVeryManyAndCountsTheOthers() {
        List<AnnotatedArticle> articles = new ArrayList<>();
        articles.add(plain(SampleArticle.called("a").author("Ann Lee")));
        articles.add(plain(SampleArticle.called("b").author("Bo Ray")));
        for (int at = 0; at < 57; at++) {
            articles.add(plain(SampleArticle.called("s" + at).paragraph("Ann Lee says so.")));
        }
        articles.add(plain(SampleArticle.called("t").paragraph("Bo Ray does not.")));
        Links links = new Linker().link(articles, GLOSSARY, Rulings.NONE);
        assertThat(links.backlinksTo("a")).hasSize(50);
        assertThat(links.furtherBacklinksTo("a")).isEqualTo(7);
        assertThat(links.backlinksTo("b")).hasSize(1);
        assertThat(links.furtherBacklinksTo("b")).isZero();
    }

    private static double score(Links links, String from, String to) {
        return links.relatedTo(from).stream()
                .filter(related -> related.article().equals(to))
                .findFirst()
                .orElseThrow()
                .score();
    }

    private static Links link(AnnotatedArticle... articles) {
        return new Linker()
                .link(new CrossLinker().link(List.of(articles), GLOSSARY).articles(), GLOSSARY, Rulings.NONE);
    }

    private static AnnotatedArticle plain(SampleArticle sample) {
        return plain(sample.article());
    }

    private static AnnotatedArticle plain(Article article) {
        return new AnnotatedArticle(article, List.of(), List.of(), List.of());
    }

    private static AnnotatedArticle mentioning(String id, String... terms) {
        List<TermMention> mentions =
                Arrays.stream(terms).map(term -> mention(term, 1)).toList();
        return new AnnotatedArticle(
                SampleArticle.called(id).paragraph("Some text.").article(), mentions, List.of(), List.of());
    }

    private static TermMention mention(String term, int ordinal) {
        return new TermMention(new Place(new BlockId("p-1"), new Span(0, 4)), new Slug(term), "Some", ordinal);
    }
}
