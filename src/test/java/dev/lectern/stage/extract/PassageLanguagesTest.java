package dev.lectern.stage.extract;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lectern.model.document.Article;
import dev.lectern.model.document.Confidence;
import dev.lectern.model.document.Extraction;
import dev.lectern.model.document.Ledger;
import dev.lectern.model.document.Mark;
import dev.lectern.model.text.Span;
import dev.lectern.stage.render.ArticleDraft;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PassageLanguagesTest {

    private static final String ENGLISH =
            "The council met in the old hall and spoke of the flood until it was late at night, as they had before.";
    private static final String PERSIAN = "این شهر در کنار رودخانه ساخته شده است و مردم آن را دوست دارند.";

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            علي بن أحمد                                      | und-Arab
            این شهر در کنار رودخانه ساخته شده است و آن را می‌شناسند | fa
            Москва                                           | und-Cyrl
            Письма лежали в столе, и никто не знал, кому они были написаны | ru
            京都                                              | und-Hani
            東京へようこそ                                      | ja
            שלום עולם טוב                                     | he
            서울에서 온 편지였다                                  | ko
            """)
    void aParagraphInAnotherScriptHasItsOwnLanguage(String passage, String tag) {
        Article marked =
                marked(ArticleDraft.titled("a.txt", "A").paragraph(ENGLISH).paragraph(passage));

        assertThat(marked.blocks().get(0).language()).isEmpty();
        assertThat(marked.blocks().get(1).language()).contains(tag);
    }

    @Test
    void wordsOfAnotherScriptInASentenceAreMarkedWithTheSignsBetweenThem() {
        String text = "Over the gate stood خانه‌ی من، خانه‌ی تو؟ and a date, 1911, in smaller letters.";
        Article marked =
                marked(ArticleDraft.titled("a.txt", "A").paragraph(ENGLISH).paragraph(text));

        Mark mark = marked.blocks().get(1).text().marks().get(0);
        assertThat(mark.span().of(text)).isEqualTo("خانه‌ی من، خانه‌ی تو؟");
        assertThat(((Mark.Language) mark).tag()).isEqualTo("und-Arab");
    }

    @Test
    void latinWordsInATextReadFromTheRightTurn() {
        String text = "گزارش سازمان NATO و بانک World Bank (WB) در این باره است";
        Article marked = marked(ArticleDraft.titled("a.txt", "A")
                .language("fa")
                .paragraph(PERSIAN)
                .paragraph(text));

        assertThat(marked.blocks().get(1).text().marks())
                .extracting(mark -> mark.span().of(text))
                .containsExactly("NATO", "World Bank (WB)");
    }

    @Test
    void latinWordsInATextReadFromTheLeftAreLeftAlone() {
        Article marked = marked(ArticleDraft.titled("a.txt", "A")
                .language("ru")
                .paragraph("Письма лежали в столе, и никто не знал, что писали об этом NATO и World Bank.")
                .paragraph("IBM"));

        assertThat(marked.blocks())
                .allSatisfy(block -> assertThat(block.text().marks()).isEmpty());
    }

    @Test
    void latinNamesDoNotMakeASentenceForeignThatIsWrittenInFewSigns() {
        Article marked = marked(ArticleDraft.titled("a.txt", "A")
                .language("ja")
                .paragraph("手紙は三週間も引き出しの中にあり、誰もそれを読まなかった。")
                .paragraph("Kindle for PCの起動ホットキーがKeePassと被る")
                .paragraph("Ctrl＋Alt＋Kで"));

        assertThat(marked.blocks())
                .allSatisfy(block -> assertThat(block.text().marks()).isEmpty());
    }

    @Test
    void addressesAndTablesSayNothingOfALanguage() {
        String row = "Max\t100 m\tde\tla\tle\tles\tdes\tet\tun\tune\tdu\tque\tqui\tdans\tpour\tpar\tsur";
        Article marked =
                marked(ArticleDraft.titled("a.txt", "A").paragraph(ENGLISH).row(false, row));

        assertThat(marked.blocks().get(1).text().marks()).isEmpty();
    }

    @Test
    void signsOfFormulasAndMisspeltLettersAreNoWords() {
        Article marked = marked(ArticleDraft.titled("a.txt", "A")
                .paragraph(ENGLISH)
                .paragraph("The value of α is 3 μm, ΔE is small, and Тhe first letter of this word is not Latin."));

        assertThat(marked.blocks().get(1).text().marks()).isEmpty();
    }

    @Test
    void aLongParagraphInAnotherLanguageOfTheSameScriptIsKnownByItsWords() {
        String german = "Der Stein lag lange auf dem Hof hinter der Kirche, und niemand wusste, wem er gehörte, bis ihn"
                + " der alte Lehrer im Herbst wieder an das Tor bringen ließ.";
        Article marked =
                marked(ArticleDraft.titled("a.txt", "A").paragraph(ENGLISH).paragraph(german));

        assertThat(marked.blocks().get(0).language()).isEmpty();
        assertThat(marked.blocks().get(1).language()).contains("de");
    }

    @Test
    void aClaimThatTheLettersOrTheWordsSpeakAgainstIsDropped() {
        Article marked = marked(ArticleDraft.titled("a.txt", "A")
                .paragraph(ENGLISH, claim(ENGLISH, "fa"))
                .paragraph(ENGLISH + " Again.", claim(ENGLISH + " Again.", "de"))
                .paragraph("With joie de vivre", new Mark.Language(new Span(5, 18), "fr")));

        assertThat(marked.blocks().get(0).text().marks()).isEmpty();
        assertThat(marked.blocks().get(1).text().marks()).isEmpty();
        assertThat(marked.blocks().get(2).text().marks()).containsExactly(new Mark.Language(new Span(5, 18), "fr"));
    }

    @Test
    void theArticlesOwnLanguageInAnotherScriptSaysSo() {
        String cyrillic = "Град лежи на обали реке и људи га воле, али нико не зна ко га је први пут видео.";
        String latin = "Grad leži na obali reke i ljudi ga vole, ali niko ne zna ko ga je prvi put video, kažu stari.";
        Article marked = marked(ArticleDraft.titled("a.txt", "A")
                .language("sr")
                .paragraph(cyrillic)
                .paragraph(latin));

        assertThat(marked.blocks().get(0).text().marks()).isEmpty();
        assertThat(marked.blocks().get(1).text().marks())
                .allSatisfy(mark -> assertThat(((Mark.Language) mark).tag()).doesNotStartWith("und"));
    }

    @Test
    void marksStayInOrderInsideTheTextAndNeverCrossOneAnother() {
        SplittableRandom random = new SplittableRandom(20240611);
        List<String> words =
                List.of("word", "слово", "کلمه", "字", "λέξη", "מילה", "\t", "1,", "(", ")", "é", "\uD83D\uDE00");
        for (int round = 0; round < 500; round++) {
            StringBuilder text = new StringBuilder("start");
            for (int word = random.nextInt(1, 30); word > 0; word--) {
                text.append(random.nextBoolean() ? " " : "").append(words.get(random.nextInt(words.size())));
            }
            Article marked = marked(ArticleDraft.titled("a.txt", "A").paragraph(text.toString()));
            List<Mark> marks = marked.blocks().get(0).text().marks();
            for (int at = 1; at < marks.size(); at++) {
                Span before = marks.get(at - 1).span();
                Span span = marks.get(at).span();
                boolean whole = marked.blocks().get(0).text().isWhole(before);
                assertThat(span).as("round %d: %s", round, text).isGreaterThanOrEqualTo(before);
                assertThat(whole || before.end() <= span.start())
                        .as("round %d: %s", round, text)
                        .isTrue();
            }
        }
    }

    private static Mark claim(String text, String tag) {
        return new Mark.Language(new Span(0, text.length()), tag);
    }

    private static Article marked(ArticleDraft draft) {
        Article article = draft.article();
        return PassageLanguages.marked(
                        new Extraction(article, new Ledger(List.of(), List.of()), List.of(), Confidence.FULL))
                .article();
    }
}
