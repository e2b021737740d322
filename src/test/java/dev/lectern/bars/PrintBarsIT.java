package dev.lectern.bars;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lectern.testing.browser.InBrowser;
import dev.lectern.testing.browser.Tab;
import dev.lectern.testing.browser.View;
import java.io.IOException;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.jsoup.nodes.Element;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What is printed is whole: the text, its notes, the terms with what they mean, where links lead. */
@Bars
@InBrowser
class PrintBarsIT {

    /** Enough of a paragraph to know it by, and seldom parted by the end of a page. */
    private static final int BEGINNING = 40;

    static List<SitePage> articles() {
        return BuiltSite.get().articles().stream()
                .filter(SitePage::isLeftToRight)
                .toList();
    }

    @ParameterizedTest
    @MethodSource("articles")
    void printedArticleHasItsTextItsNotesAndItsGlossary(SitePage page, Tab tab) throws IOException {
        byte[] pdf = tab.through(View.wide(1440)).go(page.onDisk()).print();
        try (PDDocument document = Loader.loadPDF(pdf)) {
            String printed = letters(new PDFTextStripper().getText(document));
            List<String> missing = new ArrayList<>();
            for (String part : List.of(
                    "h1",
                    ".body p:not(aside p)",
                    ".body li:not(aside li)",
                    ".body td",
                    SitePage.NOTES + " p",
                    ".term-card dd")) {
                for (Element element : page.parsed().select(part)) {
                    Element shown = element.clone();
                    shown.select(".visually-hidden, .paragraph-number, a[role], .note-number, li > :is(ul, ol)")
                            .remove();
                    String text = letters(shown.text());
                    String beginning = text.substring(0, Math.min(BEGINNING, text.length()));
                    if (element.closest(".pull-quote") == null && !printed.contains(beginning)) {
                        missing.add(page + ", printed, " + part + ": " + element.text());
                    }
                }
            }
            page.parsed().select(".body a[href^=http]").eachAttr("href").forEach(address -> {
                if (!printed.contains(letters(address))) {
                    missing.add(page + ", printed, address of a link: " + address);
                }
            });
            Figures.faults("passages missing in print", missing.size(), page);
            assertThat(missing).isEmpty();
        }
    }

    /** Returns letters and digits alone, so that hyphens and the ends of lines make no difference. */
    private static String letters(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC).replaceAll("[^\\p{L}\\p{N}]", "");
    }
}
