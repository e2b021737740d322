package dev.lectern.stage.index;

import static dev.lectern.samples.SampleTerm.called;
import static dev.lectern.samples.SampleTerm.glossary;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.assertj.core.api.Assertions.within;

import dev.lectern.model.annotation.AnnotatedArticle;
import dev.lectern.model.annotation.Annotation.TermMention;
import dev.lectern.model.annotation.Place;
import dev.lectern.model.archive.Companion;
import dev.lectern.model.archive.ConcordanceLine;
import dev.lectern.model.archive.Dossier;
import dev.lectern.model.document.Article;
import dev.lectern.model.document.BlockId;
import dev.lectern.model.glossary.Glossary;
import dev.lectern.model.text.Slug;
import dev.lectern.model.text.Span;
import dev.lectern.model.text.Words;
import dev.lectern.samples.SampleArticle;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class IndexerTest {

    private static final Glossary GLOSSARY =
            glossary(called("csto", "CSTO"), called("nato", "NATO"), called("un", "UN"));

    @Test
    void showsEightWordsOnEachSide() {
        ConcordanceLine line = only("one two three four five six seven eight nine ten (CSTO), eleven’s twelve-thirteen"
                + " fourteen 15 sixteen seventeen, eighteen; nineteen twenty");
        assertThat(line.before()).isEqualTo("three four five six seven eight nine ten (");
        assertThat(line.keyword()).isEqualTo("CSTO");
        assertThat(line.after()).isEqualTo("), eleven’s twelve-thirteen fourteen 15 sixteen seventeen, eighteen");
    }

    @Test
    void showsTheWholeBlockWhereItIsShort() {
        ConcordanceLine line = only("“We left the CSTO’s ranks.”");
        assertThat(line.before()).isEqualTo("“We left the ");
        assertThat(line.after()).isEqualTo("’s ranks.”");
        assertThat(only("CSTO").before()).isEmpty();
        assertThat(only("CSTO").after()).isEmpty();
    }

    @Test
    void countsTheWordsOfScriptsWithoutSpaces() {
        ConcordanceLine line = only("一二三四五六七八九十 CSTO 一二三四五六七八九十");
        assertThat(line.before()).isEqualTo("三四五六七八九十 ");
        assertThat(line.after()).isEqualTo(" 一二三四五六七八");
    }

    @Test
    void givesTheWholeSentenceInSingleSpaces() {
        ConcordanceLine line = only("It rained. Mr. Putin called \n the\u00A0CSTO  in. It stopped.");
        assertThat(line.sentence()).isEqualTo("Mr. Putin called the CSTO in.");
        assertThat(line.before()).isEqualTo("It rained. Mr. Putin called the ");
    }

    @Test
    void showsSpacesWhereTheTextHasThemAndNowhereElse() {
        ConcordanceLine line = only("The CSTO—not it-like—met");
        assertThat(line.before() + line.keyword() + line.after()).isEqualTo("The CSTO—not it-like—met");
        ConcordanceLine ampersand = only("Peace & CSTO & war");
        assertThat(ampersand.before() + ampersand.keyword() + ampersand.after()).isEqualTo("Peace & CSTO & war");
    }

    @Test
    void takesATitleForOneSentence() {
        Article article =
                SampleArticle.called("a.txt").title("Who? The CSTO! When?").article();
        TermMention mention = new TermMention(new Place(BlockId.TITLE, new Span(9, 13)), new Slug("csto"), "CSTO", 1);
        ConcordanceLine line = dossier(
                        List.of(new AnnotatedArticle(article, List.of(mention), List.of(), List.of())), "csto")
                .concordance()
                .get(0);
        assertThat(line.sentence()).isEqualTo("Who? The CSTO! When?");
    }

    @Test
    void keepsTheOrderOfTheArchiveAndLeavesOutArticlesWithoutAMention() {
        Dossier dossier = dossier(
                List.of(annotated("z", "CSTO and CSTO"), annotated("m", "none"), annotated("a", "CSTO")), "csto");
        assertThat(dossier.counts()).containsExactly(Map.entry("z", 2), Map.entry("a", 1));
        assertThat(dossier.concordance()).extracting(ConcordanceLine::article).containsExactly("z", "z", "a");
        assertThat(dossier.mentions()).isEqualTo(3);
    }

    @Test
    void countsSpellingsTheMostFrequentFirst() {
        Article article = SampleArticle.saying("csto CSTO\u00ADX");
        List<TermMention> mentions = new ArrayList<>();
        for (String spelling : List.of("Kassym Tokayev", "Tokayev", "Kassym\u00A0 Tokayev", "Alias", "Tok\u00ADayev")) {
            mentions.add(new TermMention(new Place(new BlockId("p-1"), new Span(0, 4)), new Slug("csto"), spelling, 1));
        }
        assertThat(dossier(List.of(new AnnotatedArticle(article, mentions, List.of(), List.of())), "csto")
                        .spellings())
                .containsExactly(Map.entry("Kassym Tokayev", 2), Map.entry("Tokayev", 2), Map.entry("Alias", 1));
    }

    @Test
    void countsSentencesInWhichTermsStandTogether() {
        List<AnnotatedArticle> archive = List.of(
                annotated("a", "CSTO, CSTO and NATO met. NATO left the UN. CSTO and NATO."),
                annotated("b", "CSTO, UN."));
        assertThat(dossier(archive, "csto").companions())
                .extracting(Companion::term, Companion::sentences)
                .containsExactly(tuple(new Slug("nato"), 2), tuple(new Slug("un"), 1));
        assertThat(dossier(archive, "un").companions())
                .extracting(Companion::term, Companion::sentences)
                .containsExactly(tuple(new Slug("csto"), 1), tuple(new Slug("nato"), 1));
    }

    @Test
    void leadsToTheFirstSentenceInWhichTwoTermsMeet() {
        List<AnnotatedArticle> archive =
                List.of(annotated("a", "CSTO alone. NATO and the CSTO, the CSTO."), annotated("b", "CSTO, NATO."));
        Companion nato = dossier(archive, "csto").companions().get(0);

        assertThat(nato.article()).isEqualTo("a");
        assertThat(nato.passage().place().span()).isEqualTo(new Span(25, 29));
    }

    @Test
    void tellsAttractionFromChance() {
        List<AnnotatedArticle> archive = List.of(
                annotated("a", "CSTO and NATO. It rained. CSTO and NATO. It rained. CSTO and NATO."),
                annotated("b", "UN. UN. UN. UN. UN. UN. UN. UN. UN. UN. UN. CSTO, UN. It rained. It rained."));
        List<Companion> company = dossier(archive, "csto").companions();

        assertThat(company.get(0).likelihood()).isGreaterThan(6.63);
        assertThat(company.get(1).likelihood()).isZero();
    }

    @Test
    void measuresSurpriseAsDunningDoes() {
        assertThat(Likelihood.ratio(110, 2552, 221, 31777)).isCloseTo(270.72, within(0.01));
        assertThat(Likelihood.ratio(1, 10, 10, 100)).isZero();
    }

    @Test
    void sortsByHeadwordWithoutRegardToCapitalsAndKeepsTermsWithoutMention() {
        Glossary glossary = glossary(
                called("z", "alpha"),
                called("y", "Beta"),
                called("b", "same"),
                called("a", "Same"),
                called("c", "Ёлка"));
        assertThat(new Indexer().dossiers(List.of(), glossary))
                .extracting(dossier -> dossier.term().id().value())
                .containsExactly("z", "y", "a", "b", "c");
    }

    static List<Long> seeds() {
        return java.util.stream.LongStream.range(0, 200).boxed().toList();
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void everyLineIsAPieceOfItsBlock(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        StringBuilder text = new StringBuilder();
        for (int at = 0; at < 40; at++) {
            text.append(List.of("CSTO", "NATO", "word", "don’t", "x-y", "П", "3.5")
                            .get(random.nextInt(7)))
                    .append(List.of(" ", ", ", ". ", " (", "-").get(random.nextInt(5)));
        }
        AnnotatedArticle annotated = annotated("a", text.toString());
        int lines = 0;
        for (Dossier dossier : new Indexer().dossiers(List.of(annotated), GLOSSARY)) {
            for (ConcordanceLine line : dossier.concordance()) {
                String whole = line.before() + "|" + line.keyword() + "|" + line.after();
                assertThat(squeezed(text.toString())).as("seed %d", seed).contains(squeezed(whole));
                assertThat(Words.count(line.before())).isLessThanOrEqualTo(8);
                assertThat(Words.count(line.after())).isLessThanOrEqualTo(8);
                assertThat(line.sentence()).contains(line.keyword());
                lines++;
            }
        }
        assertThat(lines).isEqualTo(annotated.mentions().size());
    }

    private static String squeezed(String text) {
        return text.replaceAll("[\\s|]+", "");
    }

    private static ConcordanceLine only(String text) {
        return dossier(List.of(annotated("a", text)), "csto").concordance().get(0);
    }

    private static Dossier dossier(List<AnnotatedArticle> archive, String term) {
        return new Indexer()
                .dossiers(archive, GLOSSARY).stream()
                        .filter(dossier -> dossier.term().id().value().equals(term))
                        .findFirst()
                        .orElseThrow();
    }

    /** An article of one paragraph in which the three terms are marked wherever their letters stand. */
    private static AnnotatedArticle annotated(String id, String text) {
        List<TermMention> mentions = new ArrayList<>();
        for (int at = 0; at < text.length(); at++) {
            for (String name : List.of("CSTO", "NATO", "UN")) {
                if (text.startsWith(name, at)) {
                    Place place = new Place(new BlockId("p-1"), new Span(at, at + name.length()));
                    mentions.add(new TermMention(place, Slug.from(name), name, mentions.size() + 1));
                }
            }
        }
        return new AnnotatedArticle(SampleArticle.called(id).paragraph(text).article(), mentions, List.of(), List.of());
    }
}
