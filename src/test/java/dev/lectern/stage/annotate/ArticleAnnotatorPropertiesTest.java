package dev.lectern.stage.annotate;

import static dev.lectern.samples.SampleTerm.called;
import static org.assertj.core.api.Assertions.assertThat;

import dev.lectern.model.annotation.Annotation.TermMention;
import dev.lectern.model.document.Article;
import dev.lectern.model.glossary.Glossary;
import dev.lectern.model.glossary.Term;
import dev.lectern.model.text.SearchForm;
import dev.lectern.model.text.Span;
import dev.lectern.samples.SampleArticle;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.SplittableRandom;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds of any glossary and any text; every case is made from its seed alone. */
class ArticleAnnotatorPropertiesTest {

    private static final List<String> WORDS = List.of(
            "alfa", "Alfa", "ALFA", "beta", "Beta", "Béta", "Ёлка", "ёлка", "NATO", "O'Neill", "Émile", "g7", "Nur",
            "Sultan", "و", "Straße", "한국", "US", "и");
    private static final List<String> GAPS =
            List.of(" ", " ", " ", " ", "-", ", ", ". ", "’s ", "'", " “", "” ", " (", ") ", "/", "…");

    static List<Long> seeds() {
        return java.util.stream.LongStream.range(0, 300).boxed().toList();
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void offsetsCutOutTheWordsOfTheTerm(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        Glossary glossary = glossary(random);
        String text = text(random, 60);
        for (TermMention mention : mentions(glossary, text)) {
            assertThat(mention.place().span().of(text)).isEqualTo(mention.text());
            Term term = glossary.term(mention.term()).orElseThrow();
            assertThat(term.names())
                    .as("a name of %s", mention)
                    .anyMatch(name -> key(name.text()).equals(key(mention.text())));
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void mentionsStandInOrderAndNeverOverlap(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        List<TermMention> mentions = mentions(glossary(random), text(random, 60));
        Map<Object, Integer> counts = new HashMap<>();
        int end = 0;
        for (TermMention mention : mentions) {
            assertThat(mention.place().span().start()).isGreaterThanOrEqualTo(end);
            end = mention.place().span().end();
            assertThat(mention.ordinal()).isEqualTo(counts.merge(mention.term(), 1, Integer::sum));
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void theOrderOfTheGlossaryMakesNoDifference(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        Glossary glossary = glossary(random);
        String text = text(random, 60);
        List<Term> shuffled = new ArrayList<>();
        for (Term term : glossary.terms()) {
            shuffled.add(withAliasesReversed(term));
        }
        Collections.shuffle(shuffled, new Random(seed));
        assertThat(mentions(new Glossary(shuffled), text)).isEqualTo(mentions(glossary, text));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void otherEncodingsOfATextHaveTheSameMentions(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        Glossary glossary = glossary(random);
        String text = text(random, 40);
        StringBuilder varied = new StringBuilder();
        int[] moved = new int[text.length() + 1];
        for (int at = 0; at < text.length(); at++) {
            if (random.nextInt(6) == 0) {
                varied.append(random.nextBoolean() ? '\u00AD' : '\u200D');
            }
            moved[at] = varied.length();
            varied.append(variant(text.charAt(at), random));
        }
        moved[text.length()] = varied.length();
        List<TermMention> plain = mentions(glossary, text);
        List<TermMention> found = mentions(glossary, varied.toString());
        assertThat(found)
                .extracting(TermMention::anchor)
                .isEqualTo(plain.stream().map(TermMention::anchor).toList());
        for (int at = 0; at < plain.size(); at++) {
            Span before = plain.get(at).place().span();
            Span after = found.get(at).place().span();
            assertThat(after.start()).isEqualTo(moved[before.start()]);
            assertThat(key(found.get(at).text())).isEqualTo(key(plain.get(at).text()));
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void nothingIsMissedThatAPlainSearchWouldFind(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        String name = pick(WORDS, random) + " " + pick(WORDS, random);
        String text = text(random, 30) + " | " + name + " | " + text(random, 30);
        Glossary glossary = new Glossary(List.of(called("t", name).term()));
        assertThat(mentions(glossary, text))
                .extracting(mention -> mention.place().span().start())
                .contains(text.indexOf("| " + name + " |") + 2);
    }

    private static String variant(char unit, SplittableRandom random) {
        if (random.nextBoolean()) {
            return Character.toString(unit);
        }
        return switch (unit) {
            case ' ' -> random.nextBoolean() ? "\u00A0" : " \n ";
            case '\'' -> "\u2019";
            case '-' -> "\u2011";
            default -> Normalizer.normalize(Character.toString(unit), Normalizer.Form.NFD);
        };
    }

    private static Glossary glossary(SplittableRandom random) {
        List<Term> terms = new ArrayList<>();
        int count = random.nextInt(1, 12);
        for (int at = 0; at < count; at++) {
            String[] aliases = new String[random.nextInt(3)];
            java.util.Arrays.setAll(aliases, index -> name(random));
            terms.add(called("t" + at, name(random), aliases).term());
        }
        return new Glossary(terms);
    }

    private static String name(SplittableRandom random) {
        StringBuilder name = new StringBuilder(pick(WORDS, random));
        for (int more = random.nextInt(3); more > 0; more--) {
            name.append(random.nextInt(4) == 0 ? "-" : " ").append(pick(WORDS, random));
        }
        return name.toString();
    }

    private static String text(SplittableRandom random, int words) {
        StringBuilder text = new StringBuilder();
        for (int at = 0; at < words; at++) {
            text.append(pick(WORDS, random)).append(pick(GAPS, random));
        }
        return text.toString();
    }

    private static <T> T pick(List<T> from, SplittableRandom random) {
        return from.get(random.nextInt(from.size()));
    }

    private static Term withAliasesReversed(Term term) {
        List<dev.lectern.model.glossary.Alias> aliases = new ArrayList<>(term.aliases());
        Collections.reverse(aliases);
        return new Term(
                term.id(),
                term.headword(),
                aliases,
                term.kind(),
                term.wikidata(),
                term.exclusions(),
                term.companions(),
                term.preferred(),
                term.linking(),
                term.definition(),
                term.location());
    }

    private static List<TermMention> mentions(Glossary glossary, String text) {
        Article article = SampleArticle.saying(text);
        return new ArticleAnnotator(glossary).annotate(article).mentions();
    }

    private static String key(String text) {
        return SearchForm.of(text).key();
    }
}
