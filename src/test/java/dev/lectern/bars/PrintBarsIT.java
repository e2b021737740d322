package dev.lectern.bars;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lectern.testing.browser.InBrowser;
import dev.lectern.testing.browser.Tab;
import dev.lectern.testing.browser.View;
import java.io.IOException;
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

    static List<SitePage> articles() {
        return BuiltSite.get().articles();
    }

    @ParameterizedTest
    @MethodSource("articles")
    void printedArticleHasItsTextItsNotesAndItsGlossary(SitePage page, Tab tab) throws IOException {
        byte[] pdf = tab.through(View.wide(1440)).go(page.onDisk()).print();
        try (PDDocument document = Loader.loadPDF(pdf)) {
            Printed printed = Printed.of(new PDFTextStripper().getText(document));
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
                    shown.select(
                                    ".visually-hidden, .paragraph-number, a[role]:not(.note-letter), .note-number, .further, li > :is(ul, ol)")
                            .remove();
                    boolean there =
                            page.isRightToLeft() ? printed.hasLettersFor(shown.text()) : printed.begins(shown.text());
                    if (element.closest(".pull-quote") == null && !there) {
                        missing.add(page + ", printed, " + part + ": " + element.text());
                    }
                }
            }
            page.parsed().select(".body a[href^=http]").eachAttr("href").forEach(address -> {
                if (!printed.has(address)) {
                    missing.add(page + ", printed, address of a link: " + address);
                }
            });
            Figures.faults("passages missing in print", missing.size(), page);
            assertThat(missing).isEmpty();
        }
    }
}
